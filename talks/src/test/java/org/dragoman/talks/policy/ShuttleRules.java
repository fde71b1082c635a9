package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Binding;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.LeakBudget;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.ShuttleOrder;
import org.dragoman.talks.TenderAct;

/// What the policy table releases of what goes between the rooms beyond words on terms.
record ShuttleRules(PolicyTable table) {

    /// Where the table's clock collects what comes next.
    interface Next {
        void offer(Instant when, String title, Runnable act);
    }

    private ShuttleLedger ledger() {
        return table.ledger.shuttle;
    }

    void order(String member, Instant at, ShuttleOrder order) {
        switch (order) {
            case ShortlistOrder.Circulate plan -> circulate(member, at, plan);
            case ShortlistOrder.SecondList(var id) -> {
                var plan = ledger().plans.get(id);
                if (plan != null
                        && !member.equals(ledger().planners.get(id))
                        && at.isBefore(plan.deadline())) {
                    put(id, at, plan);
                }
            }
            case ShortlistOrder.PutImprovement put -> improve(at, put);
            case EnclosureOrder it -> new TenderRules(table).order(member, it);
        }
    }

    private boolean delegation(RoomId room) {
        var chamber = table.ledger.rooms.get(room);
        return chamber != null && chamber.kind == RoomKind.DELEGATION;
    }

    private void circulate(String member, Instant at, ShortlistOrder.Circulate plan) {
        boolean sound =
                plan.rooms().size() >= 2
                        && plan.rooms().stream().allMatch(this::delegation)
                        && !plan.packages().isEmpty()
                        && plan.packages().stream().noneMatch(p -> p.blank())
                        && new HashSet<>(plan.packages()).size() == plan.packages().size()
                        && at.isBefore(plan.deadline())
                        && plan.packages().stream().allMatch(pack -> onAgenda(plan.rooms(), pack));
        if (!sound) {
            return;
        }
        var id = Names.of(at, RoomId.DESK, 0);
        boolean tells = plan.binding() == Binding.EXPLORATORY || plan.binding() == Binding.PERSONAL;
        boolean beyond = false;
        for (var room : plan.rooms()) {
            int before = table.ledger.packages.getOrDefault(room + "|" + plan.subject(), 0);
            beyond |=
                    tells
                            && LeakBudget.bits(before + plan.packages().size())
                                    > table.settings().leakBudget();
        }
        if (beyond) {
            ledger().plans.put(id, plan);
            ledger().planners.put(id, member);
        } else {
            put(id, at, plan);
        }
    }

    private void put(Id id, Instant at, ShortlistOrder.Circulate plan) {
        ledger().plans.remove(id);
        ledger().lists.put(id, new ShuttleLedger.Listed(id, plan, new HashMap<>()));
        if (plan.binding() == Binding.EXPLORATORY || plan.binding() == Binding.PERSONAL) {
            for (var room : plan.rooms()) {
                table.ledger.packages.merge(
                        room + "|" + plan.subject(), plan.packages().size(), Integer::sum);
            }
        }
        if (plan.rooms().contains(table.observer)) {
            table.release(
                    at,
                    "list "
                            + id
                            + plan.subject()
                            + plan.packages()
                            + plan.binding()
                            + plan.deadline());
        }
    }

    private boolean onAgenda(Set<RoomId> rooms, PackageDeal pack) {
        return rooms.stream().allMatch(room -> new AgendaRules(table).stands(room, pack.options()));
    }

    private void improve(Instant at, ShortlistOrder.PutImprovement put) {
        var key = put.settled() + "/" + put.place();
        var settled = ledger().settled.get(key);
        boolean sound =
                settled != null
                        && !put.better().blank()
                        && !put.better().equals(settled.deal())
                        && at.isBefore(put.deadline())
                        && onAgenda(settled.rooms(), put.better())
                        && ledger().improvements.values().stream()
                                .noneMatch(i -> i.settled().equals(key));
        if (!sound) {
            return;
        }
        var id = Names.of(at, RoomId.DESK, 0);
        ledger().improvements
                .put(
                        id,
                        new ShuttleLedger.Improvement(
                                id,
                                key,
                                settled.rooms(),
                                put.better(),
                                put.deadline(),
                                new HashMap<>()));
        if (settled.rooms().contains(table.observer)) {
            table.release(
                    at, "improvement " + id + settled.deal() + "/" + put.better() + put.deadline());
        }
    }

    boolean act(RoomId room, Instant at, ShuttleAct act, boolean tried) {
        return switch (act) {
            case TenderAct it -> new TenderRules(table).act(room, at, it, tried);
            case EnclosureAct it -> new TenderRules(table).act(room, it, tried);
            case ShortlistAct.Mark(var id, var acceptable) -> {
                var list = ledger().lists.get(id);
                boolean may =
                        list != null
                                && list.plan().rooms().contains(room)
                                && !list.marks().containsKey(room)
                                && acceptable.stream()
                                        .allMatch(i -> i >= 0 && i < list.plan().packages().size());
                if (may && !tried) {
                    list.marks().put(room, acceptable);
                }
                yield may;
            }
            case ShortlistAct.AnswerImprovement(var id, var yes) -> {
                var it = ledger().improvements.get(id);
                boolean may =
                        it != null && it.rooms().contains(room) && !it.answers().containsKey(room);
                if (may && !tried) {
                    it.answers().put(room, yes);
                }
                yield may;
            }
        };
    }

    void clock(Next next) {
        for (var list : ledger().lists.values()) {
            next.offer(list.plan().deadline(), "4a list " + list.id(), () -> close(list));
        }
        for (var it : ledger().improvements.values()) {
            next.offer(it.deadline(), "4b improvement " + it.id(), () -> close(it));
        }
    }

    /// To who marked: what all marked, or nothing in common; to who did not: nothing.
    private void close(ShuttleLedger.Listed list) {
        ledger().lists.remove(list.id());
        var common = new ArrayList<Integer>();
        for (int i = 0; i < list.plan().packages().size(); i++) {
            int place = i;
            if (list.plan().rooms().stream()
                    .allMatch(r -> list.marks().getOrDefault(r, Set.of()).contains(place))) {
                common.add(i);
                ledger().settle(
                                list.id(),
                                i,
                                list.plan().rooms(),
                                list.plan().packages().get(i),
                                list.plan().binding());
            }
        }
        if (list.marks().containsKey(table.observer)) {
            table.release(list.plan().deadline(), "common " + list.id() + List.copyOf(common));
        }
    }

    /// To all at the deadline: adopted by all, or that what was settled stands.
    private void close(ShuttleLedger.Improvement it) {
        ledger().improvements.remove(it.id());
        boolean all = it.rooms().stream().allMatch(r -> it.answers().getOrDefault(r, false));
        if (all) {
            var was = ledger().settled.get(it.settled());
            ledger().settled
                    .put(
                            it.settled(),
                            new ShuttleLedger.Settled(was.rooms(), it.better(), was.binding()));
        }
        if (it.rooms().contains(table.observer)) {
            table.release(it.deadline(), "improvement closed " + it.id() + all);
        }
    }
}
