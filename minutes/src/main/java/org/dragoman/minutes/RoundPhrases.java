package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;

/// How rounds are spoken of.
final class RoundPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            RoundAct.AgreeToPlenary.class,
                            "agrees to a plenary in {thing round}",
                            "agrees to a plenary in [round].",
                            s -> new RoundAct.AgreeToPlenary(s.thing("round"))),
                    Phrase.of(
                            RoundOrder.Convene.class,
                            "convenes {rooms rooms} for {words name} at {words place}",
                            "convenes as [round] Iran and the US for “Third round” at “Geneva”.",
                            s ->
                                    new RoundOrder.Convene(
                                            s.rooms("rooms"), s.words("name"), s.words("place"))),
                    move("opens the rooms of {thing round}(: {words words})", RoundStage.IN_ROOMS),
                    move("shuttles in {thing round}(: {words words})", RoundStage.SHUTTLE),
                    move("opens the plenary of {thing round}(: {words words})", RoundStage.PLENARY),
                    move("breaks {thing round}(: {words words})", RoundStage.BREAK),
                    move(
                            "adjourns {thing round} for consultations with the capitals(: {words words})",
                            RoundStage.CAPITALS),
                    move("resumes {thing round}(: {words words})", RoundStage.RESUMED),
                    move("closes {thing round}(: {words words})", RoundStage.CLOSED),
                    Phrase.of(
                            RoundOrder.Meet.class,
                            "meets {room room}: {words words}",
                            "meets Iran: “An hour on the order of the agenda.”",
                            s -> new RoundOrder.Meet(s.room("room"), s.words("words"))),
                    Phrase.of(
                            RoundOrder.NoteContact.class,
                            "notes that {room one} and {room other} spoke in the corridor: {words words}",
                            "notes that Iran and the US spoke in the corridor: “A greeting.”",
                            s ->
                                    new RoundOrder.NoteContact(
                                            s.room("one"), s.room("other"), s.words("words"))));

    private RoundPhrases() {}

    private static Phrase move(String shape, RoundStage to) {
        return Phrase.of(
                RoundOrder.Move.class,
                shape,
                shape.replace("{thing round}", "[round]")
                        .replace("(: {words words})", ": “Until three.”"),
                s -> new RoundOrder.Move(s.thing("round"), to, s.words("words", "")));
    }
}
