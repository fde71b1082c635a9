package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// Decides what the mediator's team does about promises and dates.
record PromiseDesk(Talks talks, Instant at, Identifiers ids) {

    Decision decide(PromiseOrder order) {
        return switch (order) {
            case PromiseOrder.GivePromise(var room, var words, var due) -> give(room, words, due);
            case PromiseOrder.CallPromise(var id, var end, var words) -> call(id, end, words);
            case PromiseOrder.NoteReliance(var on, var rooms, var words) ->
                    (promises().promises().has(on) || promises().dates().has(on)) && open(rooms)
                            ? Decision.done(new PromiseEvent.RelianceNoted(on, rooms, words))
                            : Decision.unknown();
            case PromiseOrder.NoteOutsideDate(var what, var when) ->
                    what.isBlank()
                            ? Decision.refuse(Rule.BLANK, "Say what happens then.")
                            : Decision.done(
                                    new PromiseEvent.OutsideDateNoted(
                                            ids.next(RoomId.DESK), what, when));
            case PromiseOrder.MoveOutsideDate(var id, var when, var words) ->
                    promises()
                                    .dates()
                                    .find(id)
                                    .filter(d -> d.room().equals(RoomId.DESK))
                                    .isPresent()
                            ? Decision.done(new PromiseEvent.OutsideDateMoved(id, when, words))
                            : Decision.unknown();
            case PromiseOrder.NoteVeto(var constituency, var rooms, var words) -> {
                if (constituency.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Name the constituency.");
                }
                yield open(rooms)
                        ? Decision.done(new PromiseEvent.VetoNoted(constituency, rooms, words))
                        : Decision.unknown();
            }
        };
    }

    private Promises promises() {
        return talks.desk().proceedings().promises();
    }

    private boolean open(Set<RoomId> rooms) {
        return rooms.stream().allMatch(room -> talks.room(room).isPresent());
    }

    private Decision give(RoomId room, String words, Instant due) {
        if (talks.room(room).isEmpty() || talks.is(room, RoomKind.PUBLIC)) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write what you promise.");
        }
        return at.isBefore(due)
                ? Decision.done(
                        new PromiseEvent.PromiseMade(room, ids.next(room), false, words, due))
                : Decision.refuse(Rule.PAST, "Let it fall due at a later moment.");
    }

    private Decision call(Id id, PromiseEnd end, String words) {
        var promise = promises().promises().find(id);
        if (promise.isEmpty()) {
            return Decision.unknown();
        }
        if (!promise.get().byRoom()) {
            return Decision.refuse(
                    Rule.NOT_YOUR_ROLE, "Whoever it was made to says what became of it.");
        }
        return !promise.get().end().isEmpty()
                ? Decision.refuse(Rule.ALREADY_DONE, "It was said what became of it.")
                : Decision.done(
                        new PromiseEvent.PromiseEnded(promise.get().room(), id, end, words));
    }
}
