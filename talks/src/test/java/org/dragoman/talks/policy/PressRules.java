package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.dragoman.talks.Digest;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases to the press and of a handover: a communiqué to the public at its
/// embargo and by consent of all; a readout at its embargo to who knows of its author; who is on
/// the team.
record PressRules(PolicyTable table) {

    private ProceedingsLedger ledger() {
        return table.ledger.proceedings;
    }

    private Set<RoomId> delegations() {
        var rooms = new HashSet<RoomId>();
        for (var room : table.ledger.rooms.entrySet()) {
            if (room.getValue().kind == RoomKind.DELEGATION) {
                rooms.add(room.getKey());
            }
        }
        return rooms;
    }

    void order(Instant at, PressOrder order) {
        switch (order) {
            case PressOrder.ProposeCommunique(var words, var embargo) -> {
                var rooms = delegations();
                if (!words.isBlank() && !rooms.isEmpty()) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    ledger().communiques
                            .put(id, new ProceedingsLedger.Communique(rooms, words, embargo));
                    table.release(at, rooms, "lines " + id + words + embargo);
                }
            }
            case PressOrder.AgreeCommunique(var id) -> {
                var it = ledger().communiques.get(id);
                if (it != null
                        && it.stage == 0
                        && it.consents.containsAll(delegations())
                        && table.ledger.rooms.containsKey(RoomId.PUBLIC)) {
                    it.stage = 1;
                    table.release(at, it.rooms, "lines agreed " + id);
                    if (!at.isBefore(it.embargo)) {
                        publish(at, id, it);
                    }
                }
            }
            case PressOrder.DropCommunique(var id, var words) -> {
                var it = ledger().communiques.get(id);
                if (it != null && it.stage < 2) {
                    it.stage = 3;
                    table.release(at, it.rooms, "lines dropped " + id + words);
                }
            }
            case PressOrder.WriteMediatorsReadout(var round, var words, var embargo) ->
                    write(at, RoomId.DESK, round, words, embargo, false);
            case PressOrder.WithdrawMediatorsReadout(var id) -> withdraw(RoomId.DESK, id, false);
        }
    }

    void publish(Instant at, Id id, ProceedingsLedger.Communique it) {
        it.stage = 2;
        if (table.ledger.rooms.containsKey(table.observer)) {
            table.release(at, "public " + id + it.words);
        }
    }

    void issue(Id id, ProceedingsLedger.Readout it) {
        it.issued = true;
        var round = table.ledger.rounds.get(it.round);
        var observer = table.observer;
        if (round.rooms.contains(observer)
                && (it.room.equals(RoomId.DESK)
                        || it.room.equals(observer)
                        || table.ledger.rooms.get(observer).parties.contains(it.room))) {
            table.release(it.embargo, "readout " + id + it.room + it.words);
        }
    }

    /// What takes up a deadline.
    interface Due {

        /// Offers a deadline with its name.
        void offer(Instant when, String title, Runnable act);
    }

    void embargoes(Due due) {
        for (var it : ledger().communiques.entrySet()) {
            var communique = it.getValue();
            if (communique.stage == 1) {
                due.offer(
                        communique.embargo,
                        "8 embargo " + it.getKey(),
                        () -> publish(communique.embargo, it.getKey(), communique));
            }
        }
        for (var it : ledger().readouts.entrySet()) {
            if (!it.getValue().issued) {
                due.offer(
                        it.getValue().embargo,
                        "8 embargo " + it.getKey(),
                        () -> issue(it.getKey(), it.getValue()));
            }
        }
    }

    private boolean write(
            Instant at, RoomId room, Id round, String words, Instant embargo, boolean tried) {
        var found = table.ledger.rounds.get(round);
        boolean may =
                found != null
                        && (room.equals(RoomId.DESK) || found.rooms.contains(room))
                        && !words.isBlank()
                        && at.isBefore(embargo)
                        && ledger().readouts.values().stream()
                                .noneMatch(r -> r.room.equals(room) && r.round.equals(round));
        if (may && !tried) {
            ledger().readouts
                    .put(
                            Names.of(at, room, 0),
                            new ProceedingsLedger.Readout(room, round, words, embargo));
        }
        return may;
    }

    private boolean withdraw(RoomId room, Id id, boolean tried) {
        var readout = ledger().readouts.get(id);
        boolean may = readout != null && readout.room.equals(room) && !readout.issued;
        if (may && !tried) {
            ledger().readouts.remove(id);
        }
        return may;
    }

    boolean act(RoomId room, Instant at, PressAct act, boolean tried) {
        return switch (act) {
            case PressAct.ConsentToCommunique(var id, var digest) -> {
                var it = ledger().communiques.get(id);
                boolean may =
                        it != null
                                && it.rooms.contains(room)
                                && it.stage == 0
                                && digest.equals(Digest.of(it.words));
                if (may && !tried) {
                    it.consents.add(room);
                }
                yield may;
            }
            case PressAct.RefuseCommunique(var id, _) -> {
                var it = ledger().communiques.get(id);
                boolean may = it != null && it.rooms.contains(room) && it.stage == 0;
                if (may && !tried) {
                    it.consents.remove(room);
                }
                yield may;
            }
            case PressAct.WriteReadout(var round, var words, var embargo) ->
                    write(at, room, round, words, embargo, tried);
            case PressAct.WithdrawReadout(var id) -> withdraw(room, id, tried);
        };
    }

    void order(Instant at, HandoverOrder order) {
        switch (order) {
            case HandoverOrder.ProposeHandover(var lead, var team) -> {
                if (team.contains(lead) && team.stream().noneMatch(String::isBlank)) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    ledger().handovers.put(id, new ProceedingsLedger.Handover(lead, team));
                    insiders(at, "handover " + id + lead + team);
                }
            }
            case HandoverOrder.ReplaceTeam(var id) -> {
                var it = ledger().handovers.get(id);
                if (it != null && !it.done) {
                    it.done = true;
                    var team = table.ledger.team;
                    for (var name : it.team) {
                        team.putIfAbsent(name, Role.MEDIATOR);
                    }
                    team.replaceAll((_, role) -> role == Role.LEAD ? Role.MEDIATOR : role);
                    team.put(it.lead, Role.LEAD);
                    team.keySet().removeIf(name -> !it.team.contains(name));
                    insiders(at, "replaced " + id);
                }
            }
        }
    }

    private void insiders(Instant at, String what) {
        if (!table.observer.equals(RoomId.PUBLIC)
                && table.ledger.rooms.containsKey(table.observer)) {
            table.release(at, what);
        }
    }

    boolean act(HandoverAct act) {
        return switch (act) {
            case HandoverAct.AnswerHandover(var id, _) -> ledger().handovers.containsKey(id);
        };
    }
}
