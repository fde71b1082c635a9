package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;

/// What the policy table releases of rounds and consultations.
record RoundRules(PolicyTable table) {

    private boolean delegation(RoomId room) {
        var chamber = table.ledger.rooms.get(room);
        return chamber != null && chamber.kind == RoomKind.DELEGATION;
    }

    void order(Instant at, RoundOrder order) {
        var ledger = table.ledger;
        switch (order) {
            case RoundOrder.Convene(var rooms, var name, var place) -> {
                if (!rooms.isEmpty()
                        && rooms.stream().allMatch(this::delegation)
                        && !name.isBlank()) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    ledger.rounds.put(id, new Ledger.Round(rooms));
                    if (rooms.contains(table.observer)) {
                        table.release(at, "round " + id + name + place);
                    }
                }
            }
            case RoundOrder.Move(var id, var to, var words) -> {
                var round = ledger.rounds.get(id);
                if (round != null
                        && round.stage.next().contains(to)
                        && (to != RoundStage.PLENARY || round.agreed.containsAll(round.rooms))) {
                    round.stage = to;
                    if (to == RoundStage.PLENARY) {
                        round.agreed.clear();
                    }
                    if (round.rooms.contains(table.observer)) {
                        table.release(at, "round " + id + to + words);
                    }
                }
            }
            case RoundOrder.Meet(var room, var words) -> {
                if (room.equals(table.observer)) {
                    table.release(at, "met " + words);
                }
            }
            case RoundOrder.NoteContact(var one, var other, var words) -> {
                if (delegation(one)
                        && delegation(other)
                        && ledger.rooms.get(one).parties.contains(other)
                        && ledger.rooms.get(other).parties.contains(one)
                        && (one.equals(table.observer) || other.equals(table.observer))) {
                    table.release(at, "contact " + one + other + words);
                }
            }
        }
    }

    boolean act(RoomId room, RoundAct act, boolean tried) {
        return switch (act) {
            case RoundAct.AgreeToPlenary(var id) -> {
                var round = table.ledger.rounds.get(id);
                boolean may =
                        round != null
                                && round.rooms.contains(room)
                                && round.stage.next().contains(RoundStage.PLENARY)
                                && !round.agreed.contains(room);
                if (may && !tried) {
                    round.agreed.add(room);
                }
                yield may;
            }
        };
    }

    boolean act(RoomId room, Instant at, CapitalAct act, boolean tried) {
        var ledger = table.ledger;
        return switch (act) {
            case CapitalAct.Consult(
                            var capital,
                            var question,
                            var options,
                            var deadline,
                            var texts) -> {
                boolean may =
                        ledger.rooms.get(room).capitals.contains(capital)
                                && !question.isBlank()
                                && !options.isEmpty()
                                && at.isBefore(deadline)
                                && texts.stream()
                                        .allMatch(text ->
                                                ledger.texts.containsKey(text)
                                                        && ledger.texts
                                                                .get(text)
                                                                .seen
                                                                .containsKey(room));
                if (may && !tried) {
                    var id = Names.of(at, room, 0);
                    ledger.asked.put(id, new Ledger.Asked(room, capital, options.size(), deadline));
                    if (capital.equals(table.observer)) {
                        table.release(at, "asked " + id + question + options + deadline);
                        for (var text : texts) {
                            var laid = ledger.texts.get(text);
                            table.release(
                                    at,
                                    "laid %s %s %d %s %s"
                                            .formatted(
                                                    id,
                                                    laid.title,
                                                    laid.shown.get(room),
                                                    laid.seen.get(room),
                                                    laid.nonces.get(room)));
                        }
                    }
                }
                yield may;
            }
            case CapitalAct.Instruct(var id, var choice, var words) -> {
                var asked = ledger.asked.get(id);
                boolean may =
                        asked != null
                                && asked.capital.equals(room)
                                && choice >= 0
                                && choice < asked.options
                                && !asked.instructed;
                if (may && !tried) {
                    asked.instructed = true;
                    answered(at, asked, id, choice + words);
                }
                yield may;
            }
            case CapitalAct.GivePersonalView(var id, var words) -> {
                var asked = ledger.asked.get(id);
                boolean may =
                        asked != null
                                && asked.capital.equals(room)
                                && !words.isBlank()
                                && !asked.instructed
                                && !asked.personal;
                if (may && !tried) {
                    asked.personal = true;
                    answered(at, asked, id, words);
                }
                yield may;
            }
        };
    }

    private void answered(Instant at, Ledger.Asked asked, Id id, String answer) {
        if (asked.room.equals(table.observer)) {
            table.release(at, "answer " + id + answer);
        }
    }

    void late(Id id, Ledger.Asked asked) {
        asked.late = true;
        if (asked.room.equals(table.observer) || asked.capital.equals(table.observer)) {
            table.release(asked.deadline, "overdue " + id);
        }
    }
}
