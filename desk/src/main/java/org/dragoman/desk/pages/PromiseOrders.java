package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.PromiseOrder;

/// Orders about promises, dates from outside, and who could veto.
final class PromiseOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "give-promise",
                            "/rounds#promises",
                            r ->
                                    new PromiseOrder.GivePromise(
                                            r.room("room"), r.words("words"), r.moment("until")),
                            "room",
                            "words",
                            "until"),
                    Order.of(
                            "call-promise",
                            "/rounds#promises",
                            r ->
                                    new PromiseOrder.CallPromise(
                                            r.id("promise"),
                                            r.choice("end", PromiseEnd.values()),
                                            r.words("words")),
                            "promise",
                            "end",
                            "words"),
                    Order.of(
                            "note-reliance",
                            "/rounds#promises",
                            r ->
                                    new PromiseOrder.NoteReliance(
                                            r.id("on"), r.rooms("with"), r.words("words")),
                            "on",
                            "with",
                            "words"),
                    Order.of(
                            "note-date",
                            "/rounds#promises",
                            r ->
                                    new PromiseOrder.NoteOutsideDate(
                                            r.words("words"), r.moment("when")),
                            "words",
                            "when"),
                    Order.of(
                            "move-date",
                            "/rounds#promises",
                            r ->
                                    new PromiseOrder.MoveOutsideDate(
                                            r.id("date"), r.moment("when"), r.words("words")),
                            "date",
                            "when",
                            "words"),
                    Order.of(
                            "note-veto",
                            "/rounds#promises",
                            r ->
                                    new PromiseOrder.NoteVeto(
                                            r.words("constituency"),
                                            r.rooms("with"),
                                            r.words("words")),
                            "constituency",
                            "with",
                            "words"));

    private PromiseOrders() {}
}
