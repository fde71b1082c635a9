package org.dragoman.talks.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.talks.Arrangement;
import org.dragoman.talks.Command;
import org.dragoman.talks.Id;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.Obligation;
import org.dragoman.talks.OnFailure;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Schedule;
import org.dragoman.talks.ScheduledStep;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.StepOrder;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Trigger;
import org.dragoman.talks.Undertaking;

/// Draws what carries an instrument out.
record StepMoves(Talks talks, Draw draw, int number) {

    Step next(Instrument instrument) {
        var id = instrument.instrument();
        var schedule = talks.desk().accords().schedules().find(id).orElse(Schedule.NONE);
        if (schedule.steps().isEmpty()) {
            return desk(new StepOrder.SetSchedule(id, steps()));
        }
        var step = draw.one(schedule.steps());
        if (schedule.performed().size() > 0 && draw.chance(0.3)) {
            return undo(instrument, schedule);
        }
        var onward = onward(id, schedule);
        if (onward.isPresent() && draw.chance(0.6)) {
            return onward.get();
        }
        return switch (draw.random.nextInt(10)) {
            case 0 -> desk(new StepOrder.NoteFailure(id, step.name()));
            case 1 -> desk(new StepOrder.WeighSteps(id, List.of(weight(step))));
            case 2, 3 -> desk(new StepOrder.AskCertificate(id, step.name()));
            case 4, 5 ->
                    Step.of(
                            number,
                            Step.person(Scene.EXPERTS, Scene.head(Scene.EXPERTS)),
                            new StepAct.Certify(
                                    id,
                                    schedule.asked().size() == 0
                                            ? step.name()
                                            : draw.one(schedule.asked().keys()),
                                    draw.chance(0.8),
                                    draw.words()));
            default ->
                    Step.of(
                            number,
                            Step.person(step.by(), Scene.head(step.by())),
                            new StepAct.ReportStep(
                                    draw.id(List.of(id)), step.name(), draw.words()));
        };
    }

    /// What brings the next group nearer to its end.
    private Optional<Step> onward(Id id, Schedule schedule) {
        for (int group : schedule.next().stream().toList()) {
            for (var step : schedule.group(group)) {
                var name = step.name();
                if (!schedule.reported().has(name)) {
                    return Optional.of(
                            Step.of(
                                    number,
                                    Step.person(step.by(), Scene.head(step.by())),
                                    new StepAct.ReportStep(id, name, draw.words())));
                }
                if (step.certified() && !schedule.certified().find(name).orElse(false)) {
                    boolean open = schedule.asked().has(name) && !schedule.certified().has(name);
                    return Optional.of(
                            open
                                    ? Step.of(
                                            number,
                                            Step.person(Scene.EXPERTS, Scene.head(Scene.EXPERTS)),
                                            new StepAct.Certify(id, name, true, draw.words()))
                                    : desk(new StepOrder.AskCertificate(id, name)));
                }
            }
        }
        return Optional.empty();
    }

    /// A party would undo a group, most often one that another would undo.
    private Step undo(Instrument instrument, Schedule schedule) {
        var open = schedule.standing().reversing();
        boolean joins = open.size() > 0 && draw.chance(0.7);
        int group = draw.one(joins ? open.keys() : schedule.performed().keys());
        var party =
                instrument.parties().stream()
                        .sorted()
                        .filter(p -> joins && !open.find(group).orElseThrow().has(p))
                        .findFirst()
                        .orElseGet(() -> draw.one(instrument.parties().stream().sorted().toList()));
        return Step.of(
                number,
                Step.person(party, Scene.head(party)),
                new StepAct.AgreeReversal(instrument.instrument(), group, draw.words()));
    }

    private Step desk(Command order) {
        return Step.of(number, Scene.LEAD, order);
    }

    private List<ScheduledStep> steps() {
        return List.of(
                step("a", Scene.NORTH, 1, Scene.EXPERTS),
                step("b", Scene.SOUTH, 1, Scene.SOUTH),
                step("c", Scene.NORTH, 2, Scene.NORTH),
                step("d", Scene.SOUTH, 2, draw.chance(0.5) ? Scene.EXPERTS : Scene.SOUTH),
                step("e", Scene.NORTH, 3, Scene.EXPERTS));
    }

    private ScheduledStep step(String name, RoomId by, int group, RoomId verifier) {
        return new ScheduledStep(
                name,
                by,
                group,
                new Trigger.DaysAfter(new Trigger.Happening(Arrangement.COMPLETE), -2),
                draw.one(Obligation.values()),
                draw.chance(0.7),
                verifier,
                draw.words(),
                Duration.ofSeconds(60 + draw.random.nextInt(20) * 10L),
                draw.chance(0.15)
                        ? OnFailure.SUSPENSION
                        : draw.chance(0.4) ? OnFailure.ESCALATION : OnFailure.REVERSAL,
                draw.chance(0.5) ? "certificate of a pause" : "endorsement");
    }

    private Undertaking weight(ScheduledStep step) {
        var other = step.by().equals(Scene.NORTH) ? Scene.SOUTH : Scene.NORTH;
        return new Undertaking(
                step.name(),
                step.by(),
                BigDecimal.valueOf(draw.random.nextInt(5)),
                Map.of(other, BigDecimal.valueOf(draw.random.nextInt(7))));
    }
}
