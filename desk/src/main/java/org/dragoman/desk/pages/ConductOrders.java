package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.SessionForm;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutOrder;

/// Orders about rounds, sessions, the agenda, and talks about talks.
final class ConductOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "convene",
                            "/rounds",
                            r ->
                                    new RoundOrder.Convene(
                                            r.rooms("with"), r.words("name"), r.words("place")),
                            "with",
                            "name",
                            "place"),
                    Order.of(
                            "move",
                            "/rounds",
                            r ->
                                    new RoundOrder.Move(
                                            r.id("round"),
                                            r.choice("stage", RoundStage.values()),
                                            r.words("words")),
                            "round",
                            "stage",
                            "words"),
                    Order.of(
                            "meet",
                            "/rooms",
                            r -> new RoundOrder.Meet(r.room("room"), r.words("words")),
                            "room",
                            "words"),
                    Order.of(
                            "sound-out",
                            "/rounds",
                            r ->
                                    new SoundingOutOrder.SoundOut(
                                            r.rooms("with"), r.words("words"), r.moment("until")),
                            "with",
                            "words",
                            "until"),
                    Order.of(
                            "convene-talks",
                            "/rounds",
                            r -> new SoundingOutOrder.ConveneTalks(r.id("sounding")),
                            "sounding"),
                    Order.of(
                            "propose-agenda",
                            "/rounds",
                            r ->
                                    new AgendaOrder.ProposeAgenda(
                                            r.rooms("with"), AgendaLines.read(r.words("items"))),
                            "with",
                            "items"),
                    Order.of(
                            "settle-agenda",
                            "/rounds",
                            r -> new AgendaOrder.SettleAgenda(r.id("agenda"), r.words("words")),
                            "agenda",
                            "words"),
                    Order.of(
                            "announce",
                            "/rounds",
                            r ->
                                    new SessionOrder.Announce(
                                            r.rooms("with"),
                                            r.words("name"),
                                            r.words("place"),
                                            r.hour("opens"),
                                            r.zone()),
                            "with",
                            "name",
                            "place",
                            "opens"),
                    Order.of(
                            "reschedule",
                            "/rounds",
                            r ->
                                    new SessionOrder.Reschedule(
                                            r.id("round"), r.hour("opens"), r.zone()),
                            "round",
                            "opens"),
                    Order.of(
                            "adjourn",
                            "/rounds",
                            r ->
                                    new SessionOrder.AdjournUntil(
                                            r.id("round"),
                                            r.choice("stage", RoundStage.values()),
                                            r.words("reason"),
                                            r.hour("until"),
                                            r.zone()),
                            "round",
                            "stage",
                            "reason",
                            "until"),
                    Order.of(
                            "open-session",
                            "/rounds",
                            r ->
                                    new SessionOrder.OpenSession(
                                            r.id("round"),
                                            r.rooms("with"),
                                            r.choice("form", SessionForm.values()),
                                            r.words("subject")),
                            "round",
                            "with",
                            "form",
                            "subject"),
                    Order.of(
                            "close-session",
                            "/rounds",
                            r -> new SessionOrder.CloseSession(r.id("session"), r.words("words")),
                            "session",
                            "words"),
                    Order.of(
                            "note-contact",
                            "/rounds",
                            r ->
                                    new RoundOrder.NoteContact(
                                            r.room("one"), r.room("other"), r.words("words")),
                            "one",
                            "other",
                            "words"));

    private ConductOrders() {}
}
