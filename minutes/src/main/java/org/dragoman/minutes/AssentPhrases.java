package org.dragoman.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Language;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Wording;

/// How reservations, merges and agreement on a text are spoken of.
final class AssentPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            ReplyAct.EnterReservation.class,
                            "reserves its position on clause {name clause} of {thing text}: {wording"
                                    + " words}",
                            "reserves its position on clause 1 of [text]: “subject to instructions”",
                            s ->
                                    new ReplyAct.EnterReservation(
                                            s.thing("text"), s.name("clause"), s.wording("words"))),
                    Phrase.of(
                            ReplyAct.WithdrawReservation.class,
                            "withdraws its reservation to clause {name clause} of {thing text}:"
                                    + " {wording words}",
                            "withdraws its reservation to clause 1 of [text]: “subject to"
                                    + " instructions”",
                            s ->
                                    new ReplyAct.WithdrawReservation(
                                            s.thing("text"), s.name("clause"), s.wording("words"))),
                    Phrase.of(
                            ReplyAct.LetOwnerBeKnown.class,
                            "lets its name be known for clause {name clause} of {thing text}:"
                                    + " {wording words}",
                            "lets its name be known for clause 1 of [text]: “for five years”",
                            s ->
                                    new ReplyAct.LetOwnerBeKnown(
                                            s.thing("text"), s.name("clause"), s.wording("words"))),
                    Phrase.of(
                            ReplyAct.AnswerMerge.class,
                            "<agrees/does not agree> to the merged words {thing merge}",
                            "agrees to the merged words [merge].",
                            s ->
                                    new ReplyAct.AnswerMerge(
                                            s.thing("merge"), !s.says("does not agree"))),
                    Phrase.of(
                            TextAct.Amend.class,
                            "breaks the silence, because {words reason}, with other words for clause"
                                    + " {name clause} of {thing text}: {wording words}",
                            "breaks the silence, because “it is too short”, with other words for"
                                    + " clause 1 of [text]: “for ten years”",
                            s ->
                                    new TextAct.Amend(
                                            s.thing("text"),
                                            s.name("clause"),
                                            s.wording("words"),
                                            s.words("reason"))),
                    Phrase.of(
                            AssentAct.AcceptClause.class,
                            "accepts clause {name clause} of {thing text} ad referendum",
                            "accepts clause 1 of [text] ad referendum.",
                            s -> new AssentAct.AcceptClause(s.thing("text"), s.name("clause"))),
                    Phrase.of(
                            AssentAct.WithdrawAcceptance.class,
                            "takes back its acceptance of clause {name clause} of {thing text}",
                            "takes back its acceptance of clause 1 of [text].",
                            s ->
                                    new AssentAct.WithdrawAcceptance(
                                            s.thing("text"), s.name("clause"))),
                    Phrase.of(
                            AssentAct.ApproveVersion.class,
                            "approves the version of {thing text}",
                            "approves the version of [text].",
                            s -> new AssentAct.ApproveVersion(s.thing("text"))),
                    Phrase.of(
                            AssentAct.Initial.class,
                            "puts its initials to the version of {thing text}",
                            "puts its initials to the version of [text].",
                            s -> new AssentAct.Initial(s.thing("text"))),
                    Phrase.of(
                            TextOrder.ProposeMerge.class,
                            "asks the owners of words for clause {name clause} of {thing text} to"
                                    + " merge {rest from} into {wording into}",
                            "asks the owners of words for clause 1 of [text] to merge “for five"
                                    + " years” and “for ten years” into “for seven years”",
                            s ->
                                    new TextOrder.ProposeMerge(
                                            s.thing("text"),
                                            s.name("clause"),
                                            wordings(s, "from"),
                                            s.wording("into"))),
                    Phrase.of(
                            TextOrder.CompleteMerge.class,
                            "completes the merge {thing merge} of {thing text}",
                            "completes the merge [merge] of [text].",
                            s -> new TextOrder.CompleteMerge(s.thing("text"), s.thing("merge"))),
                    Phrase.of(
                            TextOrder.EstablishAgreement.class,
                            "establishes as agreed ad referendum in {thing text}: clause(s)"
                                    + " {names clauses}",
                            "establishes as agreed ad referendum in [text]: clauses 1 and 2.",
                            s ->
                                    new TextOrder.EstablishAgreement(
                                            s.thing("text"), s.names("clauses"))),
                    Phrase.of(
                            TextOrder.MarkConcordance.class,
                            "finds clause {name clause} of {thing text} <concordant/not concordant>"
                                    + " in {name language}",
                            "finds clause 1 of [text] concordant in fa.",
                            s ->
                                    new TextOrder.MarkConcordance(
                                            s.thing("text"),
                                            s.name("clause"),
                                            new Language(s.name("language")),
                                            !s.says("not concordant"))),
                    Phrase.of(
                            TextOrder.FreezeVersion.class,
                            "freezes the approved version of {thing text}",
                            "freezes the approved version of [text].",
                            s -> new TextOrder.FreezeVersion(s.thing("text"))),
                    Phrase.of(
                            TextOrder.AnnounceInitials.class,
                            "announces that all have initialled {thing text}",
                            "announces that all have initialled [text].",
                            s -> new TextOrder.AnnounceInitials(s.thing("text"))));

    private AssentPhrases() {}

    private static List<Wording> wordings(Slots slots, String slot) {
        return Pattern.compile(Template.WORDING)
                .matcher(slots.filled().getOrDefault(slot, ""))
                .results()
                .map(found -> slots.wordingOf(found.group()))
                .toList();
    }
}
