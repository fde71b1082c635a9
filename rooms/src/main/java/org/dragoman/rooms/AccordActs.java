package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.TextAct;

/// The forms on the way from a text to what binds and is carried out.
final class AccordActs {

    private AccordActs() {}

    static Map<String, Act> all() {
        var acts = new TreeMap<String, Act>();
        acts.putAll(texts());
        acts.putAll(instruments());
        acts.putAll(HomeActs.all());
        acts.putAll(UpkeepActs.all());
        return acts;
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
                                        r.id("instrument"), r.language("language")),
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
}
