package org.dragoman.talks.policy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.SessionForm;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;

/// What the policy table releases of the days of rounds, of sessions and of talks about talks.
record SessionRules(PolicyTable table) {

    private ProceedingsLedger ledger() {
        return table.ledger.proceedings;
    }

    private static boolean later(LocalDateTime hour, ZoneId zone, Instant at) {
        return hour.atZone(zone).toInstant().isAfter(at);
    }

    void order(Instant at, SessionOrder order) {
        var rounds = table.ledger.rounds;
        switch (order) {
            case SessionOrder.Announce(var rooms, var name, var place, var opens, var zone) -> {
                if (table.delegations(rooms)
                        && !name.isBlank()
                        && !place.isBlank()
                        && later(opens, zone, at)) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    rounds.put(id, new Ledger.Round(rooms));
                    table.release(at, rooms, "round " + id + name + place + opens + zone);
                }
            }
            case SessionOrder.Reschedule(var id, var opens, var zone) -> {
                var round = rounds.get(id);
                if (round != null && round.stage == RoundStage.CONVENED && later(opens, zone, at)) {
                    table.release(at, round.rooms, "round " + id + opens + zone);
                }
            }
            case SessionOrder.AdjournUntil(var id, var to, var reason, var expected, var zone) -> {
                var round = rounds.get(id);
                if (round != null
                        && (to == RoundStage.BREAK || to == RoundStage.CAPITALS)
                        && round.stage.next().contains(to)
                        && !reason.isBlank()
                        && later(expected, zone, at)) {
                    round.stage = to;
                    table.release(at, round.rooms, "round " + id + to + reason + expected + zone);
                }
            }
            case SessionOrder.OpenSession open -> open(at, open);
            case SessionOrder.CloseSession(var id, var words) -> {
                var rooms = ledger().sessions.remove(id);
                if (rooms != null) {
                    table.release(at, rooms, "session closed " + id + words);
                }
            }
        }
    }

    private void open(Instant at, SessionOrder.OpenSession open) {
        var round = table.ledger.rounds.get(open.round());
        if (round == null || open.rooms().isEmpty() || !round.rooms.containsAll(open.rooms())) {
            return;
        }
        boolean plenary = open.form() == SessionForm.PLENARY;
        boolean sits =
                plenary
                        ? round.stage == RoundStage.PLENARY && open.rooms().equals(round.rooms)
                        : Set.of(RoundStage.IN_ROOMS, RoundStage.SHUTTLE, RoundStage.RESUMED)
                                .contains(round.stage);
        boolean free =
                ledger().sessions.values().stream()
                        .noneMatch(rooms -> rooms.stream().anyMatch(open.rooms()::contains));
        if (!sits || !free) {
            return;
        }
        if (plenary) {
            session(at, Names.of(at, RoomId.DESK, 0), open.rooms(), open);
        } else {
            for (var room : new TreeSet<>(open.rooms())) {
                session(at, Names.of(at, room, 0), Set.of(room), open);
            }
        }
    }

    private void session(Instant at, Id id, Set<RoomId> rooms, SessionOrder.OpenSession open) {
        ledger().sessions.put(id, rooms);
        ledger().sat.put(id, rooms);
        table.release(at, rooms, "session " + id + open.round() + open.form() + open.subject());
    }

    void order(Instant at, SoundingOutOrder order) {
        switch (order) {
            case SoundingOutOrder.SoundOut(var rooms, var terms, var until) -> {
                if (table.delegations(rooms) && !terms.isBlank() && at.isBefore(until)) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    ledger().soundings.put(id, new ProceedingsLedger.Sounding(rooms, until));
                    table.release(at, rooms, "sounded " + id + terms + until);
                }
            }
            case SoundingOutOrder.ConveneTalks(var id) -> {
                var sounding = ledger().soundings.get(id);
                if (sounding != null
                        && !sounding.over
                        && sounding.agreed.containsAll(sounding.rooms)) {
                    sounding.over = true;
                    table.release(at, sounding.rooms, "convened " + id);
                }
            }
        }
    }

    void lapse(Id id, ProceedingsLedger.Sounding sounding) {
        sounding.over = true;
        table.release(sounding.until, sounding.rooms, "lapsed " + id);
    }

    boolean act(RoomId room, SoundingOutAct act, boolean tried) {
        return switch (act) {
            case SoundingOutAct.AnswerTerms(var id, var agrees, _) -> {
                var sounding = ledger().soundings.get(id);
                boolean may = sounding != null && sounding.rooms.contains(room) && !sounding.over;
                if (may && !tried) {
                    if (agrees) {
                        sounding.agreed.add(room);
                    } else {
                        sounding.agreed.remove(room);
                    }
                }
                yield may;
            }
        };
    }
}
