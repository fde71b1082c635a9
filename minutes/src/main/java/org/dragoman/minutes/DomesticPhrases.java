package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DomesticAct;

/// How consent at home is spoken of.
final class DomesticPhrases {

    private static final String MORE =
            "(, provided {many conditions})(, {words voice} speaking for it)";

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            DomesticAct.DeclareConstituency.class,
                            "declares that {words name} has to consent, heard in {room home}, by {words"
                                    + " principal} alone"
                                    + MORE,
                            "declares that “Council” has to consent, heard in Tehran, by “the Secretary”"
                                    + " alone, “Araghchi” speaking for it.",
                            s -> declared(s, new ConsentRule.OnePrincipal(s.words("principal")))),
                    Phrase.of(
                            DomesticAct.DeclareConstituency.class,
                            "declares that {words name} has to consent, heard in {room home}, by {number"
                                    + " needed} of {many of}"
                                    + MORE,
                            "declares that “Assembly” has to consent, heard in Sellen, by 2 of “East”, “West”"
                                    + " and “South”, provided “the budget is voted”.",
                            s ->
                                    declared(
                                            s,
                                            new ConsentRule.AtLeast(
                                                    s.number("needed"), s.many("of")))),
                    Phrase.of(
                            DomesticAct.DeclareConstituency.class,
                            "declares that {words name} has to consent, heard in {room home}, by {many order}"
                                    + " in this order"
                                    + MORE,
                            "declares that “State” has to consent, heard in Tehran, by “Council” and “Leader”"
                                    + " in this order.",
                            s -> declared(s, new ConsentRule.InSequence(s.many("order")))),
                    Phrase.of(
                            DomesticAct.WithdrawConstituency.class,
                            "withdraws {words name} from those who have to consent, because {words reason}",
                            "withdraws “Council” from those who have to consent, because “it was dissolved”.",
                            s ->
                                    new DomesticAct.WithdrawConstituency(
                                            s.words("name"), s.words("reason"))),
                    Phrase.of(
                            DomesticAct.PutToConstituency.class,
                            "puts {thing instrument} to {words constituency} until {when deadline}",
                            "puts [pact] to “Council” until 18:00 on 3 March 2026.",
                            s ->
                                    new DomesticAct.PutToConstituency(
                                            s.thing("instrument"),
                                            s.words("constituency"),
                                            s.when("deadline"))),
                    Phrase.of(
                            DomesticAct.MeetCondition.class,
                            "records that {words constituency} has its condition for {thing instrument}:"
                                    + " {words condition}",
                            "records that “Council” has its condition for [pact]: “the budget is voted”.",
                            s ->
                                    new DomesticAct.MeetCondition(
                                            s.thing("instrument"),
                                            s.words("constituency"),
                                            s.words("condition"))),
                    ballot("consents to", Ballot.CONSENTS),
                    ballot("refuses", Ballot.REFUSES),
                    ballot("asks for a change of", Ballot.ASKS_CHANGE));

    private DomesticPhrases() {}

    private static DomesticAct declared(Slots s, ConsentRule rule) {
        return new DomesticAct.DeclareConstituency(
                new Constituency(
                        s.words("name"),
                        s.room("home"),
                        rule,
                        s.many("conditions"),
                        s.words("voice", "")));
    }

    private static Phrase ballot(String verb, Ballot ballot) {
        return Phrase.of(
                DomesticAct.RecordBallot.class,
                "records for {words constituency} that {words principal} %s {thing instrument}(: {words words})"
                        .formatted(verb),
                "records for “Council” that “the Secretary” %s [pact]: “With the day named.”"
                        .formatted(verb),
                s ->
                        new DomesticAct.RecordBallot(
                                s.thing("instrument"),
                                s.words("constituency"),
                                s.words("principal"),
                                ballot,
                                s.words("words", "")));
    }
}
