package org.dragoman.talks;

import java.util.Set;

/// What happened to the names of places and parties.
///
/// What a room calls a thing, and what it must not be shown, stays with it and the mediator's team.
/// The neutral name of the common text is told to the rooms that negotiate it.
public sealed interface NameEvent extends ProceedingsEvent {

    /// A room said what it calls a thing.
    record NameAccepted(RoomId room, String thing, String name) implements NameEvent {}

    /// A room said that a term must not be put before it.
    record TermBarred(RoomId room, String term) implements NameEvent {}

    /// A room said that a term may be put before it again.
    record TermAllowed(RoomId room, String term) implements NameEvent {}

    /// The mediator named a thing for the common text.
    record NeutralNameSet(Set<RoomId> rooms, String thing, String name) implements NameEvent {

        public NeutralNameSet {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The team keeps a term from a room, which is not told.
    record TermKept(RoomId room, String term) implements NameEvent {}

    /// The team lets a term pass that it kept from a room.
    record TermLet(RoomId room, String term) implements NameEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case NameAccepted(var room, _, _) -> Audience.only(room);
            case TermBarred(var room, _) -> Audience.only(room);
            case TermAllowed(var room, _) -> Audience.only(room);
            case NeutralNameSet(var rooms, _, _) -> new Audience.Only(rooms);
            case TermKept _, TermLet _ -> Audience.DESK;
        };
    }

    /// Shown without the rooms that are told the neutral name.
    @Override
    default Sight sight() {
        return switch (this) {
            case NameAccepted(_, var thing, var name) ->
                    Sight.of("name accepted", "thing", thing, "name", name);
            case TermBarred(_, var term) -> Sight.of("term barred", "term", term);
            case TermAllowed(_, var term) -> Sight.of("term allowed", "term", term);
            case NeutralNameSet(_, var thing, var name) ->
                    Sight.of("neutral name", "thing", thing, "name", name);
            case TermKept(var room, var term) ->
                    Sight.of("term kept from a room", "room", room, "term", term);
            case TermLet(var room, var term) ->
                    Sight.of("term let pass", "room", room, "term", term);
        };
    }
}
