package org.dragoman.talks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The steps of one instrument as one reader knows them.
///
/// @param steps in their groups; none for a body of experts
/// @param weights what each step costs and gives; the team's alone
/// @param reported steps that were reported, with their evidence
/// @param certified what the verifier found, by step
/// @param asked of which steps a certificate was asked
/// @param performed groups that count
/// @param failing until when a failure can be made good, by step
/// @param undone steps that were undone
/// @param suspended whether the steps still to come wait
public record Schedule(
        List<ScheduledStep> steps,
        Table<String, Undertaking> weights,
        Table<String, String> reported,
        Table<String, Boolean> certified,
        Table<String, RoomId> asked,
        Table<Integer, Boolean> performed,
        Table<String, Instant> failing,
        Table<String, Boolean> undone,
        boolean suspended) {

    /// No steps yet.
    public static final Schedule NONE =
            new Schedule(
                    List.of(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    false);

    Schedule after(StepEvent event) {
        return switch (event) {
            case StepEvent.ScheduleSet(_, _, var all) ->
                    new Schedule(
                            all, weights, reported, certified, asked, performed, failing, undone,
                            suspended);
            case StepEvent.StepsWeighed(_, var all) -> {
                var next = weights;
                for (var weight : all) {
                    next = next.with(weight.name(), weight);
                }
                yield new Schedule(
                        steps, next, reported, certified, asked, performed, failing, undone,
                        suspended);
            }
            case StepEvent.StepReported(_, _, var step, var evidence) ->
                    new Schedule(
                            steps,
                            weights,
                            reported.with(step, evidence),
                            certified,
                            asked,
                            performed,
                            failing,
                            undone,
                            suspended);
            case StepEvent.CertificateAsked(_, _, var step, var by, _) ->
                    new Schedule(
                            steps,
                            weights,
                            reported,
                            certified.without(step),
                            asked.with(step, by),
                            performed,
                            failing,
                            undone,
                            suspended);
            case StepEvent.Certified(_, _, var step, var met, _) ->
                    new Schedule(
                            steps,
                            weights,
                            reported,
                            certified.with(step, met),
                            asked,
                            performed,
                            failing,
                            undone,
                            suspended);
            case StepEvent.GroupPerformed(_, _, var group, _) ->
                    new Schedule(
                            steps,
                            weights,
                            reported,
                            certified,
                            asked,
                            performed.with(group, true),
                            failing,
                            undone,
                            suspended);
            case StepEvent.FailureCured(_, _, var step) ->
                    new Schedule(
                            steps,
                            weights,
                            reported,
                            certified,
                            asked,
                            performed,
                            failing.without(step),
                            undone,
                            suspended);
            case StepEvent.FailureNoted(_, _, var step, var until) ->
                    new Schedule(
                            steps,
                            weights,
                            reported,
                            certified,
                            asked,
                            performed,
                            failing.with(step, until),
                            undone,
                            suspended);
            case StepEvent.FailureStands(_, _, var step, var follows, var reversed) -> {
                var back = undone;
                for (var name : reversed) {
                    back = back.with(name, true);
                }
                yield new Schedule(
                        steps,
                        weights,
                        reported,
                        certified,
                        asked,
                        performed,
                        failing.without(step),
                        back,
                        suspended || follows == OnFailure.SUSPENSION);
            }
        };
    }

    /// A step by its name.
    public Optional<ScheduledStep> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /// The steps of a group.
    public List<ScheduledStep> group(int number) {
        return steps.stream().filter(step -> step.group() == number).toList();
    }

    /// The numbers of the groups, in order.
    public List<Integer> groups() {
        var numbers = new TreeSet<Integer>();
        steps.forEach(step -> numbers.add(step.group()));
        return List.copyOf(numbers);
    }

    /// The first group that does not count yet, or nothing.
    public Optional<Integer> next() {
        return groups().stream().filter(group -> !performed.has(group)).findFirst();
    }

    /// Whether all of a group is reported, and certified where a verifier is named.
    boolean complete(int group) {
        return group(group).stream()
                .allMatch(step ->
                        reported.has(step.name())
                                && (!step.certified()
                                        || certified.find(step.name()).orElse(false)));
    }

    /// Whether a step that counts was not kept and can be made good by a new report.
    boolean again(ScheduledStep step) {
        return performed.has(step.group()) && failing.has(step.name());
    }

    /// What is undone where a step fails that asks for it: every step that counts and can be
    /// undone.
    List<String> reversible() {
        return steps.stream()
                .filter(step ->
                        performed.has(step.group())
                                && step.reversible()
                                && !undone.has(step.name()))
                .map(ScheduledStep::name)
                .toList();
    }

    /// A side's exposure if the others stopped now: what it has given less what it has got, in the
    /// groups that count, less what was undone.
    public BigDecimal exposure(RoomId side) {
        var cuts = Exposure.atEachCut(undertaken(true), side);
        return cuts.isEmpty() ? BigDecimal.ZERO : cuts.getLast();
    }

    /// A side's exposure after each group of the schedule, as planned.
    public List<BigDecimal> planned(RoomId side) {
        return Exposure.atEachCut(undertaken(false), side);
    }

    private List<List<Undertaking>> undertaken(boolean live) {
        var groups = new ArrayList<List<Undertaking>>();
        for (var number : groups()) {
            if (!live || performed.has(number)) {
                groups.add(
                        group(number).stream()
                                .filter(step -> !live || !undone.has(step.name()))
                                .map(step ->
                                        weights.find(step.name())
                                                .orElse(
                                                        new Undertaking(
                                                                step.name(),
                                                                step.by(),
                                                                BigDecimal.ZERO,
                                                                Map.of())))
                                .toList());
            }
        }
        return groups;
    }

    /// How a reader sees it.
    ///
    /// @param exposed the parties whose exposure is shown: none but to the team
    List<Sight> sights(Id instrument, List<RoomId> exposed) {
        var sights = new ArrayList<Sight>();
        for (var step : steps) {
            sights.add(
                    Sight.of(
                            "step",
                            "instrument",
                            instrument,
                            "name",
                            step.name(),
                            "by",
                            step.by(),
                            "group",
                            step.group(),
                            "due",
                            step.trigger(),
                            "obligation",
                            step.until().isEmpty()
                                    ? step.obligation()
                                    : step.obligation() + " " + step.until(),
                            "reported",
                            reported.has(step.name()),
                            "counts",
                            performed.has(step.group()) && !undone.has(step.name()),
                            "can be made good until",
                            failing.find(step.name()).map(Instant::toString).orElse("")));
        }
        for (var step : asked.keys()) {
            sights.add(
                    Sight.of(
                            "certificate",
                            "instrument",
                            instrument,
                            "step",
                            step,
                            "met",
                            certified.find(step).map(String::valueOf).orElse("asked")));
        }
        if (suspended) {
            sights.add(Sight.of("steps suspended", "instrument", instrument));
        }
        for (var side : exposed) {
            sights.add(
                    Sight.of(
                            "exposure",
                            "instrument",
                            instrument,
                            "party",
                            side,
                            "now",
                            exposure(side),
                            "at each cut as planned",
                            planned(side)));
        }
        return sights;
    }
}
