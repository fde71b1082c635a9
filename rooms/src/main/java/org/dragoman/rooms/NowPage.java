package org.dragoman.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Consultations;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.Offers;
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
/// @param encloses whether a file that was handed in and cleaned can be enclosed in a draft
public record NowPage(
        List<Wait> waiting,
        List<Line> news,
        List<String> rounds,
        List<Sight> further,
        boolean encloses) {

    private static final int NEWS = 8;
    private static final Set<String> ENDS = Set.of("deadline", "until");

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
                    "found in the text",
                    "words of ours",
                    "round");

    /// Something that waits.
    ///
    /// @param due when it ends; the end of time where it does not
    /// @param until the same in a sentence, of what is late also that it is; empty where it does
    ///   not end
    /// @param many how many things wait in it
    public record Wait(String words, Instant due, String until, RoomPage page, int many) {

        /// One thing that waits until a moment.
        Wait(String words, Instant due, View view, RoomPage page) {
            this(words, due, view.until(due), page, 1);
        }

        /// Things that wait without an end.
        Wait(String words, RoomPage page, int many) {
            this(words, Instant.MAX, "", page, many);
        }
    }

    /// Something that happened.
    public record Line(String when, String words) {}

    public NowPage {
        waiting = List.copyOf(waiting);
        news = List.copyOf(news);
        rounds = List.copyOf(rounds);
        further = List.copyOf(further);
    }

    /// The first page of a room.
    public static NowPage of(View view) {
        return new NowPage(
                waiting(view),
                view.entries(Long.MAX_VALUE, NEWS).stream()
                        .map(entry -> NewsLine.of(entry, view))
                        .toList(),
                rounds(view),
                view.matters().stream()
                        .filter(sight -> !SHOWN.contains(sight.title()))
                        .filter(sight -> Family.ofSight(sight.title()).isEmpty())
                        .toList(),
                !view.possible(EnclosureAct.class::isInstance).isEmpty());
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

    /// What waits for someone of the room: what ends first comes first.
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
                                grant.until(),
                                view,
                                RoomPage.OURS));
            } else if (view.may(new ConfidenceAct.Release(grant.grant()))) {
                waits.add(
                        new Wait(
                                words.of("wait.release", grant.to().name()),
                                grant.until(),
                                view,
                                RoomPage.OURS));
            }
        }
        offers(view, waits);
        talks(view, waits);
        families(view, waits);
        waits.addAll(HomeWaits.of(view));
        waits.addAll(StepWaits.of(view));
        int recorded = view.state().people().recorded().size();
        if (recorded > 0) {
            waits.add(new Wait(words.count("wait.recorded", recorded), RoomPage.PEOPLE, recorded));
        }
        int acts = view.state().people().waiting().size();
        if (acts > 0) {
            waits.add(new Wait(words.count("wait.acts", acts), RoomPage.PEOPLE, acts));
        }
        waits.sort(Comparator.comparing(Wait::due));
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
                            RoomPage.RECEIVED,
                            unread));
        }
        for (int error = 0; error < errors; error++) {
            waits.add(new Wait(view.words().of("wait.error"), RoomPage.RECEIVED, 1));
        }
    }

    private static void offers(View view, List<Wait> waits) {
        for (var slot : view.state().offers().slots().values()) {
            if (slot.stage() == Offers.Stage.OPEN && view.now().isBefore(slot.deadline())) {
                waits.add(
                        new Wait(
                                view.words().of("wait.seal"),
                                slot.deadline(),
                                view,
                                RoomPage.OFFERS));
            }
        }
        for (var proposal : view.state().offers().proposals().values()) {
            if (proposal.stage() == Offers.Stage.OPEN && view.now().isBefore(proposal.deadline())) {
                waits.add(
                        new Wait(
                                view.words().of("wait.proposal"),
                                proposal.deadline(),
                                view,
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
        var askings =
                Askings.of(view, families).stream()
                        .filter(asking -> Family.awaited(asking.act()))
                        .filter(asking -> !Answered.is(view.state(), asking))
                        .toList();
        var ending = askings.isEmpty() ? List.<Sight>of() : ending(view);
        var awaited = new LinkedHashMap<String, Instant>();
        for (var asking : askings) {
            awaited.merge(
                    asking.act(), due(asking, ending), (one, two) -> one.isBefore(two) ? one : two);
        }
        awaited.forEach((act, due) ->
                waits.add(
                        new Wait(
                                view.words().of("wait.ask." + act),
                                due,
                                view,
                                Family.ofAct(act).orElseThrow().page())));
    }

    /// What says of itself when it ends.
    private static List<Sight> ending(View view) {
        return view.matters().stream()
                .filter(sight ->
                        sight.parts().stream().anyMatch(part -> ENDS.contains(part.name())))
                .toList();
    }

    /// When what a form is about ends, as its own sight says; the end of time where it says
    /// nothing.
    private static Instant due(Asking asking, List<Sight> ending) {
        return ending.stream()
                .filter(sight -> Folio.concerns(asking, sight))
                .flatMap(sight -> sight.parts().stream())
                .filter(part -> ENDS.contains(part.name()))
                .flatMap(part -> Plain.moment(part.value()).stream())
                .findFirst()
                .orElse(Instant.MAX);
    }

    private static void talks(View view, List<Wait> waits) {
        boolean capital = view.state().kind() == RoomKind.CAPITAL;
        for (var asked : view.state().consultations().asked().values()) {
            if (capital && view.may(new CapitalAct.Instruct(asked.consultation(), 0, "…"))) {
                waits.add(
                        new Wait(
                                view.words().of("wait.instruct", asked.room().name()),
                                asked.deadline(),
                                view,
                                RoomPage.CAPITAL));
            } else if (!capital && asked.stage() == Consultations.Stage.OVERDUE) {
                waits.add(
                        new Wait(
                                view.words().of("wait.overdue", asked.capital().name()),
                                RoomPage.CAPITAL,
                                1));
            }
        }
        for (var text : view.state().texts().shown().values()) {
            if (text.silence() == Texts.Silence.OPEN && !text.objected()) {
                waits.add(
                        new Wait(
                                view.words().of("wait.silence", text.title()),
                                text.deadline(),
                                view,
                                RoomPage.TEXT));
            }
        }
    }
}
