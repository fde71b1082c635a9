package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.InstrumentForm;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.StepOrder;

/// Orders about instruments and their steps.
final class AccordOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "authenticate",
                            "/accord",
                            r ->
                                    new InstrumentOrder.Authenticate(
                                            r.id("text"),
                                            r.choice("form", InstrumentForm.values()),
                                            StepLines.trigger(r.words("days"), r.words("after")),
                                            r.zone()),
                            "text",
                            "form",
                            "days",
                            "after"),
                    Order.of(
                            "reauthenticate",
                            "/accord",
                            r ->
                                    new InstrumentOrder.Reauthenticate(
                                            r.id("instrument"), r.words("reason")),
                            "instrument",
                            "reason"),
                    Order.of(
                            "declare",
                            "/accord",
                            r ->
                                    new InstrumentOrder.Declare(
                                            r.id("instrument"), r.moment("deadline")),
                            "instrument",
                            "deadline"),
                    Order.of(
                            "open-domestic",
                            "/accord",
                            r ->
                                    new InstrumentOrder.OpenDomestic(
                                            r.id("instrument"), r.moment("deadline")),
                            "instrument",
                            "deadline"),
                    Order.of(
                            "propose-correction",
                            "/accord",
                            r ->
                                    new DepositaryOrder.ProposeCorrection(
                                            r.id("instrument"),
                                            r.words("clause"),
                                            MergeLines.into(r.words("now")),
                                            r.words("reason"),
                                            r.moment("until")),
                            "instrument",
                            "clause",
                            "now",
                            "reason",
                            "until"),
                    Order.of(
                            "set-dispute-path",
                            "/accord",
                            r ->
                                    new DisputeOrder.SetDisputePath(
                                            r.id("instrument"),
                                            StageLines.path(r.lines("stages")),
                                            r.choice("rule", CountingRule.values())),
                            "instrument",
                            "stages",
                            "rule"),
                    Order.of(
                            "ask-condition",
                            "/accord",
                            r ->
                                    new ConditionOrder.AskCondition(
                                            r.id("instrument"),
                                            r.words("what"),
                                            r.room("verifier")),
                            "instrument",
                            "what",
                            "verifier"),
                    Order.of(
                            "record-happening",
                            "/accord",
                            r ->
                                    new InstrumentOrder.RecordHappening(
                                            r.id("instrument"), r.words("name"), r.day("day")),
                            "instrument",
                            "name",
                            "day"),
                    Order.of(
                            "note-block",
                            "/accord",
                            r ->
                                    new InstrumentOrder.NoteVeto(
                                            r.room("room"),
                                            r.words("constituency"),
                                            r.words("words")),
                            "room",
                            "constituency",
                            "words"),
                    Order.of(
                            "set-steps",
                            "/accord",
                            r ->
                                    new StepOrder.SetSchedule(
                                            r.id("instrument"), StepLines.steps(r.words("steps"))),
                            "instrument",
                            "steps"),
                    Order.of(
                            "weigh-steps",
                            "/accord",
                            r ->
                                    new StepOrder.WeighSteps(
                                            r.id("instrument"),
                                            StepLines.weights(r.words("weights"))),
                            "instrument",
                            "weights"),
                    Order.of(
                            "ask-certificate",
                            "/accord",
                            r -> new StepOrder.AskCertificate(r.id("instrument"), r.words("step")),
                            "instrument",
                            "step"),
                    Order.of(
                            "note-failure",
                            "/accord",
                            r -> new StepOrder.NoteFailure(r.id("instrument"), r.words("step")),
                            "instrument",
                            "step"));

    private AccordOrders() {}
}
