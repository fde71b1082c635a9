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
/// @param reports what was reported and certified
/// @param standing what counts, fails, is undone or waits
public record Schedule(
        List<ScheduledStep> steps,
        Table<String, Undertaking> weights,
        StepReports reports,
        StepStanding standing) {

    /// No steps yet.
    public static final Schedule NONE =
            new Schedule(List.of(), Table.empty(), StepReports.NONE, StepStanding.NONE);

    Schedule after(StepEvent event) {
        return switch (event) {
            case StepEvent.ScheduleSet(_, _, var all) ->
                    new Schedule(all, weights, reports, standing);
            case StepEvent.StepsWeighed(_, var all) -> {
                var next = weights;
                for (var weight : all) {
                    next = next.with(weight.name(), weight);
                }
                yield new Schedule(steps, next, reports, standing);
            }
            case StepEvent.StepReported(_, _, var step, var evidence) ->
                    with(reports.reported(step, evidence));
            case StepEvent.CertificateAsked(_, _, var step, var by, _) ->
                    with(reports.asked(step, by));
            case StepEvent.Certified(_, _, var step, var met, _) ->
                    with(reports.certified(step, met));
            case StepEvent.GroupPerformed(_, _, var group, _) -> with(standing.performed(group));
            case StepEvent.FailureCured(_, _, var step) -> with(standing.cured(step));
            case StepEvent.FailureNoted(_, _, var step, var until) ->
                    with(standing.failing(step, until));
            case StepEvent.FailureStands(_, _, var step, var follows, var reversed) ->
                    with(
                            standing.cured(step)
                                    .undone(reversed)
                                    .suspended(follows == OnFailure.SUSPENSION));
            case StepEvent.ReversalAgreed(var side, _, var group, var words) ->
                    with(standing.agrees(side, group, words));
            case StepEvent.StepsReversed(_, _, var group, var undone) ->
                    with(standing.reversed(group, undone));
        };
    }

    private Schedule with(StepReports next) {
        return new Schedule(steps, weights, next, standing);
    }

    private Schedule with(StepStanding next) {
        return new Schedule(steps, weights, reports, next);
    }

    /// Steps that were reported, with their evidence.
    public Table<String, String> reported() {
        return reports.reported();
    }

    /// What the verifier found, by step.
    public Table<String, Boolean> certified() {
        return reports.certified();
    }

    /// Of which steps a certificate was asked.
    public Table<String, RoomId> asked() {
        return reports.asked();
    }

    /// Groups that count.
    public Table<Integer, Boolean> performed() {
        return standing.performed();
    }

    /// Until when a failure can be made good, by step.
    public Table<String, Instant> failing() {
        return standing.failing();
    }

    /// Steps that were undone.
    public Table<String, Boolean> undone() {
        return standing.undone();
    }

    /// Whether the steps still to come wait.
    public boolean suspended() {
        return standing.suspended();
    }

    /// A step by its name.
    public Optional<ScheduledStep> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /// The steps of a group.
    public List<ScheduledStep> group(int number) {
        return steps.stream().filter(step -> step.group() == number).toList();
    }

    /// The steps of a group that were not undone.
    List<ScheduledStep> kept(int number) {
        return group(number).stream().filter(step -> !undone().has(step.name())).toList();
    }

    /// The numbers of the groups, in order.
    public List<Integer> groups() {
        var numbers = new TreeSet<Integer>();
        steps.forEach(step -> numbers.add(step.group()));
        return List.copyOf(numbers);
    }

    /// The first group that does not count yet, or nothing.
    public Optional<Integer> next() {
        return groups().stream().filter(group -> !performed().has(group)).findFirst();
    }

    /// Whether all of a group is reported, and certified where a verifier is named.
    boolean complete(int group) {
        return group(group).stream().allMatch(reports::complete);
    }

    /// Whether a step that counts was not kept and can be made good by a new report.
    boolean again(ScheduledStep step) {
        return performed().has(step.group()) && failing().has(step.name());
    }

    /// What is undone where a step fails that asks for it: every step that counts and can be
    /// undone.
    List<String> reversible() {
        return steps.stream()
                .filter(step ->
                        performed().has(step.group())
                                && step.reversible()
                                && !undone().has(step.name()))
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
            if (!live || performed().has(number)) {
                groups.add(
                        group(number).stream()
                                .filter(step -> !live || !undone().has(step.name()))
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
                            step.obligation(),
                            "until this happens",
                            step.until(),
                            "reported",
                            reported().has(step.name()),
                            "counts",
                            performed().has(step.group()) && !undone().has(step.name()),
                            "can be made good until",
                            failing().find(step.name()).map(Instant::toString).orElse("")));
        }
        for (var step : asked().keys()) {
            sights.add(
                    Sight.of(
                            "certificate",
                            "instrument",
                            instrument,
                            "step",
                            step,
                            "met",
                            certified().find(step).map(String::valueOf).orElse("asked")));
        }
        for (var group : standing.reversing().keys()) {
            sights.add(
                    Sight.of(
                            "would undo",
                            "instrument",
                            instrument,
                            "group",
                            group,
                            "who",
                            standing.reversing().find(group).orElse(Table.empty()).keys()));
        }
        if (suspended()) {
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
