package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.DisputePath;
import org.dragoman.talks.Disputes;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Wording;

/// Draws corrections, declarations, disputes and conditions of an instrument.
record DepositaryMoves(Talks talks, Draw draw, int number) {

    private Step desk(Command order) {
        return Step.of(number, Scene.LEAD, order);
    }

    private Step in(RoomId room, Command act) {
        return Step.of(number, Step.person(room, Scene.head(room)), act);
    }

    private RoomId party(Instrument instrument) {
        return draw.one(instrument.parties().stream().sorted().toList());
    }

    Step next(Instrument instrument) {
        return switch (draw.random.nextInt(10)) {
            case 0, 1, 2 -> correction(instrument);
            case 3, 4, 5 -> dispute(instrument);
            case 6, 7, 8 -> condition(instrument);
            default ->
                    in(
                            party(instrument),
                            new DepositaryAct.DeclareInterpretation(
                                    instrument.instrument(),
                                    String.valueOf(1 + draw.random.nextInt(3)),
                                    draw.words()));
        };
    }

    private Step correction(Instrument instrument) {
        var id = instrument.instrument();
        var open =
                talks.desk().accords().upkeep().depositary().corrections().values().stream()
                        .filter(c -> !c.over() && c.proposed().instrument().equals(id))
                        .findFirst();
        if (open.isPresent() && draw.chance(0.9)) {
            return in(
                    party(instrument),
                    new DepositaryAct.AnswerCorrection(
                            open.get().proposed().correction(), draw.chance(0.75), draw.words()));
        }
        var clause = String.valueOf(1 + draw.random.nextInt(2));
        var was =
                talks.desk()
                        .accords()
                        .upkeep()
                        .depositary()
                        .text(instrument)
                        .version()
                        .clause(clause)
                        .map(c -> c.variants().getFirst())
                        .orElse(Wording.NONE);
        var now = was;
        for (var language : was.words().keySet()) {
            now = now.with(language, draw.words());
        }
        return desk(
                new DepositaryOrder.ProposeCorrection(
                        id,
                        clause,
                        now,
                        draw.words(),
                        at().plusSeconds(20 + 10L * draw.random.nextInt(25))));
    }

    private Instant at() {
        return Step.moment(number);
    }

    private Step dispute(Instrument instrument) {
        var id = instrument.instrument();
        var disputes = talks.desk().accords().upkeep().disputes();
        if (!disputes.paths().has(id)) {
            // Days outlast the journal: a stage is left before its end, by all parties.
            return desk(
                    new DisputeOrder.SetDisputePath(
                            id,
                            new DisputePath(
                                    List.of(
                                            new DisputePath.Stage("commission", 1),
                                            new DisputePath.Stage("ministers", 1))),
                            draw.one(CountingRule.values())));
        }
        var open =
                disputes.disputes().values().stream()
                        .filter(d ->
                                d.standing() == Disputes.Standing.OPEN
                                        && d.referred().instrument().equals(id))
                        .findFirst();
        if (open.isEmpty() || draw.chance(0.2)) {
            return in(party(instrument), new DisputeAct.ReferDispute(id, draw.words()));
        }
        var dispute = open.get().referred().dispute();
        return in(
                party(instrument),
                draw.chance(0.6)
                        ? new DisputeAct.LeaveStage(dispute, draw.words())
                        : new DisputeAct.AgreeSettlement(dispute, draw.words()));
    }

    private Step condition(Instrument instrument) {
        var id = instrument.instrument();
        var asked = talks.desk().accords().upkeep().conditions().asked().values();
        return switch (draw.random.nextInt(4)) {
            case 0 -> desk(new ConditionOrder.AskCondition(id, draw.words(), Scene.EXPERTS));
            case 1 ->
                    in(
                            Scene.EXPERTS,
                            new ConditionAct.CertifyCondition(
                                    asked.isEmpty() ? id : draw.one(asked).request().instrument(),
                                    asked.isEmpty()
                                            ? draw.words()
                                            : draw.one(asked).request().what(),
                                    draw.chance(0.7),
                                    draw.words()));
            default ->
                    in(
                            party(instrument),
                            new ConditionAct.ConsentToCondition(
                                    id, draw.chance(0.7) ? "a pause" : draw.words()));
        };
    }
}
