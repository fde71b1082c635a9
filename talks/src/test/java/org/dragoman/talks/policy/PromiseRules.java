package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases of promises, dates and mandates: to a room what the mediator
/// promises it and holds of its own promises; to a delegation its own capital's mandate.
record PromiseRules(PolicyTable table) {

    private ProceedingsLedger ledger() {
        return table.ledger.proceedings;
    }

    void order(Instant at, PromiseOrder order) {
        switch (order) {
            case PromiseOrder.GivePromise(var room, var words, var due) -> {
                var chamber = table.ledger.rooms.get(room);
                if (chamber != null
                        && chamber.kind != RoomKind.PUBLIC
                        && !words.isBlank()
                        && at.isBefore(due)) {
                    var id = Names.of(at, room, 0);
                    ledger().promises.put(id, new ProceedingsLedger.Promise(room, false));
                    if (room.equals(table.observer)) {
                        table.release(at, "promised " + id + words + due);
                    }
                }
            }
            case PromiseOrder.CallPromise(var id, var end, var words) -> {
                var promise = ledger().promises.get(id);
                if (promise != null && promise.byRoom && !promise.ended) {
                    promise.ended = true;
                    if (promise.room.equals(table.observer)) {
                        table.release(at, "promise ended " + id + end + words);
                    }
                }
            }
            case PromiseOrder.NoteReliance _,
                    PromiseOrder.NoteOutsideDate _,
                    PromiseOrder.MoveOutsideDate _,
                    PromiseOrder.NoteVeto _ -> {}
        }
    }

    boolean act(RoomId room, Instant at, PromiseAct act, boolean tried) {
        return switch (act) {
            case PromiseAct.MakePromise(var words, var due) -> {
                boolean may = !words.isBlank() && at.isBefore(due);
                if (may && !tried) {
                    ledger().promises
                            .put(Names.of(at, room, 0), new ProceedingsLedger.Promise(room, true));
                }
                yield may;
            }
            case PromiseAct.HoldPromise(var id, _, _) -> {
                var promise = ledger().promises.get(id);
                boolean may =
                        promise != null
                                && promise.room.equals(room)
                                && !promise.byRoom
                                && !promise.ended;
                if (may && !tried) {
                    promise.ended = true;
                }
                yield may;
            }
            case PromiseAct.TellDate(var what, _) -> !what.isBlank();
        };
    }

    boolean act(RoomId room, Instant at, MandateAct act, boolean tried) {
        return switch (act) {
            case MandateAct.GiveMandate(var consultation, var words, var redLines) -> {
                var kind = table.ledger.rooms.get(room).kind;
                var asked = table.ledger.asked.get(consultation);
                boolean known =
                        consultation.text().isEmpty()
                                || (asked != null
                                        && (asked.room.equals(room) || asked.capital.equals(room)));
                boolean may =
                        (kind == RoomKind.CAPITAL || kind == RoomKind.DELEGATION)
                                && known
                                && !words.isBlank()
                                && redLines.stream().noneMatch(String::isBlank);
                var own = table.ledger.rooms.get(table.observer);
                if (may && !tried && own != null && own.capitals.contains(room)) {
                    table.release(at, "mandate " + room + consultation + words + redLines);
                }
                yield may;
            }
        };
    }
}
