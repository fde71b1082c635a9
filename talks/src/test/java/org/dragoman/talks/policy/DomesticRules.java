package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases of the steps at home: to the delegation and the room in which a
/// constituency is heard, and to nobody else.
record DomesticRules(PolicyTable table) {

    boolean act(RoomId room, Instant at, DomesticAct act, boolean tried) {
        return switch (act) {
            case DomesticAct.DeclareConstituency(var it) -> declare(room, at, it, tried);
            case DomesticAct.WithdrawConstituency(var name, var reason) -> {
                var all = table.ledger.pacts.of(room);
                boolean may =
                        all.containsKey(name)
                                && !reason.isBlank()
                                && table.ledger.pacts.pacts.values().stream()
                                        .noneMatch(p ->
                                                p.puts.containsKey(List.of(room.name(), name)));
                if (may && !tried) {
                    tell(all.remove(name).home(), at, "withdrawn " + name + reason);
                }
                yield may;
            }
            case DomesticAct.PutToConstituency(var id, var name, var deadline) -> {
                var pact = table.ledger.pacts.pacts.get(id);
                var it = table.ledger.pacts.of(room).get(name);
                var key = List.of(room.name(), name);
                boolean may =
                        pact != null
                                && pact.parties.contains(room)
                                && it != null
                                && at.isBefore(deadline)
                                && pact.open()
                                && (!pact.puts.containsKey(key) || pact.puts.get(key).late);
                if (may && !tried) {
                    pact.puts.put(key, new Pacts.Put(room, it, deadline));
                    tell(it.home(), at, "put " + id + name + deadline + pact.version);
                }
                yield may;
            }
            case DomesticAct.MeetCondition(var id, var name, var condition) -> {
                var put = heard(room, id, name);
                boolean may =
                        put != null
                                && put.it.conditions().contains(condition)
                                && !put.consented()
                                && !put.late
                                && !put.met.contains(condition);
                if (may && !tried) {
                    put.met.add(condition);
                    tell(put.side, at, "met " + id + name + condition);
                }
                yield may;
            }
            case DomesticAct.RecordBallot(var id, var name, var who, var ballot, var words) -> {
                var put = heard(room, id, name);
                boolean may =
                        put != null
                                && put.it.rule().principals().contains(who)
                                && !put.consented()
                                && !put.late
                                && turn(put, who)
                                && !(ballot == Ballot.ASKS_CHANGE && words.isBlank())
                                && put.said.get(who) != ballot;
                if (may && !tried) {
                    put.said.put(who, ballot);
                    tell(put.side, at, "said " + id + name + who + ballot + words);
                }
                yield may;
            }
        };
    }

    private static boolean turn(Pacts.Put put, String who) {
        return !(put.it.rule() instanceof ConsentRule.InSequence(var order))
                || order.stream()
                        .takeWhile(before -> !before.equals(who))
                        .allMatch(before -> put.said.get(before) == Ballot.CONSENTS);
    }

    private void tell(RoomId room, Instant at, String what) {
        if (room.equals(table.observer)) {
            table.release(at, what);
        }
    }

    /// What was put to a constituency that is heard in this room.
    private Pacts.Put heard(RoomId room, Id id, String name) {
        var pact = table.ledger.pacts.pacts.get(id);
        return pact == null
                ? null
                : pact.puts.values().stream()
                        .filter(p -> p.it.home().equals(room) && p.it.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private boolean declare(RoomId room, Instant at, Constituency it, boolean tried) {
        var chamber = table.ledger.rooms.get(room);
        var principals = it.rule().principals();
        boolean counted =
                !(it.rule() instanceof ConsentRule.AtLeast(var needed, var of))
                        || (needed >= 1 && needed <= of.size());
        boolean may =
                chamber != null
                        && chamber.kind == RoomKind.DELEGATION
                        && (it.home().equals(room) || chamber.capitals.contains(it.home()))
                        && !it.name().isBlank()
                        && !principals.isEmpty()
                        && principals.stream().noneMatch(String::isBlank)
                        && new HashSet<>(principals).size() == principals.size()
                        && counted
                        && it.conditions().stream().noneMatch(String::isBlank)
                        && new HashSet<>(it.conditions()).size() == it.conditions().size()
                        && !table.ledger.pacts.of(room).containsKey(it.name())
                        && table.ledger.pacts.pacts.values().stream()
                                .noneMatch(p ->
                                        p.bound.contains(room)
                                                && (p.open()
                                                        || p.stage == InstrumentStage.DEPOSITED));
        if (may && !tried) {
            table.ledger.pacts.of(room).put(it.name(), it);
            tell(it.home(), at, "constituency " + it);
        }
        return may;
    }
}
