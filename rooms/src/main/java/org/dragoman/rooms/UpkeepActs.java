package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;
import static org.dragoman.rooms.Act.says;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.StepAct;

/// The forms about what is carried out: steps, corrections, disputes, conditions.
final class UpkeepActs {

    private UpkeepActs() {}

    static Map<String, Act> all() {
        var acts = new TreeMap<String, Act>();
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
                answers(
                        "prolong-stage",
                        r ->
                                new DisputeAct.ProlongStage(
                                        r.id("dispute"), r.number("days"), r.words("words")),
                        "dispute",
                        "days",
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
                        "words"),
                answers(
                        "agree-reversal",
                        r ->
                                new StepAct.AgreeReversal(
                                        r.id("instrument"), r.number("group"), r.words("words")),
                        "instrument",
                        "group",
                        "words"));
    }
}
