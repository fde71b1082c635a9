package org.dragoman.talks.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.AccordOrder;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.StepOrder;
import org.dragoman.talks.Undertaking;

/// How else commands about instruments might have read.
final class AccordSecret {

    private AccordSecret() {}

    static Command otherwise(AccordAct act, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (act) {
            case DomesticAct.RecordBallot(var id, var name, var who, _, _) ->
                    new DomesticAct.RecordBallot(
                            id, name, who, List.of(Ballot.values()).get(random.nextInt(3)), words);
            case DomesticAct.WithdrawConstituency(var name, _) ->
                    new DomesticAct.WithdrawConstituency(name, words);
            case DomesticAct.PutToConstituency(var id, var name, var deadline) ->
                    new DomesticAct.PutToConstituency(id, name, deadline.minusSeconds(10));
            case DomesticAct.DeclareConstituency(var it) ->
                    new DomesticAct.DeclareConstituency(
                            new Constituency(
                                    it.name(),
                                    it.home(),
                                    random.nextBoolean()
                                            ? it.rule()
                                            : new ConsentRule.OnePrincipal(words),
                                    random.nextBoolean() ? it.conditions() : List.of(words),
                                    it.voice()));
            case InstrumentAct.NotifyOutcome(var id, var outcome, var clauses, _, var toAll) ->
                    new InstrumentAct.NotifyOutcome(
                            id,
                            random.nextBoolean() && clauses.isEmpty() ? Outcome.REJECTED : outcome,
                            clauses,
                            words,
                            toAll);
            case PrincipalAct.ReportNewPrincipals _ -> new PrincipalAct.ReportNewPrincipals(words);
            case PrincipalAct.AskReopening(var text, var clauses, _) ->
                    new PrincipalAct.AskReopening(text, clauses, words);
            case StepAct.ReportStep(var id, var step, _) -> new StepAct.ReportStep(id, step, words);
            case StepAct.Certify(var id, var step, var met, _) ->
                    new StepAct.Certify(id, step, random.nextBoolean() == met, words);
            case StepAct.AgreeReversal(var id, var group, _) ->
                    new StepAct.AgreeReversal(id, random.nextInt(4) > 0 ? group : 1, words);
            case DisputeAct.ProlongStage(var id, var days, _) ->
                    new DisputeAct.ProlongStage(id, random.nextBoolean() ? days : 3 - days, words);
            case DepositaryAct.AnswerCorrection(var id, var consents, _) ->
                    new DepositaryAct.AnswerCorrection(id, random.nextBoolean() == consents, words);
            case DisputeAct.AgreeSettlement(var id, _) -> new DisputeAct.AgreeSettlement(id, words);
            case DisputeAct.LeaveStage(var id, _) -> new DisputeAct.LeaveStage(id, words);
            case ConditionAct.ConsentToCondition(var id, _) ->
                    new ConditionAct.ConsentToCondition(id, words);
            case ConditionAct.CertifyCondition(var id, var what, var met, _) ->
                    new ConditionAct.CertifyCondition(id, what, random.nextBoolean() == met, words);
            case DomesticAct _, InstrumentAct _, PrincipalAct _, DepositaryAct _, DisputeAct _ ->
                    act;
        };
    }

    static Command otherwise(AccordOrder order, SplittableRandom random) {
        return switch (order) {
            case InstrumentOrder.NoteVeto(var side, _, _) ->
                    new InstrumentOrder.NoteVeto(side, Draw.words(random), Draw.words(random));
            case StepOrder.WeighSteps(var id, var weights) ->
                    new StepOrder.WeighSteps(
                            id,
                            weights.stream()
                                    .map(it ->
                                            new Undertaking(
                                                    it.name(),
                                                    it.by(),
                                                    BigDecimal.valueOf(random.nextInt(5)),
                                                    it.gains()))
                                    .toList());
            case ConditionOrder.AskCondition(var id, _, var verifier) ->
                    new ConditionOrder.AskCondition(id, Draw.words(random), verifier);
            case InstrumentOrder _, StepOrder _, DepositaryOrder _, DisputeOrder _ -> order;
        };
    }
}
