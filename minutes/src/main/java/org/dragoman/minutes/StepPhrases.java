package org.dragoman.minutes;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.Obligation;
import org.dragoman.talks.OnFailure;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ScheduledStep;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.StepOrder;
import org.dragoman.talks.Undertaking;

/// How the steps of an instrument, and new principals, are spoken of.
final class StepPhrases {

    private static final Pattern STEP =
            Pattern.compile(
                    "group (\\d{1,4}) (“\\d+”) by ([^“”,]+?), due (.+?)(?:, certified by ([^“”,]+?))?(?:,"
                            + " shown by (“\\d+”))?(?:, with (\\d{1,5}) days to make good)?(?:,"
                            + " (reversible))?(?:, else (suspension|reversal|escalation))?");
    private static final Pattern WEIGHT =
            Pattern.compile(
                    "(“\\d+”) by ([^“”,]+?) costs (\\d+(?:\\.\\d+)?) and gives (\\d+(?:\\.\\d+)?) to ([^“”,]+)");

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            StepOrder.SetSchedule.class,
                            "sets the steps of {thing instrument}: {rest steps}",
                            "sets the steps of [pact]: group 1 “release” by Iran, due 30 days after"
                                    + " “complete”, certified by the inspectorate, shown by “a list”, with 7 days to"
                                    + " make good, reversible, else reversal; group 1 “transfer” by the US, due 30"
                                    + " days after “complete”",
                            s -> new StepOrder.SetSchedule(s.thing("instrument"), steps(s))),
                    Phrase.of(
                            StepOrder.WeighSteps.class,
                            "weighs the steps of {thing instrument}: {rest weights}",
                            "weighs the steps of [pact]: “release” by Iran costs 3 and gives 5 to the US",
                            s -> new StepOrder.WeighSteps(s.thing("instrument"), weights(s))),
                    Phrase.of(
                            StepOrder.AskCertificate.class,
                            "asks for the certificate of {words step} in {thing instrument}",
                            "asks for the certificate of “release” in [pact].",
                            s ->
                                    new StepOrder.AskCertificate(
                                            s.thing("instrument"), s.words("step"))),
                    Phrase.of(
                            StepOrder.NoteFailure.class,
                            "notes that {words step} of {thing instrument} was not taken",
                            "notes that “release” of [pact] was not taken.",
                            s -> new StepOrder.NoteFailure(s.thing("instrument"), s.words("step"))),
                    Phrase.of(
                            StepAct.ReportStep.class,
                            "reports {words step} of {thing instrument} taken: {words evidence}",
                            "reports “release” of [pact] taken: “All fifty-two have left.”",
                            s ->
                                    new StepAct.ReportStep(
                                            s.thing("instrument"),
                                            s.words("step"),
                                            s.words("evidence"))),
                    Phrase.of(
                            StepAct.Certify.class,
                            "certifies {words step} of {thing instrument}: {words words}",
                            "certifies “release” of [pact]: “Counted at the airport.”",
                            s -> certify(s, true)),
                    Phrase.of(
                            StepAct.Certify.class,
                            "finds that {words step} of {thing instrument} was not taken: {words words}",
                            "finds that “release” of [pact] was not taken: “Nobody came.”",
                            s -> certify(s, false)),
                    Phrase.of(
                            StepAct.AgreeReversal.class,
                            "would undo group {number group} of {thing instrument}: {words words}",
                            "would undo group 2 of [pact]: “The second pair never came.”",
                            s ->
                                    new StepAct.AgreeReversal(
                                            s.thing("instrument"),
                                            s.number("group"),
                                            s.words("words"))),
                    Phrase.of(
                            PrincipalAct.ReportNewPrincipals.class,
                            "reports new principals: {words words}",
                            "reports new principals: “A president was elected.”",
                            s -> new PrincipalAct.ReportNewPrincipals(s.words("words"))),
                    Phrase.of(
                            PrincipalAct.NotifyNewPrincipals.class,
                            "lets the others know of new principals: {words words}",
                            "lets the others know of new principals: “A president was elected.”",
                            s -> new PrincipalAct.NotifyNewPrincipals(s.words("words"))),
                    Phrase.of(
                            PrincipalAct.Reaffirm.class,
                            "stands by (clause {names clauses} of ){thing text}",
                            "stands by clause 1 and 2 of [text].",
                            s -> new PrincipalAct.Reaffirm(s.thing("text"), s.names("clauses"))),
                    Phrase.of(
                            PrincipalAct.AskReopening.class,
                            "asks to reopen (clause {names clauses} of ){thing text}: {words words}",
                            "asks to reopen clause 1 of [text]: “The new president has doubts.”",
                            s ->
                                    new PrincipalAct.AskReopening(
                                            s.thing("text"),
                                            s.names("clauses"),
                                            s.words("words"))));

    private StepPhrases() {}

    private static StepAct certify(Slots s, boolean met) {
        return new StepAct.Certify(s.thing("instrument"), s.words("step"), met, s.words("words"));
    }

    private static List<ScheduledStep> steps(Slots s) {
        var steps = new ArrayList<ScheduledStep>();
        for (var piece : s.filled().getOrDefault("steps", "").split(";")) {
            var step = STEP.matcher(piece.strip());
            if (!step.matches()) {
                throw s.place()
                        .trouble(
                                "this is no step: %s".formatted(s.sentence().spoken(piece.strip())),
                                "Write \"group 1 “release” by Iran, due 30 days after “complete”, certified by"
                                        + " the inspectorate; …\".");
            }
            var by = s.roomOf(step.group(3));
            steps.add(
                    new ScheduledStep(
                            s.quotations(step.group(2)).getFirst(),
                            by,
                            Integer.parseInt(step.group(1)),
                            TriggerReader.of(s, step.group(4)),
                            Obligation.ONE_SHOT,
                            step.group(8) != null,
                            step.group(5) == null ? by : s.roomOf(step.group(5)),
                            step.group(6) == null ? "" : s.quotations(step.group(6)).getFirst(),
                            Duration.ofDays(
                                    step.group(7) == null ? 0 : Integer.parseInt(step.group(7))),
                            step.group(9) == null
                                    ? OnFailure.SUSPENSION
                                    : Spoken.ON_FAILURE.find(step.group(9)).orElseThrow()));
        }
        return steps;
    }

    private static List<Undertaking> weights(Slots s) {
        var weights = new ArrayList<Undertaking>();
        for (var piece : s.filled().getOrDefault("weights", "").split(";")) {
            var weight = WEIGHT.matcher(piece.strip());
            if (!weight.matches()) {
                throw s.place()
                        .trouble(
                                "this weighs no step: %s"
                                        .formatted(s.sentence().spoken(piece.strip())),
                                "Write \"“release” by Iran costs 3 and gives 5 to the US; …\".");
            }
            var gains = new HashMap<RoomId, BigDecimal>();
            gains.put(s.roomOf(weight.group(5)), new BigDecimal(weight.group(4)));
            weights.add(
                    new Undertaking(
                            s.quotations(weight.group(1)).getFirst(),
                            s.roomOf(weight.group(2)),
                            new BigDecimal(weight.group(3)),
                            gains));
        }
        return weights;
    }
}
