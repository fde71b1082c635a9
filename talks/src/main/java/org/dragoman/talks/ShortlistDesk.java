package org.dragoman.talks;

import java.time.Instant;
import java.util.List;

/// Decides what the mediator's team does about suggested packages and improvements.
record ShortlistDesk(Talks talks, String member, Instant at, Identifiers ids) {

    Decision decide(ShortlistOrder order) {
        return switch (order) {
            case ShortlistOrder.Circulate plan -> circulate(plan);
            case ShortlistOrder.SecondList(var id) -> second(id);
            case ShortlistOrder.PutImprovement put -> improve(put);
        };
    }

    private boolean delegation(RoomId room) {
        return talks.room(room).filter(r -> r.kind() == RoomKind.DELEGATION).isPresent();
    }

    private Decision circulate(ShortlistOrder.Circulate plan) {
        if (plan.rooms().size() < 2 || !plan.rooms().stream().allMatch(this::delegation)) {
            return Decision.unknown();
        }
        if (plan.packages().isEmpty() || plan.packages().stream().anyMatch(PackageDeal::blank)) {
            return Decision.refuse(Rule.BLANK, "Give each package an option or words.");
        }
        if (plan.packages().stream().distinct().count() < plan.packages().size()) {
            return Decision.refuse(Rule.ALREADY_DONE, "A package stands twice in the list.");
        }
        if (!at.isBefore(plan.deadline())) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        var offAgenda = Agendas.refusal(talks, plan.rooms(), plan.packages());
        if (offAgenda.isPresent()) {
            return offAgenda.get();
        }
        var costs =
                LeakPlan.costs(
                        talks,
                        plan.rooms(),
                        plan.subject(),
                        plan.packages().size(),
                        plan.binding());
        var id = ids.next(RoomId.DESK);
        var planned = new ShortlistEvent.ListPlanned(id, plan, member, costs);
        return LeakPlan.beyond(talks, costs)
                ? Decision.done(planned)
                : Decision.done(planned, circulated(id, plan));
    }

    private static ShortlistEvent circulated(Id id, ShortlistOrder.Circulate plan) {
        return new ShortlistEvent.ListCirculated(
                id, plan.rooms(), plan.subject(), plan.packages(), plan.binding(), plan.deadline());
    }

    private Decision second(Id id) {
        var planned = talks.desk().shuttle().plans().find(id);
        if (planned.isEmpty()) {
            return Decision.unknown();
        }
        if (planned.get().by().equals(member)) {
            return Decision.refuse(Rule.TWO_PERSONS, "Ask another member of the team.");
        }
        return at.isBefore(planned.get().plan().deadline())
                ? Decision.done(circulated(id, planned.get().plan()))
                : Decision.refuse(Rule.PAST, "Plan it anew with a later deadline.");
    }

    private Decision improve(ShortlistOrder.PutImprovement put) {
        var settled =
                talks.desk().shuttle().settled().find(Settled.key(put.settled(), put.place()));
        if (settled.isEmpty()) {
            return Decision.unknown();
        }
        if (put.better().blank()) {
            return Decision.refuse(Rule.BLANK, "Give the improvement an option or words.");
        }
        if (put.better().equals(settled.get().deal())) {
            return Decision.refuse(Rule.ALREADY_DONE, "This is what they settled.");
        }
        if (!at.isBefore(put.deadline())) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        var offAgenda = Agendas.refusal(talks, settled.get().rooms(), List.of(put.better()));
        if (offAgenda.isPresent()) {
            return offAgenda.get();
        }
        boolean open =
                talks.desk().shuttle().improvements().values().stream()
                        .anyMatch(
                                i -> i.settled().equals(put.settled()) && i.place() == put.place());
        return open
                ? Decision.refuse(Rule.NOT_NOW, "Wait for the improvement that is open.")
                : Decision.done(
                        new ImprovementEvent.ImprovementPut(
                                ids.next(RoomId.DESK),
                                settled.get().rooms(),
                                put.settled(),
                                put.place(),
                                settled.get().deal(),
                                put.better(),
                                settled.get().binding(),
                                put.deadline()));
    }
}
