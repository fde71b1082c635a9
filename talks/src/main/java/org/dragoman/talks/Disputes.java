package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Dispute clauses and disputes, as one reader knows them.
///
/// @param paths the dispute clause of each instrument
/// @param disputes each dispute
public record Disputes(Table<Id, DisputeEvent.DisputePathSet> paths, Table<Id, Dispute> disputes) {

    /// How a dispute stands.
    public enum Standing {
        OPEN,
        SETTLED,
        UNRESOLVED
    }

    /// A dispute.
    ///
    /// @param stage which stage it has reached, from 0
    /// @param since from when the stages are counted, and the first one that is
    /// @param settling those seen to agree to a settlement
    /// @param leaving those seen to say that the stage has failed
    public record Dispute(
            DisputeEvent.DisputeReferred referred,
            int stage,
            Instant until,
            Instant since,
            int first,
            Table<RoomId, String> settling,
            Table<RoomId, String> leaving,
            Standing standing) {

        Dispute is(Standing next) {
            return new Dispute(referred, stage, until, since, first, settling, leaving, next);
        }

        Dispute settles(RoomId side, String words) {
            return new Dispute(
                    referred,
                    stage,
                    until,
                    since,
                    first,
                    settling.with(side, words),
                    leaving,
                    standing);
        }

        Dispute leaves(RoomId side, String words) {
            return new Dispute(
                    referred,
                    stage,
                    until,
                    since,
                    first,
                    settling,
                    leaving.with(side, words),
                    standing);
        }

        Dispute escalated(Instant end, Instant counted) {
            return new Dispute(
                    referred,
                    stage + 1,
                    end,
                    counted,
                    counted.equals(since) ? first : stage + 1,
                    settling,
                    Table.empty(),
                    standing);
        }
    }

    static final Disputes NONE = new Disputes(Table.empty(), Table.empty());

    Disputes after(DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.DisputePathSet set ->
                    new Disputes(paths.with(set.instrument(), set), disputes);
            case DisputeEvent.DisputeReferred it ->
                    with(
                            disputes.with(
                                    it.dispute(),
                                    new Dispute(
                                            it,
                                            0,
                                            it.until(),
                                            it.at(),
                                            0,
                                            Table.empty(),
                                            Table.empty(),
                                            Standing.OPEN)));
            case DisputeEvent.DisputeEscalated(var id, _, _, var until, var since) ->
                    with(disputes.change(id, d -> d.escalated(until, since)));
            case DisputeEvent.StageFailed(var side, var id, var words) ->
                    with(disputes.change(id, d -> d.leaves(side, words)));
            case DisputeEvent.SettlementAgreed(var side, var id, var words) ->
                    with(disputes.change(id, d -> d.settles(side, words)));
            case DisputeEvent.DisputeSettled(var id, _) ->
                    with(disputes.change(id, d -> d.is(Standing.SETTLED)));
            case DisputeEvent.DisputeUnresolved(var id, _) ->
                    with(disputes.change(id, d -> d.is(Standing.UNRESOLVED)));
        };
    }

    private Disputes with(Table<Id, Dispute> next) {
        return new Disputes(paths, next);
    }

    /// Whether a dispute about an instrument is under way.
    boolean open(Id instrument) {
        return disputes.values().stream()
                .anyMatch(d ->
                        d.standing == Standing.OPEN && d.referred.instrument().equals(instrument));
    }

    /// Decides what a party does, from its room's view alone.
    static Decision decide(RoomState room, Instant at, DisputeAct act, Identifiers ids) {
        var disputes = room.accords().upkeep().disputes();
        return switch (act) {
            case DisputeAct.ReferDispute(var id, var words) -> {
                var instrument = room.accords().ratification().instruments().find(id);
                var path = disputes.paths.find(id);
                if (instrument.isEmpty() || path.isEmpty()) {
                    yield Decision.unknown();
                }
                if (words.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Say what the dispute is.");
                }
                if (!instrument.get().closed()) {
                    yield Decision.refuse(Rule.NOT_NOW, "It is not in force.");
                }
                yield disputes.open(id)
                        ? Decision.refuse(Rule.ALREADY_DONE, "A dispute is under way.")
                        : Decision.done(
                                referred(
                                        ids.next(RoomId.DESK),
                                        instrument.get(),
                                        path.get(),
                                        room.room().name(),
                                        words,
                                        at));
            }
            case DisputeAct.AgreeSettlement(var id, var words) ->
                    disputes.answer(
                            id,
                            d -> d.settling.has(room.room()),
                            new DisputeEvent.SettlementAgreed(room.room(), id, words));
            case DisputeAct.LeaveStage(var id, var words) ->
                    disputes.answer(
                            id,
                            d -> d.leaving.has(room.room()),
                            new DisputeEvent.StageFailed(room.room(), id, words));
        };
    }

    private Decision answer(Id id, Predicate<Dispute> answered, DisputeEvent answer) {
        var dispute = disputes.find(id);
        if (dispute.isEmpty()) {
            return Decision.unknown();
        }
        if (dispute.get().standing != Standing.OPEN) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The dispute is %s.".formatted(dispute.get().standing));
        }
        return answered.test(dispute.get())
                ? Decision.refuse(Rule.ALREADY_DONE, "You have said so.")
                : Decision.done(answer);
    }

    private static DisputeEvent.DisputeReferred referred(
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
    static Decision decide(Talks talks, DisputeOrder order) {
        return switch (order) {
            case DisputeOrder.SetDisputePath(var id, var path, var rule) -> {
                var found = talks.desk().accords().ratification().instruments().find(id);
                if (found.isEmpty()) {
                    yield Decision.unknown();
                }
                if (talks.desk().accords().upkeep().disputes().paths.has(id)) {
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

    /// The end of a stage: the next one, or the end of the path.
    static DisputeEvent stageEnds(Talks talks, Id id) {
        var dispute = talks.desk().accords().upkeep().disputes().disputes.find(id).orElseThrow();
        return next(talks, id, dispute.since, dispute.first);
    }

    private static DisputeEvent next(Talks talks, Id id, Instant since, int first) {
        var accords = talks.desk().accords();
        var dispute = accords.upkeep().disputes().disputes.find(id).orElseThrow();
        var referred = dispute.referred;
        var set = accords.upkeep().disputes().paths.find(referred.instrument()).orElseThrow();
        var zone =
                accords.ratification()
                        .instruments()
                        .find(referred.instrument())
                        .orElseThrow()
                        .arrangement()
                        .zone();
        int next = dispute.stage + 1;
        var stages = set.path().stages();
        if (next >= stages.size()) {
            return new DisputeEvent.DisputeUnresolved(id, referred.rooms());
        }
        var end =
                new DisputePath(stages.subList(first, stages.size()))
                        .ends(since, zone, set.rule())
                        .get(next - first);
        return new DisputeEvent.DisputeEscalated(
                id, referred.rooms(), end.name(), end.end(), since);
    }

    /// What follows once a party would not wait for the end of the stage.
    static List<DisputeEvent> left(Talks talks, Id id, Instant at) {
        var dispute = talks.desk().accords().upkeep().disputes().disputes.find(id).orElseThrow();
        return dispute.referred.rooms().stream().allMatch(dispute.leaving::has)
                ? List.of(next(talks, id, at, dispute.stage + 1))
                : List.of();
    }

    /// The dispute that follows where a failure stands and the schedule has it so; none where the
    /// instrument has no dispute clause or a dispute is under way.
    static List<DisputeEvent> escalated(
            Talks talks, StepEvent.FailureStands failure, Instant at, Identifiers ids) {
        var accords = talks.desk().accords();
        var set = accords.upkeep().disputes().paths.find(failure.instrument());
        boolean follows =
                failure.follows() == OnFailure.ESCALATION
                        && set.isPresent()
                        && !accords.upkeep().disputes().open(failure.instrument());
        return follows
                ? List.of(
                        referred(
                                ids.next(RoomId.DESK),
                                accords.ratification()
                                        .instruments()
                                        .find(failure.instrument())
                                        .orElseThrow(),
                                set.get(),
                                "",
                                "not made good: " + failure.step(),
                                at))
                : List.of();
    }

    /// What follows once a party would settle.
    static List<DisputeEvent> settled(Talks talks, Id id) {
        var dispute = talks.desk().accords().upkeep().disputes().disputes.find(id).orElseThrow();
        return dispute.referred.rooms().stream().allMatch(dispute.settling::has)
                ? List.of(new DisputeEvent.DisputeSettled(id, dispute.referred.rooms()))
                : List.of();
    }

    List<Id> ids() {
        return disputes.keys();
    }

    /// How the disputes stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        paths.values().forEach(set -> sights.add(set.sight()));
        for (var dispute : disputes.values()) {
            sights.add(
                    Sight.of(
                            "dispute",
                            "dispute",
                            dispute.referred.dispute(),
                            "instrument",
                            dispute.referred.instrument(),
                            "by",
                            dispute.referred.by(),
                            "stage",
                            stage(dispute).orElse(dispute.referred.stage()),
                            "until",
                            dispute.until,
                            "would settle",
                            dispute.settling.keys(),
                            "would not wait",
                            dispute.leaving.keys(),
                            "standing",
                            dispute.standing));
        }
        return sights;
    }

    private Optional<String> stage(Dispute dispute) {
        return paths.find(dispute.referred.instrument())
                .map(set -> set.path().stages().get(dispute.stage).name());
    }
}
