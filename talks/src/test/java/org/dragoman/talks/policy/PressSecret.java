package org.dragoman.talks.policy;

import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Command;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;

/// How else commands about experts, the press and handovers might have read.
final class PressSecret {

    private PressSecret() {}

    static Command otherwise(ExpertAct act, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (act) {
            case ExpertAct.Refer(var experts, var question, _) ->
                    new ExpertAct.Refer(experts, random.nextBoolean() ? question : words, words);
            case ExpertAct.GiveOpinion(var id, _) ->
                    new ExpertAct.GiveOpinion(id, PressMoves.findings(words));
            case ExpertAct.AgreeToMatter _ -> act;
            case ExpertAct.SubmitData(var id, _) -> new ExpertAct.SubmitData(id, words);
            case ExpertAct.ReportFindings(var id, _) ->
                    new ExpertAct.ReportFindings(id, PressMoves.findings(words));
        };
    }

    static Command otherwise(ExpertOrder order, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (order) {
            case ExpertOrder.OpenInquiry(_, var experts, var question) ->
                    new ExpertOrder.OpenInquiry(
                            Set.of(Scene.DELEGATIONS.get(random.nextInt(2)), Scene.EAST),
                            experts,
                            question);
            case ExpertOrder.PutMatter(var id, _) -> new ExpertOrder.PutMatter(id, words);
            case ExpertOrder.ForwardReferral _,
                    ExpertOrder.ReturnOpinion _,
                    ExpertOrder.AdvanceInquiry _,
                    ExpertOrder.PutData _ ->
                    order;
        };
    }

    static Command otherwise(PressAct act, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (act) {
            case PressAct.ConsentToCommunique(var id, var digest) ->
                    random.nextBoolean()
                            ? new PressAct.RefuseCommunique(id, words)
                            : new PressAct.ConsentToCommunique(id, digest);
            case PressAct.RefuseCommunique(var id, _) -> new PressAct.RefuseCommunique(id, words);
            case PressAct.WriteReadout(var round, _, var embargo) ->
                    new PressAct.WriteReadout(round, words, embargo.plusSeconds(10));
            case PressAct.WithdrawReadout _ -> act;
        };
    }

    static Command otherwise(PressOrder order, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (order) {
            case PressOrder.ProposeCommunique(_, var embargo) ->
                    new PressOrder.ProposeCommunique(words, embargo.plusSeconds(10));
            case PressOrder.DropCommunique(var id, _) -> new PressOrder.DropCommunique(id, words);
            case PressOrder.WriteMediatorsReadout(var round, _, var embargo) ->
                    new PressOrder.WriteMediatorsReadout(round, words, embargo.plusSeconds(10));
            case PressOrder.AgreeCommunique _, PressOrder.WithdrawMediatorsReadout _ -> order;
        };
    }

    static Command otherwise(HandoverAct act) {
        return switch (act) {
            case HandoverAct.AnswerHandover(var id, var consents) ->
                    new HandoverAct.AnswerHandover(id, !consents);
        };
    }
}
