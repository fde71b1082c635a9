package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.Language;
import org.dragoman.talks.Outcome;

/// How instruments are spoken of: fixed, signed, declared, adopted, notified, deposited.
final class InstrumentPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            InstrumentOrder.Authenticate.class,
                            "fixes {thing text}, to be {instrument form}, in force {rest entry}",
                            "fixes [text] as [pact], to be signed, in force as soon as all are bound.",
                            s ->
                                    new InstrumentOrder.Authenticate(
                                            s.thing("text"),
                                            s.one("form", Spoken.INSTRUMENT),
                                            TriggerReader.read(s, "entry"),
                                            s.zone())),
                    Phrase.of(
                            InstrumentOrder.Reauthenticate.class,
                            "fixes {thing instrument} again, because {words reason}",
                            "fixes [pact] again, because “clause 2 was changed”.",
                            s ->
                                    new InstrumentOrder.Reauthenticate(
                                            s.thing("instrument"), s.words("reason"))),
                    Phrase.of(
                            InstrumentOrder.Declare.class,
                            "declares {thing instrument}, to be adhered to until {when deadline}",
                            "declares [pact], to be adhered to until 18:00.",
                            s ->
                                    new InstrumentOrder.Declare(
                                            s.thing("instrument"), s.when("deadline"))),
                    Phrase.of(
                            InstrumentOrder.OpenDomestic.class,
                            "sends {thing instrument} to the capitals until {when deadline}",
                            "sends [pact] to the capitals until 18:00 on 3 March 2026.",
                            s ->
                                    new InstrumentOrder.OpenDomestic(
                                            s.thing("instrument"), s.when("deadline"))),
                    Phrase.of(
                            InstrumentOrder.RecordHappening.class,
                            "records for {thing instrument} that {words name} happened on {rest day}",
                            "records for [pact] that “the resolution” happened on 3 March 2026.",
                            s ->
                                    new InstrumentOrder.RecordHappening(
                                            s.thing("instrument"),
                                            s.words("name"),
                                            Calendar.day(s.place(), s.text("day")))),
                    Phrase.of(
                            InstrumentOrder.NoteVeto.class,
                            "notes that {words name} can block {room side}: {words words}",
                            "notes that “Congress” can block the US: “It may review within 30 days.”",
                            s ->
                                    new InstrumentOrder.NoteVeto(
                                            s.room("side"), s.words("name"), s.words("words"))),
                    Phrase.of(
                            InstrumentAct.ConfirmConcordance.class,
                            "confirms that {thing instrument} says the same in {rest language}",
                            "confirms that [pact] says the same in fa.",
                            s ->
                                    new InstrumentAct.ConfirmConcordance(
                                            s.thing("instrument"),
                                            new Language(s.text("language")))),
                    Phrase.of(
                            InstrumentAct.Sign.class,
                            "signs {thing instrument} ad referendum",
                            "signs [pact] ad referendum.",
                            s -> new InstrumentAct.Sign(s.thing("instrument"), false)),
                    Phrase.of(
                            InstrumentAct.Sign.class,
                            "signs {thing instrument} definitively",
                            "signs [pact] definitively.",
                            s -> new InstrumentAct.Sign(s.thing("instrument"), true)),
                    Phrase.of(
                            InstrumentAct.Adopt.class,
                            "adopts {thing instrument}",
                            "adopts [pact].",
                            s -> new InstrumentAct.Adopt(s.thing("instrument"))),
                    Phrase.of(
                            InstrumentAct.Adhere.class,
                            "adheres to {thing instrument}",
                            "adheres to [pact].",
                            s -> new InstrumentAct.Adhere(s.thing("instrument"))),
                    Phrase.of(
                            InstrumentAct.NotifyOutcome.class,
                            "notifies that {thing instrument} was accepted(, to all)(: {words words})",
                            "notifies that [pact] was accepted, to all: “By the Council.”",
                            s -> notify(s, Outcome.ACCEPTED, List.of())),
                    Phrase.of(
                            InstrumentAct.NotifyOutcome.class,
                            "notifies that {thing instrument} was rejected(, to all)(: {words words})",
                            "notifies that [pact] was rejected: “By the Council.”",
                            s -> notify(s, Outcome.REJECTED, List.of())),
                    Phrase.of(
                            InstrumentAct.NotifyOutcome.class,
                            "notifies that {thing instrument} needs a change of clause {names clauses}(, to"
                                    + " all): {words words}",
                            "notifies that [pact] needs a change of clause 2, to all: “The day is missing.”",
                            s -> notify(s, Outcome.CHANGE_ASKED, s.names("clauses"))),
                    Phrase.of(
                            InstrumentAct.Deposit.class,
                            "deposits the ratification of {thing instrument}",
                            "deposits the ratification of [pact].",
                            s -> new InstrumentAct.Deposit(s.thing("instrument"))));

    private InstrumentPhrases() {}

    private static InstrumentAct notify(Slots s, Outcome outcome, List<String> clauses) {
        return new InstrumentAct.NotifyOutcome(
                s.thing("instrument"), outcome, clauses, s.words("words", ""), s.says(", to all"));
    }
}
