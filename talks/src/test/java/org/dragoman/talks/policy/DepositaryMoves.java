package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.Dispute;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.DisputePath;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Table;
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
                                    draw.chance(0.5)
                                            ? List.of(new DisputePath.Stage("commission", 1))
                                            : List.of(
                                                    new DisputePath.Stage("commission", 1),
                                                    new DisputePath.Stage("ministers", 1))),
                            draw.one(CountingRule.values())));
        }
        var open =
                disputes.disputes().values().stream()
                        .filter(d ->
                                d.standing() == Dispute.Standing.OPEN
                                        && d.referred().instrument().equals(id))
                        .findFirst();
        if (open.isEmpty() || draw.chance(0.2)) {
            return in(party(instrument), new DisputeAct.ReferDispute(id, draw.words()));
        }
        return said(instrument, open.get());
    }

    /// A party joins in what another has said of a dispute, or says something of its own.
    private Step said(Instrument instrument, Dispute dispute) {
        var id = dispute.referred().dispute();
        var voices = dispute.voices();
        if (voices.prolonging().size() > 0 && draw.chance(0.5)) {
            int days = voices.prolonging().values().getFirst();
            return in(
                    silent(instrument, voices.prolonging()),
                    new DisputeAct.ProlongStage(id, days, draw.words()));
        }
        if (voices.settling().size() > 0 && draw.chance(0.3)) {
            return in(
                    silent(instrument, voices.settling()),
                    new DisputeAct.AgreeSettlement(id, draw.words()));
        }
        if (voices.leaving().size() > 0 && draw.chance(0.6)) {
            return in(
                    silent(instrument, voices.leaving()),
                    new DisputeAct.LeaveStage(id, draw.words()));
        }
        return in(
                party(instrument),
                switch (draw.random.nextInt(6)) {
                    case 0, 1 ->
                            new DisputeAct.ProlongStage(
                                    id, 1 + draw.random.nextInt(2), draw.words());
                    case 2 -> new DisputeAct.AgreeSettlement(id, draw.words());
                    default -> new DisputeAct.LeaveStage(id, draw.words());
                });
    }

    /// A party that has not said so, where there is one.
    private RoomId silent(Instrument instrument, Table<RoomId, ?> said) {
        return instrument.parties().stream()
                .sorted()
                .filter(party -> !said.has(party))
                .findFirst()
                .orElseGet(() -> party(instrument));
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
