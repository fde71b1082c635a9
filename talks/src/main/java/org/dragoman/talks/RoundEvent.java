package org.dragoman.talks;

import java.util.Set;

/// What happened in rounds.
public sealed interface RoundEvent extends Event {

    /// A round was convened.
    record RoundConvened(Id round, Set<RoomId> rooms, String name, String place)
            implements RoundEvent {

        public RoundConvened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A round moved on.
    record RoundMoved(Id round, Set<RoomId> rooms, RoundStage to, String words)
            implements RoundEvent {

        public RoundMoved {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A delegation agreed to a plenary.
    record PlenaryAgreed(RoomId room, Id round) implements RoundEvent {}

    /// The mediator met one delegation.
    record Met(RoomId room, String words) implements RoundEvent {}

    /// Two delegations spoke in the corridor.
    record ContactNoted(RoomId one, RoomId other, String words) implements RoundEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case RoundConvened(_, var rooms, _, _) -> new Audience.Only(rooms);
            case RoundMoved(_, var rooms, _, _) -> new Audience.Only(rooms);
            case PlenaryAgreed(var room, _) -> Audience.only(room);
            case Met(var room, _) -> Audience.only(room);
            case ContactNoted(var one, var other, _) -> new Audience.Only(Set.of(one, other));
        };
    }

    /// Shown without the rooms that take part: a room is not told who else does.
    @Override
    default Sight sight() {
        return switch (this) {
            case RoundConvened(var id, _, var name, var place) ->
                    Sight.of("round convened", "round", id, "name", name, "place", place);
            case RoundMoved(var id, _, var to, var words) ->
                    Sight.of("round", "round", id, "stage", to, "words", words);
            case PlenaryAgreed(_, var id) -> Sight.of("plenary agreed", "round", id);
            case Met(_, var words) -> Sight.of("met the mediator", "words", words);
            case ContactNoted(var one, var other, var words) ->
                    Sight.of("contact in the corridor", "one", one, "other", other, "words", words);
        };
    }
}
