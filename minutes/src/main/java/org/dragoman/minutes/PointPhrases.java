package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.Id;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;

/// How points of a meeting are read back, and how names are spoken of.
final class PointPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            PointOrder.NotePoint.class,
                            "notes a point of {room room}(, in {thing session}), said by {words speaker}:"
                                    + " {words words}",
                            "notes a point as [freeze] of Iran, in [morning], said by “Head of Iran”:"
                                    + " “Three months.”",
                            s ->
                                    new PointOrder.NotePoint(
                                            s.room("room"),
                                            s.has("session")
                                                    ? s.thing("session", s.room("room"))
                                                    : new Id(""),
                                            s.words("speaker"),
                                            s.words("words"))),
                    Phrase.of(
                            PointOrder.ReadPointBack.class,
                            "reads the point {thing point} back to {room room}: {words words}",
                            "reads the point [freeze] back to Iran: “Three months.”",
                            s ->
                                    new PointOrder.ReadPointBack(
                                            s.room("room"), s.known("point"), s.words("words"))),
                    Phrase.of(
                            PointOrder.CitePoint.class,
                            "cites the point {thing point} of {room room} in {words use}",
                            "cites the point [freeze] of Iran in “the draft letter”.",
                            s ->
                                    new PointOrder.CitePoint(
                                            s.room("room"), s.known("point"), s.words("use"))),
                    Phrase.of(
                            PointAct.ConfirmPoint.class,
                            "confirms the point {thing point}",
                            "confirms the point [freeze].",
                            s -> new PointAct.ConfirmPoint(s.thing("point"))),
                    Phrase.of(
                            PointAct.CorrectPoint.class,
                            "corrects the point {thing point}: {words words}",
                            "corrects the point [freeze]: “While the talks go on.”",
                            s -> new PointAct.CorrectPoint(s.thing("point"), s.words("words"))),
                    Phrase.of(
                            PointOrder.DropPoint.class,
                            "drops the point {thing point} of {room room}: {words reason}",
                            "drops the point [freeze] of Iran: “It was misheard.”",
                            s ->
                                    new PointOrder.DropPoint(
                                            s.room("room"), s.known("point"), s.words("reason"))),
                    Phrase.of(
                            PointAct.WithdrawPoint.class,
                            "withdraws the point {thing point}: {words words}",
                            "withdraws the point [freeze]: “I spoke too soon.”",
                            s -> new PointAct.WithdrawPoint(s.thing("point"), s.words("words"))),
                    Phrase.of(
                            NameAct.AcceptName.class,
                            "accepts for {words thing} the name {words name}",
                            "accepts for “the crossing” the name “Old Bridge”.",
                            s -> new NameAct.AcceptName(s.words("thing"), s.words("name"))),
                    Phrase.of(
                            NameAct.BarTerm.class,
                            "bars the term {words term}",
                            "bars the term “occupied”.",
                            s -> new NameAct.BarTerm(s.words("term"))),
                    Phrase.of(
                            NameAct.AllowTerm.class,
                            "allows the term {words term} again",
                            "allows the term “occupied” again.",
                            s -> new NameAct.AllowTerm(s.words("term"))),
                    Phrase.of(
                            NameOrder.SetNeutralName.class,
                            "gives {words thing} the neutral name {words name} before {rooms rooms}",
                            "gives “the crossing” the neutral name “the river bridge” before Iran and"
                                    + " the US.",
                            s ->
                                    new NameOrder.SetNeutralName(
                                            s.rooms("rooms"), s.words("thing"), s.words("name"))),
                    Phrase.of(
                            NameOrder.KeepTermFrom.class,
                            "keeps the term {words term} from {room room}",
                            "keeps the term “the envoy” from Iran.",
                            s -> new NameOrder.KeepTermFrom(s.room("room"), s.words("term"))),
                    Phrase.of(
                            NameOrder.LetTermPass.class,
                            "lets the term {words term} pass to {room room}",
                            "lets the term “the envoy” pass to Iran.",
                            s -> new NameOrder.LetTermPass(s.room("room"), s.words("term"))));

    private PointPhrases() {}
}
