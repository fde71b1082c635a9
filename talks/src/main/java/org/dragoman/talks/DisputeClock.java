package org.dragoman.talks;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// What follows under a dispute clause: the end of a stage, and what all parties have said.
record DisputeClock(Talks talks) {

    private Disputes disputes() {
        return talks.desk().accords().upkeep().disputes();
    }

    private Dispute dispute(Id id) {
        return disputes().disputes().find(id).orElseThrow();
    }

    private DisputePath.End end(Dispute dispute, Dispute.Count count, int stage) {
        var instrument = dispute.referred().instrument();
        var zone =
                talks.desk()
                        .accords()
                        .ratification()
                        .instruments()
                        .find(instrument)
                        .orElseThrow()
                        .arrangement()
                        .zone();
        return count.end(disputes().paths().find(instrument).orElseThrow(), stage, zone);
    }

    /// The end of a stage: the next one, or the end of the path.
    DisputeEvent stageEnds(Id id) {
        return next(id, dispute(id).count());
    }

    private DisputeEvent next(Id id, Dispute.Count count) {
        var dispute = dispute(id);
        var referred = dispute.referred();
        int next = dispute.stage() + 1;
        var path = disputes().paths().find(referred.instrument()).orElseThrow().path();
        if (next >= path.stages().size()) {
            return new DisputeEvent.DisputeUnresolved(id, referred.rooms());
        }
        var end = end(dispute, count, next);
        return new DisputeEvent.DisputeEscalated(
                id, referred.rooms(), end.name(), end.end(), count.since());
    }

    /// What follows once a party would not wait for the end of the stage.
    List<DisputeEvent> left(Id id, Instant at) {
        var dispute = dispute(id);
        return all(dispute, d -> d.voices().leaving())
                ? List.of(next(id, new Dispute.Count(at, dispute.stage() + 1, 0)))
                : List.of();
    }

    /// What follows once a party would settle.
    List<DisputeEvent> settled(Id id) {
        var dispute = dispute(id);
        return all(dispute, d -> d.voices().settling())
                ? List.of(new DisputeEvent.DisputeSettled(id, dispute.referred().rooms()))
                : List.of();
    }

    /// What follows once a party would prolong the stage: it is prolonged when all parties would,
    /// by the same number of days.
    List<DisputeEvent> prolonged(Id id) {
        var dispute = dispute(id);
        var days = new HashSet<>(dispute.voices().prolonging().values());
        if (!all(dispute, d -> d.voices().prolonging()) || days.size() > 1) {
            return List.of();
        }
        int more = days.iterator().next();
        var was = dispute.count();
        var count = new Dispute.Count(was.since(), was.first(), was.more() + more);
        return List.of(
                new DisputeEvent.StageProlonged(
                        id,
                        dispute.referred().rooms(),
                        more,
                        end(dispute, count, dispute.stage()).end()));
    }

    private static boolean all(Dispute dispute, Function<Dispute, Table<RoomId, ?>> said) {
        return dispute.referred().rooms().stream().allMatch(said.apply(dispute)::has);
    }

    /// The dispute that follows where a failure stands and the schedule has it so; none where the
    /// instrument has no dispute clause or a dispute is under way.
    List<DisputeEvent> escalated(StepEvent.FailureStands failure, Instant at, Identifiers ids) {
        var set = disputes().paths().find(failure.instrument());
        boolean follows =
                failure.follows() == OnFailure.ESCALATION
                        && set.isPresent()
                        && !disputes().open(failure.instrument());
        return follows
                ? List.of(
                        referred(
                                ids.next(RoomId.DESK),
                                talks.desk()
                                        .accords()
                                        .ratification()
                                        .instruments()
                                        .find(failure.instrument())
                                        .orElseThrow(),
                                set.get(),
                                "",
                                "not made good: " + failure.step(),
                                at))
                : List.of();
    }

    static DisputeEvent.DisputeReferred referred(
            Id id,
            Instrument instrument,
            DisputeEvent.DisputePathSet set,
            String by,
            String words,
            Instant at) {
        var first = set.path().ends(at, instrument.arrangement().zone(), set.rule()).getFirst();
        return new DisputeEvent.DisputeReferred(
                id,
                instrument.instrument(),
                instrument.parties(),
                by,
                words,
                at,
                first.name(),
                first.end());
    }

    /// Decides what the mediator's team does.
    Decision decide(DisputeOrder order) {
        return switch (order) {
            case DisputeOrder.SetDisputePath(var id, var path, var rule) -> {
                var found = talks.desk().accords().ratification().instruments().find(id);
                if (found.isEmpty()) {
                    yield Decision.unknown();
                }
                if (disputes().paths().has(id)) {
                    yield Decision.refuse(Rule.ALREADY_DONE, "The path is fixed.");
                }
                boolean sound =
                        !path.stages().isEmpty()
                                && path.stages().stream()
                                        .allMatch(s -> !s.name().isBlank() && s.days() > 0);
                yield sound
                        ? Decision.done(
                                new DisputeEvent.DisputePathSet(
                                        id, found.get().parties(), path, rule))
                        : Decision.refuse(Rule.BLANK, "Name each stage and give it days.");
            }
        };
    }
}
