package org.dragoman.talks;

import java.time.Instant;
import java.util.List;

/// Decides what the mediator's team does about the steps of an instrument.
record StepDesk(Talks talks, Instant at) {

    Decision decide(StepOrder order) {
        return switch (order) {
            case StepOrder.SetSchedule set -> set(set);
            case StepOrder.WeighSteps weigh -> weigh(weigh);
            case StepOrder.AskCertificate(var id, var step) -> ask(id, step);
            case StepOrder.NoteFailure(var id, var step) -> failure(id, step);
        };
    }

    private Schedule schedule(Id id) {
        return talks.desk().accords().schedules().find(id).orElse(Schedule.NONE);
    }

    private Decision set(StepOrder.SetSchedule order) {
        var found = talks.desk().accords().ratification().instruments().find(order.instrument());
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var steps = order.steps();
        if (!found.get().closed()) {
            return Decision.refuse(Rule.NOT_NOW, "Steps follow the entry into force.");
        }
        if (!schedule(order.instrument()).steps().isEmpty()) {
            return Decision.refuse(Rule.ALREADY_DONE, "The steps are fixed.");
        }
        boolean named =
                !steps.isEmpty()
                        && steps.stream().noneMatch(step -> step.name().isBlank())
                        && steps.stream().map(ScheduledStep::name).distinct().count()
                                == steps.size();
        if (!named) {
            return Decision.refuse(Rule.BLANK, "Name each step once.");
        }
        boolean known =
                steps.stream()
                        .allMatch(step ->
                                found.get().parties().contains(step.by())
                                        && (!step.certified()
                                                || talks.is(step.verifier(), RoomKind.EXPERTS)));
        return known
                ? Decision.done(
                        new StepEvent.ScheduleSet(order.instrument(), found.get().parties(), steps))
                : Decision.unknown();
    }

    private Decision weigh(StepOrder.WeighSteps order) {
        var schedule = schedule(order.instrument());
        boolean known =
                !order.weights().isEmpty()
                        && order.weights().stream()
                                .allMatch(w ->
                                        schedule.step(w.name())
                                                .filter(step -> step.by().equals(w.by()))
                                                .isPresent());
        return known
                ? Decision.done(new StepEvent.StepsWeighed(order.instrument(), order.weights()))
                : Decision.unknown();
    }

    private Decision ask(Id id, String name) {
        var schedule = schedule(id);
        var step = schedule.step(name);
        if (step.isEmpty() || !step.get().certified()) {
            return Decision.unknown();
        }
        if (!schedule.reported().has(name)) {
            return Decision.refuse(Rule.NOT_NOW, "The party has not reported it.");
        }
        boolean open =
                (schedule.performed().has(step.get().group()) && !schedule.failing().has(name))
                        || (schedule.asked().has(name) && !schedule.certified().has(name));
        return open
                ? Decision.refuse(Rule.ALREADY_DONE, "It counts, or the certificate is asked for.")
                : Decision.done(
                        new StepEvent.CertificateAsked(
                                step.get().verifier(),
                                id,
                                name,
                                step.get().by(),
                                schedule.reported().find(name).orElse("")));
    }

    private Decision failure(Id id, String name) {
        var schedule = schedule(id);
        var step = schedule.step(name);
        if (step.isEmpty()) {
            return Decision.unknown();
        }
        var found = talks.desk().accords().ratification().instruments().find(id).orElseThrow();
        boolean counts = schedule.performed().has(step.get().group());
        boolean binds =
                step.get().toBeKept(found.progress().days()) && !schedule.undone().has(name);
        if ((counts && !binds) || schedule.failing().has(name)) {
            return Decision.refuse(Rule.ALREADY_DONE, "It counts, or its failure is noted.");
        }
        if (counts) {
            return Decision.done(
                    new StepEvent.FailureNoted(
                            id, found.parties(), name, at.plus(step.get().cure())));
        }
        var due = found.due(step.get());
        return due.isEmpty() || at.isBefore(due.get())
                ? Decision.refuse(Rule.NOT_NOW, "It is not due yet.")
                : Decision.done(
                        new StepEvent.FailureNoted(
                                id, found.parties(), name, at.plus(step.get().cure())));
    }

    /// What follows once a party would undo a group: all of it is undone when every party would.
    static List<StepEvent> reversed(Talks talks, Id id, int group) {
        var schedule = talks.desk().accords().schedules().find(id).orElse(Schedule.NONE);
        var parties =
                talks.desk()
                        .accords()
                        .ratification()
                        .instruments()
                        .find(id)
                        .orElseThrow()
                        .parties();
        boolean all = parties.stream().allMatch(p -> schedule.standing().agreed(group, p));
        return all
                ? List.of(
                        new StepEvent.StepsReversed(
                                id,
                                parties,
                                group,
                                schedule.kept(group).stream().map(ScheduledStep::name).toList()))
                : List.of();
    }

    /// What follows a failure that was not made good.
    static StepEvent.FailureStands stands(Talks talks, Id id, String name) {
        var schedule = talks.desk().accords().schedules().find(id).orElse(Schedule.NONE);
        var step = schedule.step(name).orElseThrow();
        return new StepEvent.FailureStands(
                id,
                talks.desk()
                        .accords()
                        .ratification()
                        .instruments()
                        .find(id)
                        .orElseThrow()
                        .parties(),
                name,
                step.onFailure(),
                step.onFailure() == OnFailure.REVERSAL ? schedule.reversible() : List.of());
    }
}
