package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.CapitalAct;

/// How consultations with the capitals are spoken of.
final class CapitalPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            CapitalAct.Consult.class,
                            "asks {room capital} {words question}, the options being {many options}, until"
                                    + " {when deadline}",
                            "asks Tehran as [question] “May we name years?”, the options being “yes” or"
                                    + " “no”, until 18:00.",
                            s ->
                                    new CapitalAct.Consult(
                                            s.room("capital"),
                                            s.words("question"),
                                            s.many("options"),
                                            s.when("deadline"))),
                    Phrase.of(
                            CapitalAct.Consult.class,
                            "asks {room capital} {words question}, the options being {many options}, on the"
                                    + " text of {things texts}, until {when deadline}",
                            "asks Tehran as [question] “May we agree to clause 2?”, the options being “yes”"
                                    + " or “no”, on the text of [text], until 18:00.",
                            s ->
                                    new CapitalAct.Consult(
                                            s.room("capital"),
                                            s.words("question"),
                                            s.many("options"),
                                            s.when("deadline"),
                                            s.things("texts", s.here()))),
                    Phrase.of(
                            CapitalAct.Instruct.class,
                            "instructs on {thing consultation}: option {number choice}, {words words}",
                            "instructs on [question]: option 1, “up to five”.",
                            s ->
                                    new CapitalAct.Instruct(
                                            s.thing("consultation"),
                                            s.number("choice") - 1,
                                            s.words("words"))),
                    Phrase.of(
                            CapitalAct.GivePersonalView.class,
                            "gives a personal view on {thing consultation}: {words words}",
                            "gives a personal view on [question]: “Not before the vote.”",
                            s ->
                                    new CapitalAct.GivePersonalView(
                                            s.thing("consultation"), s.words("words"))));

    private CapitalPhrases() {}
}
