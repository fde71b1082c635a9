package org.dragoman.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.Seconded;

/// How what is confided, granted, carried and received is spoken of.
final class ConfidencePhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            Seconded.class,
                            "confirms what {name first} asked for at {when asked}: {rest order}",
                            "confirms what Amira asked for at 10:00: carries [words].",
                            s ->
                                    new Seconded(
                                            (DeskCommand) s.order("order").command(),
                                            s.name("first"),
                                            s.when("asked"))),
                    Phrase.of(
                            ConfidenceAct.WriteNote.class,
                            "notes for the room alone: {words words}",
                            "notes for the room alone: “Ask about fuel.”",
                            s -> new ConfidenceAct.WriteNote(s.words("words"))),
                    Phrase.of(
                            ConfidenceAct.Confide.class,
                            "confides, {terms terms}(, <an/a> {binding binding} {kind kind})(, naming"
                                    + " {choices options})(, good until {when valid})(, with the file {words file})(, kept to"
                                    + " {names keptTo})(, the wording to be seen first): {words words}",
                            "confides as [limit], without attribution, an exploratory clarification:"
                                    + " “We could live with five years.”",
                            s ->
                                    new ConfidenceAct.Confide(
                                            s.has("file")
                                                    ? message(s)
                                                            .with(
                                                                    List.of(
                                                                            EnclosurePhrases
                                                                                    .handedIn(
                                                                                            s.words(
                                                                                                    "file"))))
                                                    : message(s),
                                            s.one("terms", Spoken.TERMS),
                                            s.says(", the wording to be seen first"),
                                            Set.copyOf(s.names("keptTo")))),
                    Phrase.of(
                            ConfidenceAct.Reword.class,
                            "rewords {thing item}: {words words}",
                            "rewords [limit]: “We could live with six years.”",
                            s -> new ConfidenceAct.Reword(s.thing("item"), s.words("words"))),
                    Phrase.of(
                            ConfidenceAct.ChangeTerms.class,
                            "puts {thing item} on other terms: {terms terms}",
                            "puts [limit] on other terms: with attribution.",
                            s ->
                                    new ConfidenceAct.ChangeTerms(
                                            s.thing("item"), s.one("terms", Spoken.TERMS))),
                    Phrase.of(
                            ConfidenceAct.DraftGrant.class,
                            "drafts from {thing item} words for {room to}(, our name given), until {when"
                                    + " until}: {words words}",
                            "drafts as [words] from [limit] words for the US, until 18:00: “A limit in"
                                    + " time can be discussed.”",
                            s ->
                                    new ConfidenceAct.DraftGrant(
                                            s.thing("item"),
                                            s.words("words"),
                                            s.room("to"),
                                            s.says(", our name given"),
                                            s.when("until"))),
                    Phrase.of(
                            ConfidenceAct.ReviseDraft.class,
                            "revises the draft {thing grant}: {words words}",
                            "revises the draft [words]: “A limit can be discussed.”",
                            s -> new ConfidenceAct.ReviseDraft(s.thing("grant"), s.words("words"))),
                    Phrase.of(
                            ConfidenceAct.Release.class,
                            "grants {thing grant}",
                            "grants [words].",
                            s -> new ConfidenceAct.Release(s.thing("grant"))),
                    Phrase.of(
                            ConfidenceAct.ConfirmReading.class,
                            "confirms the reading of {thing grant}",
                            "confirms the reading of [words].",
                            s -> new ConfidenceAct.ConfirmReading(s.thing("grant"))),
                    Phrase.of(
                            ConfidenceAct.Revoke.class,
                            "takes back {thing grant}",
                            "takes back [words].",
                            s -> new ConfidenceAct.Revoke(s.thing("grant"))),
                    Phrase.of(
                            ConfidenceAct.Acknowledge.class,
                            "acknowledges {thing received}(, and its source may know)",
                            "acknowledges [words], and its source may know.",
                            s ->
                                    new ConfidenceAct.Acknowledge(
                                            s.thing("received"), s.says("its source may know"))),
                    Phrase.of(
                            ConfidenceAct.Sequester.class,
                            "puts {thing received} out of use",
                            "puts [words] out of use.",
                            s -> new ConfidenceAct.Sequester(s.thing("received"))),
                    Phrase.of(
                            ConfidenceAct.Attest.class,
                            "attests about {thing received}: {words words}",
                            "attests about [words]: “Two of us read it; no copy was kept.”",
                            s -> new ConfidenceAct.Attest(s.thing("received"), s.words("words"))),
                    Phrase.of(
                            ConfidenceOrder.ReadBack.class,
                            "reads {thing grant} back(, in the words {words words})",
                            "reads [words] back.",
                            s ->
                                    new ConfidenceOrder.ReadBack(
                                            s.owner("grant"),
                                            s.thing("grant", s.owner("grant")),
                                            granted(s))),
                    Phrase.of(
                            ConfidenceOrder.ProposeWording.class,
                            "proposes a wording of {thing item} for {room to}, until {when until}:"
                                    + " {words words}",
                            "proposes a wording of [limit] for the US, until 18:00: “A limit is not"
                                    + " ruled out.”",
                            s ->
                                    new ConfidenceOrder.ProposeWording(
                                            s.owner("item"),
                                            s.thing("item", s.owner("item")),
                                            s.words("words"),
                                            s.room("to"),
                                            s.when("until"))),
                    Phrase.of(
                            ConfidenceOrder.Carry.class,
                            "carries {thing grant}(, in the words {words words})(, having confirmed {many"
                                    + " found})",
                            "carries [words].",
                            s ->
                                    new ConfidenceOrder.Carry(
                                            s.owner("grant"),
                                            s.thing("grant", s.owner("grant")),
                                            granted(s),
                                            found(s))),
                    Phrase.of(
                            ConfidenceOrder.ConveySubstance.class,
                            "conveys the substance of {thing item} to {room to}(, having confirmed {many"
                                    + " found}): {words words}",
                            "conveys the substance of [limit] to the US: “A limit is thinkable.”",
                            s ->
                                    new ConfidenceOrder.ConveySubstance(
                                            s.owner("item"),
                                            s.thing("item", s.owner("item")),
                                            s.words("words"),
                                            s.room("to"),
                                            found(s))),
                    Phrase.of(
                            ConfidenceOrder.OverrideTerms.class,
                            "overrides the terms of {thing item} for {room to}, because {words reason}(,"
                                    + " having confirmed {many found}): {words words}",
                            "overrides the terms of [limit] for the US, because “lives depend on it”:"
                                    + " “A limit is thinkable.”",
                            s ->
                                    new ConfidenceOrder.OverrideTerms(
                                            s.owner("item"),
                                            s.thing("item", s.owner("item")),
                                            s.words("words"),
                                            s.room("to"),
                                            s.words("reason"),
                                            found(s))),
                    Phrase.of(
                            ConfidenceOrder.Say.class,
                            "says to {room to}(, <an/a> {binding binding} {kind kind})(, naming {choices"
                                    + " options})(, good until {when valid})(, having confirmed {many found}):"
                                    + " {words words}",
                            "says to Iran, an exploratory question: “What would a limit need?”",
                            s -> new ConfidenceOrder.Say(s.room("to"), message(s), found(s))),
                    Phrase.of(
                            ConfidenceOrder.Recall.class,
                            "calls back {thing hold}",
                            "calls back [words].",
                            s -> new ConfidenceOrder.Recall(s.thing("hold"))),
                    Phrase.of(
                            ConfidenceOrder.NoticeError.class,
                            "gives notice that {thing received} went to {room room} in error",
                            "gives notice that [words] went to the US in error.",
                            s ->
                                    new ConfidenceOrder.NoticeError(
                                            s.room("room"), s.thing("received", s.room("room")))),
                    Phrase.of(
                            ConfidenceOrder.CloseError.class,
                            "closes the matter of {thing received} in {room room}",
                            "closes the matter of [words] in the US.",
                            s ->
                                    new ConfidenceOrder.CloseError(
                                            s.room("room"), s.thing("received", s.room("room")))));

    private ConfidencePhrases() {}

    /// What the wrong-room check found and the mediator confirms.
    static Set<String> found(Slots s) {
        return Set.copyOf(s.many("found"));
    }

    private static Message message(Slots s) {
        return Message.of(
                s.one("kind", Spoken.KIND, MessageKind.CLARIFICATION),
                s.one("binding", Spoken.BINDING, Binding.EXPLORATORY),
                s.choices("options"),
                s.words("words"),
                s.when("valid", Instant.MAX));
    }

    /// The words in hand: those that were granted, unless others are said.
    private static String granted(Slots s) {
        var room = s.owner("grant");
        var grant = s.thing("grant", room);
        return s.words(
                "words",
                s.talks()
                        .room(room)
                        .flatMap(state -> state.confidences().grants().find(grant))
                        .map(Confidences.Grant::words)
                        .orElse(""));
    }
}
