package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.StepAct;

/// Commands about instruments that try what one might learn by asking.
final class AccordQuestions {

    private AccordQuestions() {}

    static List<Command> about(Id id, String words) {
        return List.of(
                new InstrumentAct.Deposit(id),
                new DepositaryAct.AnswerCorrection(id, true, words),
                new DisputeAct.AgreeSettlement(id, words),
                new DisputeAct.LeaveStage(id, words),
                new DisputeAct.ProlongStage(id, 1, words),
                new StepAct.AgreeReversal(id, 1, words),
                new ConditionAct.ConsentToCondition(id, words),
                new ConditionAct.CertifyCondition(id, words, true, words),
                new PrincipalAct.Reaffirm(id, List.of()),
                new StepAct.ReportStep(id, "a", words),
                new StepAct.Certify(id, "b", true, words),
                new InstrumentAct.Adhere(id),
                new InstrumentAct.Sign(id, true),
                new InstrumentAct.NotifyOutcome(id, Outcome.ACCEPTED, List.of(), words, true),
                new DomesticAct.PutToConstituency(id, "parliament", Instant.MAX),
                new DomesticAct.DeclareConstituency(
                        new Constituency(
                                "parliament",
                                Scene.SOUTH,
                                new ConsentRule.OnePrincipal(words),
                                List.of(),
                                "")),
                new DomesticAct.RecordBallot(id, "council", "first", Ballot.CONSENTS, words));
    }
}
