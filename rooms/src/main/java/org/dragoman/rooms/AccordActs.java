package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;
import static org.dragoman.rooms.Act.says;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.Language;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.TextAct;

/// The forms on the way from a text to what binds and is carried out.
final class AccordActs {

    private AccordActs() {}

    static Map<String, Act> all() {
        var acts = new TreeMap<String, Act>();
        acts.putAll(texts());
        acts.putAll(instruments());
        acts.putAll(home());
        acts.putAll(steps());
        acts.putAll(upkeep());
        return acts;
    }

    private static Map<String, Act> upkeep() {
        return Map.ofEntries(
                answers(
                        "answer-correction",
                        r ->
                                new DepositaryAct.AnswerCorrection(
                                        r.id("correction"), r.yes("consents"), r.words("words")),
                        "correction",
                        "consents",
                        "words"),
                says(
                        "declare-interpretation",
                        r ->
                                new DepositaryAct.DeclareInterpretation(
                                        r.id("instrument"), r.words("clause"), r.words("words")),
                        "instrument",
                        "clause",
                        "words"),
                says(
                        "refer-dispute",
                        r -> new DisputeAct.ReferDispute(r.id("instrument"), r.words("words")),
                        "instrument",
                        "words"),
                answers(
                        "agree-settlement",
                        r -> new DisputeAct.AgreeSettlement(r.id("dispute"), r.words("words")),
                        "dispute",
                        "words"),
                answers(
                        "leave-stage",
                        r -> new DisputeAct.LeaveStage(r.id("dispute"), r.words("words")),
                        "dispute",
                        "words"),
                says(
                        "consent-condition",
                        r ->
                                new ConditionAct.ConsentToCondition(
                                        r.id("instrument"), r.words("what")),
                        "instrument",
                        "what"),
                answers(
                        "certify-condition",
                        r ->
                                new ConditionAct.CertifyCondition(
                                        r.id("instrument"),
                                        r.words("condition"),
                                        r.yes("met"),
                                        r.words("words")),
                        "instrument",
                        "condition",
                        "met",
                        "words"));
    }

    private static Map<String, Act> texts() {
        return Map.ofEntries(
                answers(
                        "accept-clause",
                        r -> new AssentAct.AcceptClause(r.id("text"), r.words("clause")),
                        "text",
                        "clause"),
                answers(
                        "withdraw-acceptance",
                        r -> new AssentAct.WithdrawAcceptance(r.id("text"), r.words("clause")),
                        "text",
                        "clause"),
                answers("approve-version", r -> new AssentAct.ApproveVersion(r.id("text")), "text"),
                answers("initial", r -> new AssentAct.Initial(r.id("text")), "text"),
                answers(
                        "amend",
                        r ->
                                new TextAct.Amend(
                                        r.id("text"),
                                        r.words("clause"),
                                        r.wording(),
                                        r.words("reason")),
                        "text",
                        "clause",
                        "language",
                        "words",
                        "reason"),
                answers(
                        "withdraw-reservation",
                        r ->
                                new ReplyAct.WithdrawReservation(
                                        r.id("text"), r.words("clause"), r.wording()),
                        "text",
                        "clause",
                        "language",
                        "words"),
                answers(
                        "answer-merge",
                        r -> new ReplyAct.AnswerMerge(r.id("merge"), r.yes("agree")),
                        "merge",
                        "agree"));
    }

    private static Map<String, Act> instruments() {
        return Map.ofEntries(
                answers(
                        "confirm-concordance",
                        r ->
                                new InstrumentAct.ConfirmConcordance(
                                        r.id("instrument"), language(r.words("language"))),
                        "instrument",
                        "language"),
                answers(
                        "sign",
                        r -> new InstrumentAct.Sign(r.id("instrument"), r.yes("definitive")),
                        "instrument",
                        "definitive"),
                answers("adopt", r -> new InstrumentAct.Adopt(r.id("instrument")), "instrument"),
                answers("adhere", r -> new InstrumentAct.Adhere(r.id("instrument")), "instrument"),
                answers(
                        "notify-outcome",
                        r ->
                                new InstrumentAct.NotifyOutcome(
                                        r.id("instrument"),
                                        r.choice("outcome", Outcome.values()),
                                        List.copyOf(r.set("clauses")),
                                        r.words("words"),
                                        r.yes("toAll")),
                        "instrument",
                        "outcome",
                        "clauses",
                        "words",
                        "toAll"),
                answers(
                        "deposit",
                        r -> new InstrumentAct.Deposit(r.id("instrument")),
                        "instrument"));
    }

    private static Language language(String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException _) {
            throw new Act.Unreadable("language", "form.choose");
        }
    }

    private static Map<String, Act> home() {
        return Map.ofEntries(
                answers(
                        "declare-constituency",
                        r -> new DomesticAct.DeclareConstituency(constituency(r)),
                        "name",
                        "home",
                        "rule",
                        "principals",
                        "needed",
                        "conditions",
                        "voice"),
                answers(
                        "withdraw-constituency",
                        r ->
                                new DomesticAct.WithdrawConstituency(
                                        r.words("name"), r.words("reason")),
                        "name",
                        "reason"),
                answers(
                        "put-to-constituency",
                        r ->
                                new DomesticAct.PutToConstituency(
                                        r.id("instrument"),
                                        r.words("constituency"),
                                        r.moment("deadline")),
                        "instrument",
                        "constituency",
                        "deadline"),
                answers(
                        "meet-condition",
                        r ->
                                new DomesticAct.MeetCondition(
                                        r.id("instrument"),
                                        r.words("constituency"),
                                        r.words("condition")),
                        "instrument",
                        "constituency",
                        "condition"),
                answers(
                        "record-ballot",
                        r ->
                                new DomesticAct.RecordBallot(
                                        r.id("instrument"),
                                        r.words("constituency"),
                                        r.words("principal"),
                                        r.choice("ballot", Ballot.values()),
                                        r.words("words")),
                        "instrument",
                        "constituency",
                        "principal",
                        "ballot",
                        "words"),
                says(
                        "report-principals",
                        r -> new PrincipalAct.ReportNewPrincipals(r.words("words")),
                        "words"),
                says(
                        "notify-principals",
                        r -> new PrincipalAct.NotifyNewPrincipals(r.words("words")),
                        "words"),
                answers(
                        "reaffirm",
                        r -> new PrincipalAct.Reaffirm(r.id("text"), List.copyOf(r.set("clauses"))),
                        "text",
                        "clauses"),
                answers(
                        "ask-reopening",
                        r ->
                                new PrincipalAct.AskReopening(
                                        r.id("text"),
                                        List.copyOf(r.set("clauses")),
                                        r.words("words")),
                        "text",
                        "clauses",
                        "words"));
    }

    private static Constituency constituency(Act.Reader r) {
        var principals = r.lines("principals");
        if (principals.isEmpty()) {
            throw new Act.Unreadable("principals", "form.blank");
        }
        var rule =
                switch (r.words("rule")) {
                    case "ONE" -> new ConsentRule.OnePrincipal(principals.getFirst());
                    case "AT_LEAST" -> new ConsentRule.AtLeast(r.number("needed"), principals);
                    case "IN_SEQUENCE" -> new ConsentRule.InSequence(principals);
                    default -> throw new Act.Unreadable("rule", "form.choose");
                };
        if (rule instanceof ConsentRule.OnePrincipal && principals.size() > 1) {
            throw new Act.Unreadable("principals", "form.one");
        }
        return new Constituency(
                r.words("name"), r.room("home"), rule, r.lines("conditions"), r.words("voice"));
    }

    private static Map<String, Act> steps() {
        return Map.ofEntries(
                answers(
                        "report-step",
                        r ->
                                new StepAct.ReportStep(
                                        r.id("instrument"), r.words("step"), r.words("evidence")),
                        "instrument",
                        "step",
                        "evidence"),
                answers(
                        "certify",
                        r ->
                                new StepAct.Certify(
                                        r.id("instrument"),
                                        r.words("step"),
                                        r.yes("met"),
                                        r.words("words")),
                        "instrument",
                        "step",
                        "met",
                        "words"));
    }
}
