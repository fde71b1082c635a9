package org.dragoman.minutes;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.InstrumentForm;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OnFailure;
import org.dragoman.talks.Power;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.SessionForm;
import org.dragoman.talks.Terms;

/// How the closed sets of the talks are said in minutes.
final class Spoken {

    static final Vocabulary<Terms> TERMS =
            Vocabulary.of(Terms.values()).or("for the mediator only", Terms.MEDIATOR_ONLY);
    static final Vocabulary<Binding> BINDING = Vocabulary.of(Binding.values());
    static final Vocabulary<MessageKind> KIND =
            Vocabulary.of(MessageKind.values())
                    .or("non-paper", MessageKind.NON_PAPER)
                    .or("bout-de-papier", MessageKind.BOUT_DE_PAPIER);
    static final Vocabulary<Role> ROLE =
            Vocabulary.of(Role.values()).or("note-taker", Role.NOTE_TAKER);
    static final Vocabulary<Power> POWER = Vocabulary.of(Power.values());
    static final Vocabulary<Disclosure> DISCLOSURE =
            Vocabulary.of(Disclosure.values())
                    .or("by the model law", Disclosure.MODEL_LAW)
                    .or("their existence secret", Disclosure.EXISTENCE_SECRET);
    static final Vocabulary<SessionForm> FORM = Vocabulary.of(SessionForm.values());
    static final Vocabulary<OnFailure> ON_FAILURE = Vocabulary.of(OnFailure.values());
    static final Vocabulary<PromiseEnd> END = Vocabulary.of(PromiseEnd.values());
    static final Vocabulary<InstrumentForm> INSTRUMENT =
            new Vocabulary<>(
                    Map.of(
                            "signed", InstrumentForm.SIGNED,
                            "declared", InstrumentForm.DECLARATION,
                            "adopted", InstrumentForm.COMMITMENT));
    static final Vocabulary<RoomKind> ROOM_KIND =
            new Vocabulary<>(
                    Map.of(
                            "delegation", RoomKind.DELEGATION,
                            "expert body", RoomKind.EXPERTS,
                            "observer", RoomKind.OBSERVER,
                            "guarantor", RoomKind.OBSERVER));

    /// The vocabularies by the name of their slot.
    static final Map<String, Vocabulary<?>> ALL =
            new TreeMap<>(
                    Map.of(
                            "terms", TERMS,
                            "binding", BINDING,
                            "kind", KIND,
                            "role", ROLE,
                            "power", POWER,
                            "disclosure", DISCLOSURE,
                            "form", FORM,
                            "instrument", INSTRUMENT,
                            "end", END,
                            "roomkind", ROOM_KIND));

    private Spoken() {}
}
