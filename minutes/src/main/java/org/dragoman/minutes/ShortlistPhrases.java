package org.dragoman.minutes;

import java.util.List;
import java.util.Set;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;

/// How suggested packages and improvements are spoken of.
final class ShortlistPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            ShortlistAct.Mark.class,
                            "marks package {numbers packages} of {thing shortlist}",
                            "marks package 1 and 2 of [list].",
                            s ->
                                    new ShortlistAct.Mark(
                                            s.thing("shortlist"),
                                            Set.copyOf(
                                                    s.numbers("packages").stream()
                                                            .map(n -> n - 1)
                                                            .toList()))),
                    Phrase.of(
                            ShortlistAct.Mark.class,
                            "marks no package of {thing shortlist}",
                            "marks no package of [list].",
                            s -> new ShortlistAct.Mark(s.thing("shortlist"), Set.of())),
                    Phrase.of(
                            ShortlistAct.AnswerImprovement.class,
                            "says yes to the improvement {thing improvement}",
                            "says yes to the improvement [better].",
                            s -> new ShortlistAct.AnswerImprovement(s.thing("improvement"), true)),
                    Phrase.of(
                            ShortlistAct.AnswerImprovement.class,
                            "says no to the improvement {thing improvement}",
                            "says no to the improvement [better].",
                            s -> new ShortlistAct.AnswerImprovement(s.thing("improvement"), false)),
                    Phrase.of(
                            ShortlistOrder.Circulate.class,
                            "circulates to {rooms rooms} on {words subject}, <an/a> {binding binding}"
                                    + " mark, until {when deadline}: {packages packages}",
                            "circulates as [list] to Iran and the US on “years”, an exploratory mark,"
                                    + " until 18:00: “five” on “Years”, “leased” on “Fuel”; “ten years”",
                            s ->
                                    new ShortlistOrder.Circulate(
                                            s.rooms("rooms"),
                                            s.words("subject"),
                                            s.packages("packages"),
                                            s.one("binding", Spoken.BINDING),
                                            s.when("deadline"))),
                    Phrase.of(
                            ShortlistOrder.SecondList.class,
                            "seconds the list {thing shortlist}",
                            "seconds the list [list].",
                            s -> new ShortlistOrder.SecondList(s.thing("shortlist"))),
                    Phrase.of(
                            ShortlistOrder.PutImprovement.class,
                            "puts an improvement of package {number place} of {thing settled}, until {when"
                                    + " deadline}: {packages better}",
                            "puts an improvement as [better] of package 1 of [list], until 18:00: “six”"
                                    + " on “Years”, “leased” on “Fuel”",
                            s ->
                                    new ShortlistOrder.PutImprovement(
                                            s.thing("settled"),
                                            s.number("place") - 1,
                                            one(s),
                                            s.when("deadline"))));

    private ShortlistPhrases() {}

    private static PackageDeal one(Slots s) {
        return s.packages("better").getFirst();
    }
}
