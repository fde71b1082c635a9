package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Consultations;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.Offers;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Texts;

/// The first page of a room: what waits for it, and what was new.
///
/// @param waiting what waits for someone of the room
/// @param news what the room saw last, newest first
/// @param rounds how far each round has come, in words
/// @param further what stands in the room and has no page of its own yet
/// @param unformed what one could do and has no form yet
public record NowPage(
        List<Wait> waiting,
        List<Line> news,
        List<String> rounds,
        List<Sight> further,
        List<String> unformed) {

    private static final int NEWS = 8;

    /// What a page of its own shows.
    private static final Set<String> SHOWN =
            Set.of(
                    "room",
                    "person",
                    "mediator's team",
                    "party",
                    "capital",
                    "recorded by the mediator, not yet confirmed",
                    "disputed record",
                    "act awaits someone with the power",
                    "note",
                    "item",
                    "grant",
                    "received",
                    "conditional offer",
                    "mediator's proposal",
                    "consultation",
                    "text",
                    "clause",
                    "words of ours",
                    "round");

    /// Something that waits.
    ///
    /// @param until when it ends, in words; empty where it does not
    /// @param many how many things wait in it
    public record Wait(String words, String until, RoomPage page, int many) {

        /// One thing that waits.
        Wait(String words, String until, RoomPage page) {
            this(words, until, page, 1);
        }
    }

    /// Something that happened.
    public record Line(String when, String words) {}

    public NowPage {
        waiting = List.copyOf(waiting);
        news = List.copyOf(news);
        rounds = List.copyOf(rounds);
        further = List.copyOf(further);
        unformed = List.copyOf(unformed);
    }

    /// The first page of a room.
    public static NowPage of(View view) {
        var unformed = new TreeSet<String>();
        for (var act : view.possible(EnclosureAct.class::isInstance)) {
            unformed.add(act.sight().title());
        }
        return new NowPage(
                waiting(view),
                view.entries(Long.MAX_VALUE, NEWS).stream()
                        .map(entry -> line(entry, view))
                        .toList(),
                rounds(view),
                view.matters().stream()
                        .filter(sight -> !SHOWN.contains(sight.title()))
                        .filter(sight -> Family.ofSight(sight.title()).isEmpty())
                        .toList(),
                List.copyOf(unformed));
    }

    private static List<String> rounds(View view) {
        var lines = new ArrayList<String>();
        for (var entry : view.state().entries().values().reversed()) {
            if (entry.event() instanceof RoundEvent.RoundConvened(var id, _, var name, var place)) {
                view.state()
                        .consultations()
                        .rounds()
                        .find(id)
                        .ifPresent(stage ->
                                lines.add(
                                        view.words()
                                                .of(
                                                        "now.round",
                                                        name,
                                                        place,
                                                        view.words().named("round", stage))));
            }
        }
        return lines;
    }

    private static Line line(RoomEntry entry, View view) {
        var title = view.words().named("sight", entry.event().sight().title());
        return new Line(
                view.at(entry.at()),
                entry.by().isEmpty() ? title : view.words().of("now.line", title, entry.by()));
    }

    /// What waits for someone of the room.
    public static List<Wait> waiting(View view) {
        var waits = new ArrayList<Wait>();
        var words = view.words();
        received(view, waits);
        for (var grant : view.state().confidences().grants().values()) {
            if (!grant.stage().open()) {
                continue;
            }
            if (view.may(new ConfidenceAct.ConfirmReading(grant.grant()))) {
                waits.add(
                        new Wait(
                                words.of("wait.reading", grant.to().name()),
                                view.at(grant.until()),
                                RoomPage.OURS));
            } else if (view.may(new ConfidenceAct.Release(grant.grant()))) {
                waits.add(
                        new Wait(
                                words.of("wait.release", grant.to().name()),
                                view.at(grant.until()),
                                RoomPage.OURS));
            }
        }
        offers(view, waits);
        talks(view, waits);
        families(view, waits);
        int recorded = view.state().people().recorded().size();
        if (recorded > 0) {
            waits.add(
                    new Wait(
                            words.count("wait.recorded", recorded), "", RoomPage.PEOPLE, recorded));
        }
        int acts = view.state().people().waiting().size();
        if (acts > 0) {
            waits.add(new Wait(words.count("wait.acts", acts), "", RoomPage.PEOPLE, acts));
        }
        return waits;
    }

    private static void received(View view, List<Wait> waits) {
        int unread = 0;
        int errors = 0;
        for (var thing : view.state().confidences().received().values()) {
            if (View.waits(thing)) {
                var id = thing.received();
                unread += view.may(new ConfidenceAct.Acknowledge(id, true)) ? 1 : 0;
                errors +=
                        view.may(new ConfidenceAct.Sequester(id))
                                        || view.may(new ConfidenceAct.Attest(id, "…"))
                                ? 1
                                : 0;
            }
        }
        if (unread > 0) {
            waits.add(
                    new Wait(
                            view.words().count("wait.received", unread),
                            "",
                            RoomPage.RECEIVED,
                            unread));
        }
        for (int error = 0; error < errors; error++) {
            waits.add(new Wait(view.words().of("wait.error"), "", RoomPage.RECEIVED));
        }
    }

    private static void offers(View view, List<Wait> waits) {
        for (var slot : view.state().offers().slots().values()) {
            if (slot.stage() == Offers.Stage.OPEN && view.now().isBefore(slot.deadline())) {
                waits.add(
                        new Wait(
                                view.words().of("wait.seal"),
                                view.at(slot.deadline()),
                                RoomPage.OFFERS));
            }
        }
        for (var proposal : view.state().offers().proposals().values()) {
            if (proposal.stage() == Offers.Stage.OPEN && view.now().isBefore(proposal.deadline())) {
                waits.add(
                        new Wait(
                                view.words().of("wait.proposal"),
                                view.at(proposal.deadline()),
                                RoomPage.OFFERS));
            }
        }
    }

    /// What others wait for, each kind once.
    private static void families(View view, List<Wait> waits) {
        var pages = RoomPage.in(view.state().kind());
        var families =
                Arrays.stream(Family.values())
                        .filter(family -> pages.contains(family.page()))
                        .toList();
        Askings.of(view, families).stream()
                .map(Asking::act)
                .filter(Family::awaited)
                .distinct()
                .forEach(act ->
                        waits.add(
                                new Wait(
                                        view.words().of("wait.ask." + act),
                                        "",
                                        Family.ofAct(act).orElseThrow().page())));
    }

    private static void talks(View view, List<Wait> waits) {
        boolean capital = view.state().kind() == RoomKind.CAPITAL;
        for (var asked : view.state().consultations().asked().values()) {
            if (capital && view.may(new CapitalAct.Instruct(asked.consultation(), 0, "…"))) {
                waits.add(
                        new Wait(
                                view.words().of("wait.instruct", asked.room().name()),
                                view.at(asked.deadline()),
                                RoomPage.CAPITAL));
            } else if (!capital && asked.stage() == Consultations.Stage.OVERDUE) {
                waits.add(
                        new Wait(
                                view.words().of("wait.overdue", asked.capital().name()),
                                "",
                                RoomPage.CAPITAL));
            }
        }
        for (var text : view.state().texts().shown().values()) {
            if (text.silence() == Texts.Silence.OPEN) {
                waits.add(
                        new Wait(
                                view.words().of("wait.silence", text.title()),
                                view.at(text.deadline()),
                                RoomPage.TEXT));
            }
        }
    }
}
