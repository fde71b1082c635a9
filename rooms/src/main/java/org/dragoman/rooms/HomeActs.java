package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;
import static org.dragoman.rooms.Act.says;

import java.util.List;
import java.util.Map;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.PrincipalAct;

/// The forms about consent at home, and about new principals.
final class HomeActs {

    private HomeActs() {}

    static Map<String, Act> all() {
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
}
