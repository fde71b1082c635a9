package org.dragoman.talks;

import java.time.Instant;
import java.util.List;

/// Every kind of act on the instruments that a room sees, with an ellipsis for the words.
final class InstrumentActs {

    private InstrumentActs() {}

    static void possible(RoomState room, List<RoomCommand> acts) {
        var ratification = room.accords().ratification();
        for (var home : homes(room)) {
            acts.add(
                    new DomesticAct.DeclareConstituency(
                            new Constituency(
                                    Acts.WORDS,
                                    home,
                                    new ConsentRule.OnePrincipal(Acts.WORDS),
                                    List.of(),
                                    "")));
        }
        for (var name : ratification.constituencies().keys()) {
            acts.add(new DomesticAct.WithdrawConstituency(name, Acts.WORDS));
        }
        acts.add(new PrincipalAct.ReportNewPrincipals(Acts.WORDS));
        acts.add(new PrincipalAct.NotifyNewPrincipals(Acts.WORDS));
        for (var ref : room.accords().principals().marks().keys()) {
            acts.add(new PrincipalAct.Reaffirm(ref.text(), List.of(ref.clause())));
            acts.add(new PrincipalAct.AskReopening(ref.text(), List.of(ref.clause()), Acts.WORDS));
        }
        for (var id : room.accords().schedules().keys()) {
            var schedule = room.accords().schedules().find(id).orElse(Schedule.NONE);
            for (var step : schedule.steps()) {
                acts.add(new StepAct.ReportStep(id, step.name(), Acts.WORDS));
            }
            for (var group : schedule.groups()) {
                acts.add(new StepAct.AgreeReversal(id, group, Acts.WORDS));
            }
            for (var step : schedule.asked().keys()) {
                acts.add(new StepAct.Certify(id, step, true, Acts.WORDS));
                acts.add(new StepAct.Certify(id, step, false, Acts.WORDS));
            }
        }
        for (var instrument : ratification.instruments().values()) {
            var id = instrument.instrument();
            for (var name : ratification.constituencies().keys()) {
                acts.add(new DomesticAct.PutToConstituency(id, name, Instant.MAX));
            }
            for (var language : instrument.further()) {
                acts.add(new InstrumentAct.ConfirmConcordance(id, language));
            }
            acts.add(new InstrumentAct.Sign(id, false));
            acts.add(new InstrumentAct.Sign(id, true));
            acts.add(new InstrumentAct.Adopt(id));
            acts.add(new InstrumentAct.Adhere(id));
            acts.add(new InstrumentAct.Deposit(id));
            for (var toAll : List.of(false, true)) {
                acts.add(notify(id, Outcome.ACCEPTED, List.of(), toAll));
                acts.add(notify(id, Outcome.REJECTED, List.of(), toAll));
                var clause = instrument.fixed().version().clauses().getFirst().name();
                acts.add(notify(id, Outcome.CHANGE_ASKED, List.of(clause), toAll));
            }
        }
        upkeep(room, acts);
        for (var referral : ratification.referrals().values()) {
            var id = referral.instrument();
            var name = referral.constituency().name();
            for (var condition : referral.constituency().conditions()) {
                acts.add(new DomesticAct.MeetCondition(id, name, condition));
            }
            for (var principal : referral.constituency().rule().principals()) {
                for (var ballot : Ballot.values()) {
                    acts.add(new DomesticAct.RecordBallot(id, name, principal, ballot, Acts.WORDS));
                }
            }
        }
    }

    private static void upkeep(RoomState room, List<RoomCommand> acts) {
        var upkeep = room.accords().upkeep();
        for (var correction : upkeep.depositary().corrections().keys()) {
            acts.add(new DepositaryAct.AnswerCorrection(correction, true, Acts.WORDS));
            acts.add(new DepositaryAct.AnswerCorrection(correction, false, Acts.WORDS));
        }
        for (var instrument : room.accords().ratification().instruments().values()) {
            var id = instrument.instrument();
            var clause = instrument.fixed().version().clauses().getFirst().name();
            acts.add(new DepositaryAct.DeclareInterpretation(id, clause, Acts.WORDS));
            acts.add(new DisputeAct.ReferDispute(id, Acts.WORDS));
            acts.add(new ConditionAct.ConsentToCondition(id, Acts.WORDS));
        }
        for (var dispute : upkeep.disputes().disputes().keys()) {
            acts.add(new DisputeAct.AgreeSettlement(dispute, Acts.WORDS));
            acts.add(new DisputeAct.LeaveStage(dispute, Acts.WORDS));
            acts.add(new DisputeAct.ProlongStage(dispute, 1, Acts.WORDS));
        }
        for (var asked : upkeep.conditions().asked().values()) {
            var request = asked.request();
            for (boolean met : new boolean[] {true, false}) {
                acts.add(
                        new ConditionAct.CertifyCondition(
                                request.instrument(), request.what(), met, Acts.WORDS));
            }
        }
    }

    private static List<RoomId> homes(RoomState room) {
        return room.people().capitals().isEmpty() ? List.of(room.room()) : room.people().capitals();
    }

    private static InstrumentAct notify(
            Id id, Outcome outcome, List<String> clauses, boolean toAll) {
        return new InstrumentAct.NotifyOutcome(id, outcome, clauses, Acts.WORDS, toAll);
    }
}
