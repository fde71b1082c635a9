package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.ConfidenceOrder;

/// Orders about what is carried between the rooms.
final class CarryingOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "read-back",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.ReadBack(
                                            r.room("room"), r.id("grant"), r.words("words")),
                            "room",
                            "grant",
                            "words"),
                    Order.of(
                            "propose-wording",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.ProposeWording(
                                            r.room("room"),
                                            r.id("item"),
                                            r.words("words"),
                                            r.room("to"),
                                            r.moment("until")),
                            "room",
                            "item",
                            "words",
                            "to",
                            "until"),
                    Order.of(
                            "carry",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.Carry(
                                            r.room("room"),
                                            r.id("grant"),
                                            r.words("words"),
                                            r.found()),
                            "room",
                            "grant",
                            "words",
                            "found"),
                    Order.of(
                            "convey-substance",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.ConveySubstance(
                                            r.room("room"),
                                            r.id("item"),
                                            r.words("words"),
                                            r.room("to"),
                                            r.found()),
                            "room",
                            "item",
                            "words",
                            "to",
                            "found"),
                    Order.of(
                            "override",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.OverrideTerms(
                                            r.room("room"),
                                            r.id("item"),
                                            r.words("words"),
                                            r.room("to"),
                                            r.words("reason"),
                                            r.found()),
                            "room",
                            "item",
                            "words",
                            "to",
                            "reason",
                            "found"),
                    Order.of(
                            "say",
                            "/rooms",
                            r -> new ConfidenceOrder.Say(r.room("to"), r.message(), r.found()),
                            "to",
                            "kind",
                            "binding",
                            "words",
                            "found"),
                    Order.of(
                            "recall",
                            "/rooms",
                            r -> new ConfidenceOrder.Recall(r.id("hold")),
                            "hold"),
                    Order.of(
                            "notice-error",
                            "/rooms",
                            r -> new ConfidenceOrder.NoticeError(r.room("room"), r.id("received")),
                            "room",
                            "received"),
                    Order.of(
                            "close-error",
                            "/rooms",
                            r -> new ConfidenceOrder.CloseError(r.room("room"), r.id("received")),
                            "room",
                            "received"));

    private CarryingOrders() {}
}
