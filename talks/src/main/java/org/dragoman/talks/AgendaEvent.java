package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// What happened to the agenda.
///
/// What a side asks to be put on the agenda, and what it disputes, stays with it and the mediator's
/// team. All delegations of an agenda are shown the same one, and how it was settled, without by
/// whom.
public sealed interface AgendaEvent extends ProceedingsEvent {

    /// A delegation asked for an item.
    record ItemRequested(RoomId room, Id request, AgendaItem item, String words)
            implements AgendaEvent {}

    /// A delegation let its request be put to others, without its name.
    record RequestReleased(RoomId room, Id request) implements AgendaEvent {}

    /// A delegation took its request back.
    record RequestWithdrawn(RoomId room, Id request) implements AgendaEvent {}

    /// The mediator put an agenda to delegations.
    record AgendaProposed(Id agenda, Set<RoomId> rooms, Agenda items) implements AgendaEvent {

        public AgendaProposed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A delegation answered: it disputes these issues and no other.
    record AgendaAnswered(RoomId room, Id agenda, Set<String> disputed, String words)
            implements AgendaEvent {

        public AgendaAnswered {
            disputed = Set.copyOf(disputed);
        }
    }

    /// All were told which items are taken up now and which later.
    record AgendaSettled(
            Id agenda,
            Set<RoomId> rooms,
            AgendaStanding standing,
            List<String> agreed,
            List<String> later,
            String words)
            implements AgendaEvent {

        public AgendaSettled {
            rooms = Set.copyOf(rooms);
            agreed = List.copyOf(agreed);
            later = List.copyOf(later);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ItemRequested(var room, _, _, _) -> Audience.only(room);
            case RequestReleased(var room, _) -> Audience.only(room);
            case RequestWithdrawn(var room, _) -> Audience.only(room);
            case AgendaProposed(_, var rooms, _) -> new Audience.Only(rooms);
            case AgendaAnswered(var room, _, _, _) -> Audience.only(room);
            case AgendaSettled(_, var rooms, _, _, _, _) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms: a room is not told who else takes part.
    @Override
    default Sight sight() {
        return switch (this) {
            case ItemRequested(_, var id, var item, var words) ->
                    Sight.of(
                            "agenda item requested",
                            "request",
                            id,
                            "issue",
                            item.issue(),
                            "options",
                            item.options(),
                            "words",
                            words);
            case RequestReleased(_, var id) -> Sight.of("agenda request released", "request", id);
            case RequestWithdrawn(_, var id) -> Sight.of("agenda request withdrawn", "request", id);
            case AgendaProposed(var id, _, var items) ->
                    Sight.of("agenda proposed", "agenda", id, "items", items.lines());
            case AgendaAnswered(_, var id, var disputed, var words) ->
                    Sight.of(
                            "agenda answered",
                            "agenda",
                            id,
                            "disputed",
                            disputed.stream().sorted().toList(),
                            "words",
                            words);
            case AgendaSettled(var id, _, var standing, var agreed, var later, var words) ->
                    Sight.of(
                            "agenda settled",
                            "agenda",
                            id,
                            "standing",
                            standing,
                            "agreed",
                            agreed,
                            "later",
                            later,
                            "words",
                            words);
        };
    }
}
