package org.dragoman.talks;

import java.time.Instant;

/// Decides what a participant does about promises and dates.
record PromiseDoor(RoomState room, Instant at, Identifiers ids) {

    Decision decide(PromiseAct act) {
        return switch (act) {
            case PromiseAct.MakePromise(var words, var due) -> {
                if (words.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Write what you promise.");
                }
                yield at.isBefore(due)
                        ? Decision.done(
                                new PromiseEvent.PromiseMade(
                                        room.room(), ids.next(room.room()), true, words, due))
                        : Decision.refuse(Rule.PAST, "Let it fall due at a later moment.");
            }
            case PromiseAct.HoldPromise(var id, var end, var words) -> hold(id, end, words);
            case PromiseAct.TellDate(var what, var when) ->
                    what.isBlank()
                            ? Decision.refuse(Rule.BLANK, "Say what happens then.")
                            : Decision.done(
                                    new PromiseEvent.DateTold(
                                            room.room(), ids.next(room.room()), what, when));
        };
    }

    private Decision hold(Id id, PromiseEnd end, String words) {
        var promise = room.proceedings().promises().promises().find(id);
        if (promise.isEmpty()) {
            return Decision.unknown();
        }
        if (promise.get().byRoom()) {
            return Decision.refuse(
                    Rule.NOT_YOUR_ROLE, "Whoever it was made to says what became of it.");
        }
        return !promise.get().end().isEmpty()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have said what became of it.")
                : Decision.done(new PromiseEvent.PromiseEnded(room.room(), id, end, words));
    }
}
