package org.dragoman.rooms;

import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.TenderAct;
import org.dragoman.talks.TextAct;

/// What the forms of the families are called.
final class Names {

    private Names() {}

    /// The name of the form that asks for an act.
    static String of(RoomCommand act) {
        return switch (act) {
            case AgendaAct.RequestItem _ -> "request-item";
            case AgendaAct.ReleaseRequest _ -> "release-request";
            case AgendaAct.WithdrawRequest _ -> "withdraw-request";
            case AgendaAct.AnswerAgenda _ -> "answer-agenda";
            case SoundingOutAct.AnswerTerms _ -> "answer-terms";
            case HandoverAct.AnswerHandover _ -> "answer-handover";
            case PointAct.ConfirmPoint _ -> "confirm-point";
            case PointAct.CorrectPoint _ -> "correct-point";
            case PointAct.WithdrawPoint _ -> "withdraw-point";
            case NameAct.AcceptName _ -> "accept-name";
            case NameAct.BarTerm _ -> "bar-term";
            case NameAct.AllowTerm _ -> "allow-term";
            case MandateAct.GiveMandate _ -> "give-mandate";
            case PromiseAct.MakePromise _ -> "make-promise";
            case PromiseAct.HoldPromise _ -> "hold-promise";
            case PromiseAct.TellDate _ -> "tell-date";
            case ExpertAct.Refer _ -> "refer";
            case ExpertAct.GiveOpinion _ -> "give-opinion";
            case ExpertAct.AgreeToMatter _ -> "agree-matter";
            case ExpertAct.SubmitData _ -> "submit-data";
            case ExpertAct.ReportFindings _ -> "report-findings";
            case PressAct.ConsentToCommunique _ -> "consent-communique";
            case PressAct.RefuseCommunique _ -> "refuse-communique";
            case PressAct.WriteReadout _ -> "write-readout";
            case PressAct.WithdrawReadout _ -> "withdraw-readout";
            case InstrumentAct it -> of(it);
            case DomesticAct it -> of(it);
            case PrincipalAct.ReportNewPrincipals _ -> "report-principals";
            case PrincipalAct.NotifyNewPrincipals _ -> "notify-principals";
            case PrincipalAct.Reaffirm _ -> "reaffirm";
            case PrincipalAct.AskReopening _ -> "ask-reopening";
            case StepAct.ReportStep _ -> "report-step";
            case StepAct.Certify _ -> "certify";
            case StepAct.AgreeReversal _ -> "agree-reversal";
            case DepositaryAct.AnswerCorrection _ -> "answer-correction";
            case DepositaryAct.DeclareInterpretation _ -> "declare-interpretation";
            case DisputeAct.ReferDispute _ -> "refer-dispute";
            case DisputeAct.AgreeSettlement _ -> "agree-settlement";
            case DisputeAct.LeaveStage _ -> "leave-stage";
            case DisputeAct.ProlongStage _ -> "prolong-stage";
            case ConditionAct.ConsentToCondition _ -> "consent-condition";
            case ConditionAct.CertifyCondition _ -> "certify-condition";
            case ShortlistAct.Mark _ -> "mark-packages";
            case ShortlistAct.AnswerImprovement _ -> "answer-improvement";
            case TenderAct.Reply _ -> "reply-offer";
            case TenderAct.Counter _ -> "counter-offer";
            case TenderAct.Withdraw _ -> "withdraw-offer";
            case AssentAct.AcceptClause _ -> "accept-clause";
            case AssentAct.WithdrawAcceptance _ -> "withdraw-acceptance";
            case AssentAct.ApproveVersion _ -> "approve-version";
            case AssentAct.Initial _ -> "initial";
            case TextAct.Amend _ -> "amend";
            case ReplyAct.WithdrawReservation _ -> "withdraw-reservation";
            case ReplyAct.AnswerMerge _ -> "answer-merge";
            case RoomCommand _ ->
                    throw new IllegalArgumentException(
                            "The act %s has its own place.%nAsk for those of the families only."
                                    .formatted(act));
        };
    }

    private static String of(InstrumentAct act) {
        return switch (act) {
            case InstrumentAct.ConfirmConcordance _ -> "confirm-concordance";
            case InstrumentAct.Sign _ -> "sign";
            case InstrumentAct.Adopt _ -> "adopt";
            case InstrumentAct.Adhere _ -> "adhere";
            case InstrumentAct.NotifyOutcome _ -> "notify-outcome";
            case InstrumentAct.Deposit _ -> "deposit";
        };
    }

    private static String of(DomesticAct act) {
        return switch (act) {
            case DomesticAct.DeclareConstituency _ -> "declare-constituency";
            case DomesticAct.WithdrawConstituency _ -> "withdraw-constituency";
            case DomesticAct.PutToConstituency _ -> "put-to-constituency";
            case DomesticAct.MeetCondition _ -> "meet-condition";
            case DomesticAct.RecordBallot _ -> "record-ballot";
        };
    }
}
