package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What happened to promises, and to dates from outside.
///
/// A promise lies between one room and the mediator. Who relies on it, and what the team notes of
/// elections, waivers and constituencies, stays with the team.
public sealed interface PromiseEvent extends ProceedingsEvent {

    /// A room promised something to the mediator, or the mediator to a room.
    record PromiseMade(RoomId room, Id promise, boolean byRoom, String words, Instant due)
            implements PromiseEvent {}

    /// A promise was kept, broken or released, as whoever it was made to holds.
    record PromiseEnded(RoomId room, Id promise, PromiseEnd end, String words)
            implements PromiseEvent {}

    /// The team noted who relies on a promise or on a date.
    record RelianceNoted(Id on, Set<RoomId> rooms, String words) implements PromiseEvent {

        public RelianceNoted {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A room told the mediator of a date that matters to it.
    record DateTold(RoomId room, Id date, String what, Instant at) implements PromiseEvent {}

    /// The team noted a date from outside: an election, the end of a waiver.
    record OutsideDateNoted(Id date, String what, Instant at) implements PromiseEvent {}

    /// A date from outside was put off or brought forward.
    record OutsideDateMoved(Id date, Instant at, String words) implements PromiseEvent {}

    /// The team noted a constituency that could veto, and who in the rooms speaks for it.
    record VetoNoted(String constituency, Set<RoomId> spokenForBy, String words)
            implements PromiseEvent {

        public VetoNoted {
            spokenForBy = Set.copyOf(spokenForBy);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case PromiseMade(var room, _, _, _, _) -> Audience.only(room);
            case PromiseEnded(var room, _, _, _) -> Audience.only(room);
            case DateTold(var room, _, _, _) -> Audience.only(room);
            case RelianceNoted _, OutsideDateNoted _, OutsideDateMoved _, VetoNoted _ ->
                    Audience.DESK;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case PromiseMade(_, var id, var byRoom, var words, var due) ->
                    Sight.of(
                            byRoom ? "promised to the mediator" : "promised by the mediator",
                            "promise",
                            id,
                            "words",
                            words,
                            "due",
                            due);
            case PromiseEnded(_, var id, var end, var words) ->
                    Sight.of("promise ended", "promise", id, "end", end, "words", words);
            case RelianceNoted(var on, var rooms, var words) ->
                    Sight.of(
                            "relied on",
                            "on",
                            on,
                            "by",
                            rooms.stream().sorted().toList(),
                            "words",
                            words);
            case DateTold(_, var id, var what, var at) ->
                    Sight.of("date told", "date", id, "what", what, "at", at);
            case OutsideDateNoted(var id, var what, var at) ->
                    Sight.of("date from outside", "date", id, "what", what, "at", at);
            case OutsideDateMoved(var id, var at, var words) ->
                    Sight.of("date moved", "date", id, "at", at, "words", words);
            case VetoNoted(var constituency, var rooms, var words) ->
                    Sight.of(
                            "could veto",
                            "constituency",
                            constituency,
                            "spoken for by",
                            rooms.stream().sorted().toList(),
                            "words",
                            words);
        };
    }
}
