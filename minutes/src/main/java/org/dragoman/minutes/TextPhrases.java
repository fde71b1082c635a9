package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;

/// How the single negotiating text is spoken of.
final class TextPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            TextAct.ConsentToSilence.class,
                            "consents to silence on {thing text}",
                            "consents to silence on [text].",
                            s -> new TextAct.ConsentToSilence(s.thing("text"))),
                    Phrase.of(
                            TextAct.ProposeVariant.class,
                            "puts forward for clause {name clause} of {thing text}: {wording words}",
                            "puts forward for clause 1 of [text]: “for five years” (fa “پنج سال”)",
                            s ->
                                    new TextAct.ProposeVariant(
                                            s.thing("text"), s.name("clause"), s.wording("words"))),
                    Phrase.of(
                            TextAct.WithdrawVariant.class,
                            "withdraws from clause {name clause} of {thing text}: {wording words}",
                            "withdraws from clause 1 of [text]: “for five years”",
                            s ->
                                    new TextAct.WithdrawVariant(
                                            s.thing("text"), s.name("clause"), s.wording("words"))),
                    Phrase.of(
                            TextAct.BreakSilence.class,
                            "breaks the silence on {thing text}: {words words}",
                            "breaks the silence on [text]: “Clause 1 is not ours.”",
                            s -> new TextAct.BreakSilence(s.thing("text"), s.words("words"))),
                    Phrase.of(
                            TextOrder.OpenText.class,
                            "begins a text between {rooms rooms}: {words title}",
                            "begins a text as [text] between Iran and the US: “Framework”",
                            s -> new TextOrder.OpenText(s.rooms("rooms"), s.words("title"))),
                    Phrase.of(
                            TextOrder.DraftVersion.class,
                            "drafts the next version of {thing text}(, having confirmed {many found}): {rest"
                                    + " version}",
                            "drafts the next version of [text]: article 1 “Scope”; clause 1: “for five"
                                    + " years” or “for ten years”; clause 2 resting on 1: “then reviewed”",
                            s ->
                                    new TextOrder.DraftVersion(
                                            s.thing("text"),
                                            VersionReader.read(s, "version"),
                                            ConfidencePhrases.found(s))),
                    Phrase.of(
                            TextOrder.ShowVersion.class,
                            "shows {thing text} to {room room}",
                            "shows [text] to Iran.",
                            s -> new TextOrder.ShowVersion(s.thing("text"), s.room("room"))),
                    Phrase.of(
                            TextOrder.WithdrawVersion.class,
                            "withdraws the latest version of {thing text}, because {words reason}",
                            "withdraws the latest version of [text], because “a name stood in it”.",
                            s -> new TextOrder.WithdrawVersion(s.thing("text"), s.words("reason"))),
                    Phrase.of(
                            TextOrder.OpenSilence.class,
                            "puts {thing text} under silence until {when deadline}",
                            "puts [text] under silence until 18:00.",
                            s -> new TextOrder.OpenSilence(s.thing("text"), s.when("deadline"))),
                    Phrase.of(
                            TextOrder.ReopenClause.class,
                            "reopens clause {name clause} of {thing text}, because {words reason}",
                            "reopens clause 1 of [text], because “a figure was wrong”.",
                            s ->
                                    new TextOrder.ReopenClause(
                                            s.thing("text"), s.name("clause"), s.words("reason"))));

    private TextPhrases() {}
}
