package org.dragoman.minutes;

import java.util.List;
import java.util.Set;
import org.dragoman.talks.Id;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;

/// How sounding out, announcements, sessions, mandates, promises and dates are spoken of.
final class ProceedingsPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            SoundingOutOrder.SoundOut.class,
                            "sounds out {rooms rooms}, until {when until}: {words terms}",
                            "sounds out as [terms] Iran and the US, until 18:00: “Separate rooms, the nuclear"
                                    + " file alone.”",
                            s ->
                                    new SoundingOutOrder.SoundOut(
                                            s.rooms("rooms"), s.words("terms"), s.when("until"))),
                    Phrase.of(
                            SoundingOutOrder.ConveneTalks.class,
                            "convenes the talks on {thing sounding}",
                            "convenes the talks on [terms].",
                            s -> new SoundingOutOrder.ConveneTalks(s.thing("sounding"))),
                    Phrase.of(
                            SoundingOutAct.AnswerTerms.class,
                            "agrees to the terms {thing sounding}: {words words}",
                            "agrees to the terms [terms]: “As they stand.”",
                            s -> answer(s, true)),
                    Phrase.of(
                            SoundingOutAct.AnswerTerms.class,
                            "does not agree to the terms {thing sounding}: {words words}",
                            "does not agree to the terms [terms]: “Not in one city.”",
                            s -> answer(s, false)),
                    Phrase.of(
                            SessionOrder.Announce.class,
                            "announces to {rooms rooms} {words name} at {words place} for {when opens}",
                            "announces as [round] to Iran and the US “Third round” at “Geneva” for 09:00 on"
                                    + " 26 February 2026.",
                            s ->
                                    new SessionOrder.Announce(
                                            s.rooms("rooms"),
                                            s.words("name"),
                                            s.words("place"),
                                            s.local("opens"),
                                            s.zone())),
                    Phrase.of(
                            SessionOrder.Reschedule.class,
                            "puts {thing round} on another day: {when opens}",
                            "puts [round] on another day: 09:00 on 27 February 2026.",
                            s ->
                                    new SessionOrder.Reschedule(
                                            s.thing("round"), s.local("opens"), s.zone())),
                    Phrase.of(
                            SessionOrder.AdjournUntil.class,
                            "breaks {thing round} until {when expected}: {words reason}",
                            "breaks [round] until 15:00: “The delegations read.”",
                            s -> adjourn(s, RoundStage.BREAK)),
                    Phrase.of(
                            SessionOrder.AdjournUntil.class,
                            "adjourns {thing round} for consultations with the capitals until {when"
                                    + " expected}: {words reason}",
                            "adjourns [round] for consultations with the capitals until 09:00 on 2 March"
                                    + " 2026: “On the years.”",
                            s -> adjourn(s, RoundStage.CAPITALS)),
                    Phrase.of(
                            SessionOrder.OpenSession.class,
                            "opens a session of {thing round} with {rooms rooms}, in {form form}: {words"
                                    + " subject}",
                            "opens a session as [morning] of [round] with Iran and the US, in separate rooms:"
                                    + " “The order of questions.”",
                            s ->
                                    new SessionOrder.OpenSession(
                                            s.thing("round"),
                                            s.rooms("rooms"),
                                            s.one("form", Spoken.FORM),
                                            s.words("subject"))),
                    Phrase.of(
                            SessionOrder.CloseSession.class,
                            "closes the session {thing session}: {words words}",
                            "closes the session [morning]: “Ideas were exchanged.”",
                            s ->
                                    new SessionOrder.CloseSession(
                                            s.thing("session"), s.words("words"))),
                    Phrase.of(
                            MandateAct.GiveMandate.class,
                            "gives a mandate( on {thing consultation}): {words words}(, the red lines being"
                                    + " {many redLines})",
                            "gives a mandate on [question]: “Up to five years.”, the red lines being “no zero"
                                    + " for ever” and “no talk of missiles”.",
                            s ->
                                    new MandateAct.GiveMandate(
                                            s.has("consultation")
                                                    ? s.thing("consultation")
                                                    : new Id(""),
                                            s.words("words"),
                                            s.many("redLines"))),
                    Phrase.of(
                            PromiseAct.MakePromise.class,
                            "promises by {when due}: {words words}",
                            "promises as [promise] by 18:00: “An answer on fuel.”",
                            s -> new PromiseAct.MakePromise(s.words("words"), s.when("due"))),
                    Phrase.of(
                            PromiseAct.HoldPromise.class,
                            "calls the mediator's promise {thing promise} {end end}: {words words}",
                            "calls the mediator's promise [promise] kept: “It came at noon.”",
                            s ->
                                    new PromiseAct.HoldPromise(
                                            s.thing("promise"),
                                            s.one("end", Spoken.END),
                                            s.words("words"))),
                    Phrase.of(
                            PromiseAct.TellDate.class,
                            "tells of a date at {when at}: {words what}",
                            "tells of a date as [vote] at 09:00 on 3 March 2026: “The vote at home.”",
                            s -> new PromiseAct.TellDate(s.words("what"), s.when("at"))),
                    Phrase.of(
                            PromiseOrder.GivePromise.class,
                            "promises {room room} by {when due}: {words words}",
                            "promises Iran as [promise] by 18:00: “An answer on fuel.”",
                            s ->
                                    new PromiseOrder.GivePromise(
                                            s.room("room"), s.words("words"), s.when("due"))),
                    Phrase.of(
                            PromiseOrder.CallPromise.class,
                            "calls the promise {thing promise} {end end}: {words words}",
                            "calls the promise [promise] kept: “It came at noon.”",
                            s ->
                                    new PromiseOrder.CallPromise(
                                            promise(s),
                                            s.one("end", Spoken.END),
                                            s.words("words"))),
                    Phrase.of(
                            PromiseOrder.NoteReliance.class,
                            "notes that {rooms rooms} <rely/relies> on {thing on}: {words words}",
                            "notes that Iran relies on [promise]: “For the fuel.”",
                            s ->
                                    new PromiseOrder.NoteReliance(
                                            promise(s), s.rooms("rooms"), s.words("words"))),
                    Phrase.of(
                            PromiseOrder.NoteOutsideDate.class,
                            "notes a date from outside at {when at}: {words what}",
                            "notes a date from outside as [vote] at 09:00 on 3 March 2026: “An election.”",
                            s -> new PromiseOrder.NoteOutsideDate(s.words("what"), s.when("at"))),
                    Phrase.of(
                            PromiseOrder.MoveOutsideDate.class,
                            "moves the date {thing date} to {when at}: {words words}",
                            "moves the date [vote] to 09:00 on 4 March 2026: “It was put off.”",
                            s ->
                                    new PromiseOrder.MoveOutsideDate(
                                            s.thing("date"), s.when("at"), s.words("words"))),
                    Phrase.of(
                            PromiseOrder.NoteVeto.class,
                            "notes a veto without a seat of {words constituency}(, spoken for by {rooms"
                                    + " spokenFor}): {words words}",
                            "notes a veto without a seat of “Congress”, spoken for by the US: “It may review.”",
                            s ->
                                    new PromiseOrder.NoteVeto(
                                            s.words("constituency"),
                                            s.has("spokenFor") ? s.rooms("spokenFor") : Set.of(),
                                            s.words("words"))));

    private ProceedingsPhrases() {}

    private static SoundingOutAct answer(Slots s, boolean agrees) {
        return new SoundingOutAct.AnswerTerms(s.thing("sounding"), agrees, s.words("words"));
    }

    private static SessionOrder adjourn(Slots s, RoundStage to) {
        return new SessionOrder.AdjournUntil(
                s.thing("round"), to, s.words("reason"), s.local("expected"), s.zone());
    }

    /// A promise by the name that whoever made it, or was promised it, has for it.
    private static Id promise(Slots s) {
        var slot = s.has("promise") ? "promise" : "on";
        return s.known(slot);
    }
}
