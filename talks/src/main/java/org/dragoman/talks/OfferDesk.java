package org.dragoman.talks;

import java.time.Instant;
import java.util.Locale;

/// Decides what the mediator's team does about offers.
record OfferDesk(Talks talks, String member, Instant at, Identifiers ids) {

    Decision decide(OfferOrder order) {
        return switch (order) {
            case OfferOrder.OpenComparison(var one, var other, var question, var deadline) ->
                    compare(one, other, question, deadline);
            case OfferOrder.Propose plan -> propose(plan);
            case OfferOrder.Second(var id) -> second(id);
        };
    }

    private boolean delegation(RoomId room) {
        return talks.room(room).filter(r -> r.kind() == RoomKind.DELEGATION).isPresent();
    }

    private Decision compare(RoomId one, RoomId other, String question, Instant deadline) {
        if (!delegation(one) || !delegation(other) || one.equals(other)) {
            return Decision.unknown();
        }
        if (question.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say what the offers are about.");
        }
        if (!at.isBefore(deadline)) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        var slotOfOne = ids.next(one);
        var slotOfOther = ids.next(other);
        return Decision.done(
                new OfferEvent.ComparisonOpened(
                        ids.next(RoomId.DESK), one, slotOfOne, other, slotOfOther, deadline),
                new OfferEvent.SealInvited(one, slotOfOne, question, deadline),
                new OfferEvent.SealInvited(other, slotOfOther, question, deadline));
    }

    private Decision propose(OfferOrder.Propose plan) {
        if (plan.rooms().size() < 2 || !plan.rooms().stream().allMatch(this::delegation)) {
            return Decision.unknown();
        }
        if (plan.packages().isEmpty() || plan.packages().stream().anyMatch(String::isBlank)) {
            return Decision.refuse(Rule.BLANK, "Write out each package.");
        }
        if (!at.isBefore(plan.deadline())) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        double bits = plan.rooms().stream().mapToDouble(room -> bits(room, plan)).max().orElse(0);
        var id = ids.next(RoomId.DESK);
        var planned =
                new OfferEvent.ProposalPlanned(
                        id, plan, member, String.format(Locale.ROOT, "%.2f", bits));
        return bits > talks.settings().leakBudget()
                ? Decision.done(planned)
                : Decision.done(planned, made(id, plan));
    }

    /// What the answers of a room on this subject can tell in all, were the plan carried out.
    private double bits(RoomId room, OfferOrder.Propose plan) {
        if (plan.binding().compareTo(Binding.AD_REFERENDUM) >= 0) {
            return 0;
        }
        int before = LeakPlan.before(talks, room, plan.subject());
        return LeakBudget.bits(before + plan.packages().size());
    }

    static String subject(RoomId room, String subject) {
        return room + "\n" + subject;
    }

    private static OfferEvent made(Id id, OfferOrder.Propose plan) {
        return new OfferEvent.ProposalMade(
                id, plan.rooms(), plan.subject(), plan.packages(), plan.binding(), plan.deadline());
    }

    private Decision second(Id id) {
        var planned = talks.desk().plans().find(id);
        if (planned.isEmpty()) {
            return Decision.unknown();
        }
        if (planned.get().by().equals(member)) {
            return Decision.refuse(Rule.TWO_PERSONS, "Ask another member of the team.");
        }
        return at.isBefore(planned.get().plan().deadline())
                ? Decision.done(made(id, planned.get().plan()))
                : Decision.refuse(Rule.PAST, "Plan it anew with a later deadline.");
    }
}
