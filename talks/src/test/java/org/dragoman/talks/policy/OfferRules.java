package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.TreeSet;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Id;
import org.dragoman.talks.LeakBudget;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases of offers under seal.
record OfferRules(PolicyTable table) {

    void order(String member, Instant at, OfferOrder order) {
        var ledger = table.ledger;
        switch (order) {
            case OfferOrder.OpenComparison(var one, var other, var question, var deadline) -> {
                if (delegation(one)
                        && delegation(other)
                        && !one.equals(other)
                        && !question.isBlank()
                        && at.isBefore(deadline)) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    var comparison =
                            new Ledger.Comparison(
                                    id,
                                    one,
                                    Names.of(at, one, 0),
                                    other,
                                    Names.of(at, other, 0),
                                    deadline);
                    ledger.comparisons.put(id, comparison);
                    if (one.equals(table.observer) || other.equals(table.observer)) {
                        table.release(at, "may seal " + question + " until " + deadline);
                    }
                }
            }
            case OfferOrder.Propose plan -> propose(member, at, plan);
            case OfferOrder.Second(var id) -> {
                var plan = ledger.plans.get(id);
                if (plan != null
                        && !member.equals(ledger.planners.get(id))
                        && at.isBefore(plan.deadline())) {
                    make(id, at, plan);
                }
            }
        }
    }

    private boolean delegation(RoomId room) {
        var chamber = table.ledger.rooms.get(room);
        return chamber != null && chamber.kind == RoomKind.DELEGATION;
    }

    private void propose(String member, Instant at, OfferOrder.Propose plan) {
        if (plan.rooms().size() < 2
                || !plan.rooms().stream().allMatch(this::delegation)
                || plan.packages().isEmpty()
                || plan.packages().stream().anyMatch(String::isBlank)
                || !at.isBefore(plan.deadline())) {
            return;
        }
        var id = Names.of(at, RoomId.DESK, 0);
        double bits = 0;
        for (var room : plan.rooms()) {
            if (plan.binding().compareTo(Binding.AD_REFERENDUM) < 0) {
                int before = table.ledger.packages.getOrDefault(room + "|" + plan.subject(), 0);
                bits = Math.max(bits, LeakBudget.bits(before + plan.packages().size()));
            }
        }
        if (bits > table.settings().leakBudget()) {
            table.ledger.plans.put(id, plan);
            table.ledger.planners.put(id, member);
        } else {
            make(id, at, plan);
        }
    }

    private void make(Id id, Instant at, OfferOrder.Propose plan) {
        table.ledger.plans.remove(id);
        table.ledger.proposals.put(id, new Ledger.Proposal(id, plan, new HashMap<>()));
        if (plan.binding().compareTo(Binding.AD_REFERENDUM) < 0) {
            for (var room : plan.rooms()) {
                table.ledger.packages.merge(
                        room + "|" + plan.subject(), plan.packages().size(), Integer::sum);
            }
        }
        if (plan.rooms().contains(table.observer)) {
            table.release(
                    at,
                    "proposal "
                            + id
                            + plan.subject()
                            + plan.packages()
                            + plan.binding()
                            + plan.deadline());
        }
    }

    boolean act(RoomId room, Instant at, OfferAct act, boolean tried) {
        var ledger = table.ledger;
        return switch (act) {
            case OfferAct.Seal(var slot, var give, var want) -> {
                boolean mine =
                        ledger.comparisons.values().stream()
                                .anyMatch(c ->
                                        (c.one().equals(room) && c.slotOfOne().equals(slot))
                                                || (c.other().equals(room)
                                                        && c.slotOfOther().equals(slot)));
                boolean may =
                        mine
                                && !ledger.seals.containsKey(slot)
                                && !give.isEmpty()
                                && !want.isEmpty();
                if (may && !tried) {
                    ledger.seals.put(slot, new Ledger.Seal(give, want));
                }
                yield may;
            }
            case OfferAct.Answer(var id, var accepts) -> {
                var proposal = ledger.proposals.get(id);
                boolean may =
                        proposal != null
                                && proposal.plan().rooms().contains(room)
                                && !proposal.answers().containsKey(room)
                                && accepts.stream()
                                        .allMatch(i ->
                                                i >= 0 && i < proposal.plan().packages().size());
                if (may && !tried) {
                    proposal.answers().put(room, accepts);
                }
                yield may;
            }
        };
    }

    /// To who sealed: MATCH or NO MATCH; to who did not: nothing.
    void compare(Ledger.Comparison comparison) {
        table.ledger.comparisons.remove(comparison.id());
        var one = table.ledger.seals.get(comparison.slotOfOne());
        var other = table.ledger.seals.get(comparison.slotOfOther());
        boolean match =
                one != null
                        && other != null
                        && one.give().containsAll(other.want())
                        && other.give().containsAll(one.want());
        boolean sealed =
                (comparison.one().equals(table.observer) && one != null)
                        || (comparison.other().equals(table.observer) && other != null);
        if (sealed) {
            table.release(comparison.deadline(), match ? "MATCH" : "NO MATCH");
        }
    }

    /// To all who were asked: the packages that all accepted, at the deadline.
    void close(Ledger.Proposal proposal) {
        table.ledger.proposals.remove(proposal.id());
        var plan = proposal.plan();
        var deal = new TreeSet<Integer>();
        for (int i = 0; i < plan.packages().size(); i++) {
            int place = i;
            if (plan.rooms().stream()
                    .allMatch(r ->
                            proposal.answers().containsKey(r)
                                    && proposal.answers().get(r).contains(place))) {
                deal.add(i);
                var words = PackageDeal.inWords(plan.packages().get(i));
                table.ledger.shuttle.settle(proposal.id(), i, plan.rooms(), words, plan.binding());
            }
        }
        if (plan.rooms().contains(table.observer)) {
            table.release(proposal.plan().deadline(), "outcome " + proposal.id() + deal);
        }
    }
}
