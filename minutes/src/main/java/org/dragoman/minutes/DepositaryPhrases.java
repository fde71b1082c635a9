package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.DisputePath;

/// How corrections, interpretative declarations, disputes and conditions are spoken of.
final class DepositaryPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            DepositaryOrder.ProposeCorrection.class,
                            "proposes to correct clause {words clause} of {thing instrument} to {wording"
                                    + " now}, because {words reason}, unless anybody objects before {when until}",
                            "proposes as [slip] to correct clause “1” of [instrument] to “for five years”,"
                                    + " because “a figure was left out”, unless anybody objects before"
                                    + " 18:00 on 9 March 2026.",
                            s ->
                                    new DepositaryOrder.ProposeCorrection(
                                            s.thing("instrument"),
                                            s.words("clause"),
                                            s.wording("now"),
                                            s.words("reason"),
                                            s.when("until"))),
                    Phrase.of(
                            DepositaryAct.AnswerCorrection.class,
                            "consents to the correction {thing correction}(: {words words})",
                            "consents to the correction [slip].",
                            s ->
                                    new DepositaryAct.AnswerCorrection(
                                            s.thing("correction"), true, s.words("words", ""))),
                    Phrase.of(
                            DepositaryAct.AnswerCorrection.class,
                            "objects to the correction {thing correction}: {words words}",
                            "objects to the correction [slip]: “It is no error.”",
                            s ->
                                    new DepositaryAct.AnswerCorrection(
                                            s.thing("correction"), false, s.words("words"))),
                    Phrase.of(
                            DepositaryAct.DeclareInterpretation.class,
                            "declares how it understands clause {words clause} of {thing instrument}:"
                                    + " {words words}",
                            "declares how it understands clause “1” of [instrument]: “Days are calendar"
                                    + " days.”",
                            s ->
                                    new DepositaryAct.DeclareInterpretation(
                                            s.thing("instrument"),
                                            s.words("clause"),
                                            s.words("words"))),
                    path("", CountingRule.DAY_NOT_COUNTED),
                    path(", the day of notice being the first", CountingRule.DAY_COUNTED),
                    path(", in full days of hours", CountingRule.FULL_HOURS),
                    Phrase.of(
                            DisputeAct.ReferDispute.class,
                            "refers a dispute on {thing instrument}: {words words}",
                            "refers a dispute as [dispute] on [instrument]: “The fuel did not come.”",
                            s ->
                                    new DisputeAct.ReferDispute(
                                            s.thing("instrument"), s.words("words"))),
                    Phrase.of(
                            DisputeAct.AgreeSettlement.class,
                            "would settle the dispute {thing dispute}: {words words}",
                            "would settle the dispute [dispute]: “If the fuel comes by May.”",
                            s ->
                                    new DisputeAct.AgreeSettlement(
                                            s.thing("dispute"), s.words("words"))),
                    Phrase.of(
                            DisputeAct.LeaveStage.class,
                            "would leave the stage of the dispute {thing dispute}: {words words}",
                            "would leave the stage of the dispute [dispute]: “It leads nowhere.”",
                            s -> new DisputeAct.LeaveStage(s.thing("dispute"), s.words("words"))),
                    Phrase.of(
                            DisputeAct.ProlongStage.class,
                            "would prolong the stage of the dispute {thing dispute} by {number days}"
                                    + " <days/day>: {words words}",
                            "would prolong the stage of the dispute [dispute] by 10 days: “The fuel is on"
                                    + " its way.”",
                            s ->
                                    new DisputeAct.ProlongStage(
                                            s.thing("dispute"),
                                            s.number("days"),
                                            s.words("words"))),
                    Phrase.of(
                            ConditionAct.ConsentToCondition.class,
                            "consents under {thing instrument} to {words what}",
                            "consents under [instrument] to “the next phase”.",
                            s ->
                                    new ConditionAct.ConsentToCondition(
                                            s.thing("instrument"), s.words("what"))),
                    Phrase.of(
                            ConditionOrder.AskCondition.class,
                            "asks {room verifier} to certify under {thing instrument} {words what}",
                            "asks the inspectorate to certify under [instrument] “the stock”.",
                            s ->
                                    new ConditionOrder.AskCondition(
                                            s.thing("instrument"),
                                            s.words("what"),
                                            s.room("verifier"))),
                    Phrase.of(
                            ConditionAct.CertifyCondition.class,
                            "certifies under {thing instrument} {words what}: {words words}",
                            "certifies under [instrument] “the stock”: “It is as declared.”",
                            s -> certify(s, true)),
                    Phrase.of(
                            ConditionAct.CertifyCondition.class,
                            "does not certify under {thing instrument} {words what}: {words words}",
                            "does not certify under [instrument] “the stock”: “Not yet.”",
                            s -> certify(s, false)));

    private DepositaryPhrases() {}

    private static ConditionAct certify(Slots s, boolean met) {
        return new ConditionAct.CertifyCondition(
                s.thing("instrument"), s.words("what"), met, s.words("words"));
    }

    private static Phrase path(String counted, CountingRule rule) {
        return Phrase.of(
                DisputeOrder.SetDisputePath.class,
                "fixes the dispute clause of {thing instrument}"
                        + counted
                        + ", {numbers days} days each for {many stages}",
                "fixes the dispute clause of [instrument]"
                        + counted
                        + ", 15 and 20 days each for “commission” and “ministers”.",
                s -> new DisputeOrder.SetDisputePath(s.thing("instrument"), stages(s), rule));
    }

    private static DisputePath stages(Slots s) {
        var days = s.numbers("days");
        var names = s.many("stages");
        if (days.size() != names.size()) {
            throw s.place()
                    .trouble(
                            "%d stages have %d figures".formatted(names.size(), days.size()),
                            "Give each stage its days, in order.");
        }
        var stages = new ArrayList<DisputePath.Stage>();
        for (int i = 0; i < names.size(); i++) {
            stages.add(new DisputePath.Stage(names.get(i), days.get(i)));
        }
        return new DisputePath(stages);
    }
}
