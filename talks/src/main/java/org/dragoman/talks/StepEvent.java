package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What happened in carrying an instrument out.
///
/// A party's report and the verifier's certificate go to the mediator's team; the parties learn
/// that a group of steps counts once all of it does, at one moment.
public sealed interface StepEvent extends AccordEvent {

    /// The steps and their order were fixed.
    record ScheduleSet(Id instrument, Set<RoomId> rooms, List<ScheduledStep> steps)
            implements StepEvent {

        public ScheduleSet {
            rooms = Set.copyOf(rooms);
            steps = List.copyOf(steps);
        }
    }

    /// The mediator's team weighed what steps cost and give.
    record StepsWeighed(Id instrument, List<Undertaking> weights) implements StepEvent {

        public StepsWeighed {
            weights = List.copyOf(weights);
        }
    }

    /// A party reported that it has taken a step.
    record StepReported(RoomId side, Id instrument, String step, String evidence)
            implements StepEvent {}

    /// A body of experts was asked for a certificate.
    record CertificateAsked(RoomId verifier, Id instrument, String step, RoomId by, String evidence)
            implements StepEvent {}

    /// The body of experts certified a step, or did not.
    record Certified(RoomId verifier, Id instrument, String step, boolean met, String words)
            implements StepEvent {}

    /// Every step of a group is taken: they count together.
    record GroupPerformed(Id instrument, Set<RoomId> rooms, int group, LocalDate day)
            implements StepEvent {

        public GroupPerformed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A step was not taken when it was due; it can be made good until a moment.
    record FailureNoted(Id instrument, Set<RoomId> rooms, String step, Instant cureUntil)
            implements StepEvent {

        public FailureNoted {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A step was made good in time.
    record FailureCured(Id instrument, Set<RoomId> rooms, String step) implements StepEvent {

        public FailureCured {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A step was not made good in time; this follows.
    ///
    /// @param reversed steps that are undone
    record FailureStands(
            Id instrument, Set<RoomId> rooms, String step, OnFailure follows, List<String> reversed)
            implements StepEvent {

        public FailureStands {
            rooms = Set.copyOf(rooms);
            reversed = List.copyOf(reversed);
        }
    }

    /// A party would undo a group of steps.
    record ReversalAgreed(RoomId side, Id instrument, int group, String words)
            implements StepEvent {}

    /// Every party would: the steps of the group are undone together.
    record StepsReversed(Id instrument, Set<RoomId> rooms, int group, List<String> steps)
            implements StepEvent {

        public StepsReversed {
            rooms = Set.copyOf(rooms);
            steps = List.copyOf(steps);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ScheduleSet(_, var rooms, _) -> new Audience.Only(rooms);
            case StepsWeighed _ -> Audience.DESK;
            case StepReported(var side, _, _, _) -> Audience.only(side);
            case CertificateAsked(var verifier, _, _, _, _) -> Audience.only(verifier);
            case Certified(var verifier, _, _, _, _) -> Audience.only(verifier);
            case GroupPerformed(_, var rooms, _, _) -> new Audience.Only(rooms);
            case FailureNoted(_, var rooms, _, _) -> new Audience.Only(rooms);
            case FailureCured(_, var rooms, _) -> new Audience.Only(rooms);
            case FailureStands(_, var rooms, _, _, _) -> new Audience.Only(rooms);
            case ReversalAgreed(var side, _, _, _) -> Audience.only(side);
            case StepsReversed(_, var rooms, _, _) -> new Audience.Only(rooms);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ScheduleSet(var id, _, var steps) ->
                    Sight.of("schedule", "instrument", id, "steps", steps);
            case StepsWeighed(var id, var weights) ->
                    Sight.of(
                            "steps weighed",
                            "instrument",
                            id,
                            "steps",
                            weights.stream().map(Undertaking::name).toList());
            case StepReported(_, var id, var step, var evidence) ->
                    Sight.of("step reported", "instrument", id, "step", step, "evidence", evidence);
            case CertificateAsked(_, var id, var step, var by, var evidence) ->
                    Sight.of(
                            "certificate asked",
                            "instrument",
                            id,
                            "step",
                            step,
                            "by",
                            by,
                            "evidence",
                            evidence);
            case Certified(_, var id, var step, var met, var words) ->
                    Sight.of(
                            "certificate",
                            "instrument",
                            id,
                            "step",
                            step,
                            "met",
                            met,
                            "words",
                            words);
            case GroupPerformed(var id, _, var group, var day) ->
                    Sight.of("performed", "instrument", id, "group", group, "day", day);
            case FailureNoted(var id, _, var step, var until) ->
                    Sight.of(
                            "not taken when due",
                            "instrument",
                            id,
                            "step",
                            step,
                            "can be made good until",
                            until);
            case FailureCured(var id, _, var step) ->
                    Sight.of("made good", "instrument", id, "step", step);
            case FailureStands(var id, _, var step, var follows, var reversed) ->
                    Sight.of(
                            "not made good",
                            "instrument",
                            id,
                            "step",
                            step,
                            "follows",
                            follows,
                            "undone",
                            reversed);
            case ReversalAgreed(_, var id, var group, var words) ->
                    Sight.of("would undo", "instrument", id, "group", group, "words", words);
            case StepsReversed(var id, _, var group, var steps) ->
                    Sight.of("undone by consent", "instrument", id, "group", group, "steps", steps);
        };
    }
}
