package org.dragoman.talks;

import java.time.Instant;
import java.util.function.Predicate;

/// Decides what a party does under a dispute clause, from its room's view alone.
record DisputeDoor(RoomState room, Instant at, Identifiers ids) {

    Decision decide(DisputeAct act) {
        return switch (act) {
            case DisputeAct.ReferDispute(var id, var words) -> refer(id, words);
            case DisputeAct.AgreeSettlement(var id, var words) ->
                    answer(
                            id,
                            d -> d.voices().settling().has(room.room()),
                            new DisputeEvent.SettlementAgreed(room.room(), id, words));
            case DisputeAct.LeaveStage(var id, var words) ->
                    answer(
                            id,
                            d -> d.voices().leaving().has(room.room()),
                            new DisputeEvent.StageFailed(room.room(), id, words));
            case DisputeAct.ProlongStage(var id, var days, var words) ->
                    days < 1 || days > DisputeAct.MOST_DAYS
                            ? Decision.refuse(
                                    Rule.BLANK,
                                    "Say by how many days, from 1 to %d."
                                            .formatted(DisputeAct.MOST_DAYS))
                            : answer(
                                    id,
                                    d ->
                                            d.voices().prolonging().find(room.room()).stream()
                                                    .anyMatch(said -> said == days),
                                    new DisputeEvent.ProlongationAgreed(
                                            room.room(), id, days, words));
        };
    }

    private Decision refer(Id id, String words) {
        var disputes = room.accords().upkeep().disputes();
        var instrument = room.accords().ratification().instruments().find(id);
        var path = disputes.paths().find(id);
        if (instrument.isEmpty() || path.isEmpty()) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say what the dispute is.");
        }
        if (!instrument.get().closed()) {
            return Decision.refuse(Rule.NOT_NOW, "It is not in force.");
        }
        return disputes.open(id)
                ? Decision.refuse(Rule.ALREADY_DONE, "A dispute is under way.")
                : Decision.done(
                        DisputeClock.referred(
                                ids.next(RoomId.DESK),
                                instrument.get(),
                                path.get(),
                                room.room().name(),
                                words,
                                at));
    }

    private Decision answer(Id id, Predicate<Dispute> answered, DisputeEvent answer) {
        var dispute = room.accords().upkeep().disputes().disputes().find(id);
        if (dispute.isEmpty()) {
            return Decision.unknown();
        }
        if (dispute.get().standing() != Dispute.Standing.OPEN) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The dispute is %s.".formatted(dispute.get().standing()));
        }
        return answered.test(dispute.get())
                ? Decision.refuse(Rule.ALREADY_DONE, "You have said so.")
                : Decision.done(answer);
    }
}
