package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.TextOrder;

/// Orders about the single negotiating text.
final class DraftingOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "open-text",
                            "/text",
                            r -> new TextOrder.OpenText(r.rooms("with"), r.words("title")),
                            "with",
                            "title"),
                    Order.of(
                            "draft",
                            "/text",
                            r ->
                                    new TextOrder.DraftVersion(
                                            r.id("text"),
                                            DraftText.read(r.words("clauses")),
                                            r.found()),
                            "text",
                            "clauses",
                            "found"),
                    Order.of(
                            "show",
                            "/text",
                            r -> new TextOrder.ShowVersion(r.id("text"), r.room("room")),
                            "text",
                            "room"),
                    Order.of(
                            "withdraw-version",
                            "/text",
                            r -> new TextOrder.WithdrawVersion(r.id("text"), r.words("reason")),
                            "text",
                            "reason"),
                    Order.of(
                            "silence",
                            "/text",
                            r -> new TextOrder.OpenSilence(r.id("text"), r.moment("deadline")),
                            "text",
                            "deadline"),
                    Order.of(
                            "reopen",
                            "/text",
                            r ->
                                    new TextOrder.ReopenClause(
                                            r.id("text"), r.words("clause"), r.words("reason")),
                            "text",
                            "clause",
                            "reason"),
                    Order.of(
                            "propose-merge",
                            "/text",
                            r ->
                                    new TextOrder.ProposeMerge(
                                            r.id("text"),
                                            r.words("clause"),
                                            MergeLines.from(r.fields().all("from")),
                                            MergeLines.into(r.words("words"))),
                            "text",
                            "clause",
                            "from",
                            "words"),
                    Order.of(
                            "complete-merge",
                            "/text",
                            r -> new TextOrder.CompleteMerge(r.id("text"), r.id("merge")),
                            "text",
                            "merge"),
                    Order.of(
                            "establish",
                            "/text",
                            r ->
                                    new TextOrder.EstablishAgreement(
                                            r.id("text"), r.fields().all("clause")),
                            "text",
                            "clause"),
                    Order.of(
                            "mark-concordance",
                            "/text",
                            r ->
                                    new TextOrder.MarkConcordance(
                                            r.id("text"),
                                            r.words("clause"),
                                            r.language("language"),
                                            r.yes("concordant")),
                            "text",
                            "clause",
                            "language",
                            "concordant"),
                    Order.of(
                            "freeze",
                            "/text",
                            r -> new TextOrder.FreezeVersion(r.id("text")),
                            "text"),
                    Order.of(
                            "announce-initials",
                            "/text",
                            r -> new TextOrder.AnnounceInitials(r.id("text")),
                            "text"));

    private DraftingOrders() {}
}
