package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.Agendas;
import org.dragoman.talks.Id;
import org.dragoman.talks.Press;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.Promises;
import org.dragoman.talks.Readouts;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.SessionForm;
import org.dragoman.talks.Sessions;
import org.dragoman.talks.SoundingsOut;

/// The forms of the page of rounds: talks about talks, the agenda, rounds and sessions, promises,
/// the press.
public final class RoundsPage {

    private RoundsPage() {}

    static DeskPage page() {
        return new PlainPage(
                "/rounds",
                "desk.rounds",
                view -> (out, forms) -> JteroundsGenerated.render(out, forms, view));
    }

    /// What can be begun at any time.
    public static List<OrderForm> begin(DeskView view) {
        var forms = new ArrayList<OrderForm>();
        forms.add(
                OrderForm.of(view, "convene")
                        .line("name")
                        .line("place", view.times().venue().name(), false)
                        .sides("with")
                        .form());
        forms.add(
                OrderForm.of(view, "announce")
                        .line("name")
                        .line("place", view.times().venue().name(), false)
                        .moment("opens", 24)
                        .sides("with")
                        .form());
        forms.add(OrderForm.of(view, "meet").room("room", view.rooms()).words("words").form());
        forms.addAll(contacts(view));
        return forms;
    }

    /// A form for a delegation and those that it can have met: they were introduced to each other.
    /// A pair is offered once, by the first of the two.
    private static List<OrderForm> contacts(DeskView view) {
        var forms = new ArrayList<OrderForm>();
        var sides = view.sides();
        for (int i = 0; i < sides.size(); i++) {
            var one = sides.get(i);
            var met =
                    sides.subList(i + 1, sides.size()).stream()
                            .filter(other -> knowEachOther(one, other))
                            .toList();
            if (!met.isEmpty()) {
                forms.add(
                        OrderForm.of(view, "note-contact", one.room().name())
                                .hidden("one", one.room().name())
                                .room("other", met)
                                .words("words")
                                .form());
            }
        }
        return forms;
    }

    private static boolean knowEachOther(RoomState one, RoomState other) {
        return one.people().parties().has(other.room()) && other.people().parties().has(one.room());
    }

    /// The form that asks delegations whether they would talk.
    public static OrderForm soundOut(DeskView view) {
        return OrderForm.of(view, "sound-out")
                .sides("with")
                .words("words")
                .moment("until", 48)
                .form();
    }

    /// What can be done with a sounding.
    public static List<OrderForm> of(DeskView view, SoundingsOut.SoundingOut sounding) {
        return sounding.stage() == SoundingsOut.Stage.TERMS_AGREED
                ? List.of(
                        OrderForm.of(view, "convene-talks")
                                .hidden("sounding", sounding.sounding())
                                .form())
                : List.of();
    }

    /// The form of an agenda, with the last one filled in, and what was asked for and may be put.
    public static OrderForm agenda(DeskView view) {
        var conduct = view.conduct().agendas();
        var text = new StringBuilder();
        conduct.agendas().last().ifPresent(it -> text.append(AgendaLines.write(it.items())));
        for (var request : conduct.requests().values()) {
            var tabled =
                    conduct.agendas().values().stream()
                            .anyMatch(it -> it.items().item(request.item().issue()).isPresent());
            if (request.released() && !tabled) {
                text.append(text.isEmpty() ? "" : "\n").append(line(request.item()));
            }
        }
        return OrderForm.of(view, "propose-agenda")
                .sides("with")
                .words("items", text.toString())
                .form();
    }

    private static String line(AgendaItem item) {
        return item.options().isEmpty()
                ? item.issue()
                : item.issue() + ": " + String.join(" | ", item.options());
    }

    /// The form that settles an agenda.
    public static OrderForm of(DeskView view, Agendas.Tabled agenda) {
        return OrderForm.of(view, "settle-agenda")
                .hidden("agenda", agenda.agenda())
                .words("words")
                .form();
    }

    /// What can be done with a round.
    public static List<OrderForm> of(DeskView view, RoundEvent.RoundMoved round) {
        var forms = new ArrayList<OrderForm>();
        var next = round.to().next().stream().sorted().toArray(RoundStage[]::new);
        if (next.length > 0) {
            forms.add(
                    OrderForm.of(view, "move")
                            .hidden("round", round.round())
                            .among("stage", "round", next)
                            .line("words", "", false)
                            .form());
        }
        if (round.to().next().contains(RoundStage.BREAK)) {
            forms.add(
                    OrderForm.of(view, "adjourn")
                            .hidden("round", round.round())
                            .among("stage", "round", RoundStage.BREAK, RoundStage.CAPITALS)
                            .line("reason")
                            .moment("until", 3)
                            .form());
            forms.add(
                    OrderForm.of(view, "open-session")
                            .hidden("round", round.round())
                            .several(
                                    "with",
                                    round.rooms().stream()
                                            .sorted()
                                            .map(room ->
                                                    new OrderForm.Option(
                                                            room.name(), room.name(), true))
                                            .toList())
                            .among("form", "session", SessionForm.values())
                            .line("subject")
                            .form());
        }
        if (round.to() == RoundStage.CONVENED) {
            forms.add(
                    OrderForm.of(view, "reschedule")
                            .hidden("round", round.round())
                            .moment("opens", 24)
                            .form());
        }
        forms.add(
                OrderForm.of(view, "write-readout")
                        .hidden("round", round.round())
                        .words("words")
                        .moment("embargo", 1)
                        .form());
        return forms;
    }

    /// The form that closes a session.
    public static OrderForm of(DeskView view, Sessions.Session session) {
        return OrderForm.of(view, "close-session")
                .hidden("session", session.session())
                .line("words")
                .form();
    }

    /// What can be noted of promises and dates at any time.
    public static List<OrderForm> promises(DeskView view) {
        return List.of(
                OrderForm.of(view, "give-promise")
                        .room("room", view.sides())
                        .words("words")
                        .moment("until", 24)
                        .form(),
                OrderForm.of(view, "note-date").line("words").moment("when", 24).form(),
                OrderForm.of(view, "note-veto")
                        .line("constituency")
                        .noSides("with")
                        .words("words")
                        .form());
    }

    /// What can be done with a promise.
    public static List<OrderForm> of(DeskView view, Promises.Promise promise) {
        var forms = new ArrayList<OrderForm>();
        if (promise.end().isEmpty()) {
            if (promise.byRoom()) {
                forms.add(
                        OrderForm.of(view, "call-promise")
                                .hidden("promise", promise.promise())
                                .among("end", "promise", PromiseEnd.values())
                                .line("words", "", false)
                                .form());
            }
            forms.add(reliance(view, promise.promise()));
        }
        return forms;
    }

    /// What can be done with a date.
    public static List<OrderForm> of(DeskView view, Promises.Day date) {
        var forms = new ArrayList<OrderForm>();
        if (date.room().equals(RoomId.DESK)) {
            forms.add(
                    OrderForm.of(view, "move-date")
                            .hidden("date", date.date())
                            .moment("when", 48)
                            .line("words")
                            .form());
        }
        forms.add(reliance(view, date.date()));
        return forms;
    }

    private static OrderForm reliance(DeskView view, Id on) {
        return OrderForm.of(view, "note-reliance")
                .hidden("on", on)
                .noSides("with")
                .line("words")
                .form();
    }

    /// The form that puts agreed lines to every delegation.
    public static OrderForm communique(DeskView view) {
        return OrderForm.of(view, "propose-communique").words("words").moment("embargo", 2).form();
    }

    /// What can be done with a communiqué.
    public static List<OrderForm> of(DeskView view, Press.Communique it) {
        var forms = new ArrayList<OrderForm>();
        boolean all = it.rooms().stream().allMatch(room -> it.answers().find(room).orElse(false));
        if (it.stage() == Press.Stage.PROPOSED && all) {
            forms.add(
                    OrderForm.of(view, "agree-communique")
                            .hidden("communique", it.communique())
                            .form());
        }
        if (it.stage() == Press.Stage.PROPOSED || it.stage() == Press.Stage.AGREED) {
            forms.add(
                    OrderForm.of(view, "drop-communique")
                            .hidden("communique", it.communique())
                            .line("words")
                            .form());
        }
        return forms;
    }

    /// What can be done with a readout.
    public static List<OrderForm> of(DeskView view, Press.Readout readout) {
        return readout.room().equals(RoomId.DESK) && !readout.issued()
                ? List.of(
                        OrderForm.of(view, "withdraw-readout")
                                .hidden("readout", readout.readout())
                                .form())
                : List.of();
    }

    /// Where the readouts of a round differ.
    public static List<Readouts.Difference> differences(DeskView view, Id round) {
        return Readouts.compare(
                view.conduct().press().readouts().values().stream()
                        .filter(it -> it.round().equals(round))
                        .map(it ->
                                new Readouts.Of(
                                        it.room().equals(RoomId.DESK)
                                                ? view.words().of("readouts.mediator")
                                                : it.room().name(),
                                        List.of(it.room().name()),
                                        it.words()))
                        .toList());
    }
}
