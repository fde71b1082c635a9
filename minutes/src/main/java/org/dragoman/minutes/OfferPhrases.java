package org.dragoman.minutes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.OfferOrder;

/// How offers under seal and mediator's proposals are spoken of.
final class OfferPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            OfferAct.Seal.class,
                            "seals for {thing slot}: if they give {many want}, we could give {many give}",
                            "seals for [fuel]: if they give “sanctions relief”, we could give “five"
                                    + " years” or “three years”.",
                            s ->
                                    new OfferAct.Seal(
                                            s.thing("slot"),
                                            new LinkedHashSet<>(s.many("give")),
                                            new LinkedHashSet<>(s.many("want")))),
                    Phrase.of(
                            OfferAct.Answer.class,
                            "accepts package {numbers packages} of {thing proposal}",
                            "accepts package 1 of [proposal].",
                            s ->
                                    new OfferAct.Answer(
                                            s.thing("proposal"),
                                            Set.copyOf(
                                                    s.numbers("packages").stream()
                                                            .map(n -> n - 1)
                                                            .toList()))),
                    Phrase.of(
                            OfferAct.Answer.class,
                            "declines {thing proposal}",
                            "declines [proposal].",
                            s -> new OfferAct.Answer(s.thing("proposal"), Set.of())),
                    Phrase.of(
                            OfferOrder.OpenComparison.class,
                            "lets {room one} and {room other} seal offers on {words question}, until"
                                    + " {when deadline}",
                            "lets Iran and the US seal offers as [fuel] on “fuel and years”, until 18:00.",
                            s ->
                                    new OfferOrder.OpenComparison(
                                            s.room("one"),
                                            s.room("other"),
                                            s.words("question"),
                                            s.when("deadline"))),
                    Phrase.of(
                            OfferOrder.Propose.class,
                            "proposes to {rooms rooms} on {words subject}, <an/a> {binding binding} yes,"
                                    + " until {when deadline}: {many packages}",
                            "proposes as [proposal] to Iran and the US on “years”, an authorised yes,"
                                    + " until 18:00: “five years” or “three years”.",
                            s ->
                                    new OfferOrder.Propose(
                                            s.rooms("rooms"),
                                            s.words("subject"),
                                            s.many("packages"),
                                            s.one("binding", Spoken.BINDING),
                                            s.when("deadline"))),
                    Phrase.of(
                            OfferOrder.Second.class,
                            "seconds {thing proposal}",
                            "seconds [proposal].",
                            s -> new OfferOrder.Second(s.thing("proposal"))));

    private OfferPhrases() {}
}
