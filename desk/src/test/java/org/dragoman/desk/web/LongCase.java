package org.dragoman.desk.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Terms;
import org.dragoman.talks.TextEvent;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Voice;
import org.dragoman.talks.Wording;

/// A long negotiation: a journal that goes back and forth for months, and a case of many reports.
final class LongCase {

    static final RoomId UPSTREAM = new RoomId("Upstream");
    static final RoomId DOWNSTREAM = new RoomId("Downstream");
    static final RoomId CAPITAL = new RoomId("Upstream capital");
    static final Seat LEAD = new Seat(RoomId.DESK, "Lead");
    static final Seat NORR = new Seat(UPSTREAM, "Norr");
    static final Seat SYD = new Seat(DOWNSTREAM, "Syd");

    private final Identifiers ids = Identifiers.random(new SplittableRandom(7));
    private final List<Entry> entries = new ArrayList<>();
    private Talks talks = Talks.NONE;
    private Instant at = Instant.parse("2025-03-06T09:00:00Z");

    /// Talks of at least so many events: seven in ten are confidences granted, read back, carried
    /// and acknowledged, the others notes of a room.
    static LongCase ofEvents(int wanted) {
        var it = new LongCase();
        it.does(LEAD, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        for (var seat : List.of(NORR, SYD)) {
            it.does(LEAD, new PeopleOrder.OpenRoom(seat.room(), RoomKind.DELEGATION, seat.room()));
            it.does(LEAD, new PeopleOrder.Invite(seat.room(), seat.name(), Role.HEAD));
            it.does(seat, new PeopleAct.Enter());
        }
        it.does(LEAD, new PeopleOrder.Introduce(UPSTREAM, DOWNSTREAM));
        it.does(LEAD, new PeopleOrder.Introduce(DOWNSTREAM, UPSTREAM));
        for (int i = 0; it.entries.size() < wanted; i++) {
            it.carries(i % 2 == 0 ? NORR : SYD, i % 2 == 0 ? SYD : NORR, i);
            for (int note = 0; note < 5; note++) {
                it.does(note % 2 == 0 ? NORR : SYD, new ConfidenceAct.WriteNote("Note " + i));
            }
        }
        return it;
    }

    /// Beside that a text of many versions, lists of packages with the subjects they are about, and
    /// questions before a capital.
    LongCase withPapers() {
        does(LEAD, new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, UPSTREAM));
        does(LEAD, new PeopleOrder.Invite(CAPITAL, "Council", Role.HEAD));
        var opened = does(LEAD, new TextOrder.OpenText(Set.of(UPSTREAM, DOWNSTREAM), "The river"));
        var text = ((TextEvent.TextOpened) opened.getLast()).text();
        for (int version = 1; version <= 40; version++) {
            var clauses = new ArrayList<Clause>();
            for (int clause = 1; clause <= 60; clause++) {
                clauses.add(
                        Clause.of(
                                Integer.toString(clause),
                                Wording.of(
                                        "en",
                                        "The parties measure the flow %d times a year at gauge %d."
                                                .formatted(version, clause))));
            }
            does(LEAD, new TextOrder.DraftVersion(text, Version.of(clauses)));
            does(LEAD, new TextOrder.ShowVersion(text, UPSTREAM));
            does(LEAD, new TextOrder.ShowVersion(text, DOWNSTREAM));
        }
        for (int list = 1; list <= 20; list++) {
            does(
                    LEAD,
                    new ShortlistOrder.Circulate(
                            Set.of(UPSTREAM, DOWNSTREAM),
                            "the flow in year " + list,
                            List.of(PackageDeal.inWords("A floor of " + list)),
                            Binding.EXPLORATORY,
                            at.plus(Duration.ofDays(1))));
            does(
                    NORR,
                    new CapitalAct.Consult(
                            CAPITAL,
                            "May we accept a floor of " + list + "?",
                            List.of("yes", "no"),
                            at.plus(Duration.ofDays(2))));
        }
        return this;
    }

    private void carries(Seat from, Seat to, int number) {
        var words = "We could live with floor number %d if the gauges are joint.".formatted(number);
        var confided =
                does(
                        from,
                        new ConfidenceAct.Confide(
                                new Message(MessageKind.REPLY, Binding.PERSONAL, words),
                                Terms.WITHOUT_ATTRIBUTION,
                                false,
                                Set.of()));
        var item = about(confided, ConfidenceEvent.Confided.class);
        if (number % 5 == 0) {
            return;
        }
        var until = at.plus(Duration.ofDays(2));
        var drafted =
                does(from, new ConfidenceAct.DraftGrant(item, words, to.room(), false, until));
        var grant = about(drafted, ConfidenceEvent.GrantDrafted.class);
        does(from, new ConfidenceAct.Release(grant));
        does(LEAD, new ConfidenceOrder.ReadBack(from.room(), grant, words));
        does(from, new ConfidenceAct.ConfirmReading(grant));
        does(LEAD, new ConfidenceOrder.Carry(from.room(), grant, words));
        at = at.plusSeconds(30);
        var received = about(strike(), ConfidenceEvent.Conveyed.class);
        if (number % 50 != 1) {
            does(to, new ConfidenceAct.Acknowledge(received, true));
        }
    }

    private static Id about(List<Event> events, Class<? extends ConfidenceEvent> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(ConfidenceEvent::about)
                .findFirst()
                .orElseThrow();
    }

    private List<Event> strike() {
        var struck = new ArrayList<Event>();
        for (var due = talks.due(at, ids); !due.isEmpty(); due = talks.due(at, ids)) {
            for (var entry : due) {
                keep(entry);
                struck.add(entry.event());
            }
        }
        return struck;
    }

    private void keep(Entry entry) {
        entries.add(entry);
        talks = talks.after(entry);
    }

    private List<Event> does(Seat seat, Command command) {
        at = at.plusSeconds(60);
        strike();
        var voice = new Voice.InPerson(seat);
        return switch (talks.decide(new Call(voice, at, Call.ANY), command, ids)) {
            case Decision.Accepted(var events) -> {
                events.forEach(event -> keep(new Entry(at, voice, event)));
                yield events;
            }
            case Decision.Refused refused -> throw new AssertionError(refused + " to " + command);
        };
    }

    List<Entry> journal() {
        return entries;
    }

    Instant now() {
        return at;
    }

    /// A case with these files, and reports of so many statements beside its own.
    static CaseFiles ofStatements(CaseFiles files, int statements, int each) {
        var all = files;
        for (int report = 0; report * each < statements; report++) {
            var text = new StringBuilder();
            text.append("publisher: Support team digest\ndate: ")
                    .append(LocalDate.of(2025, 3, 5).plusDays(report))
                    .append("\nkind: news report\ntitle: Round ")
                    .append(report)
                    .append(" in Vienna\nlicence: CC0\n---\n");
            for (int line = 0; line < each; line++) {
                int number = report * each + line;
                text.append(
                        number % 2 == 0
                                ? ("“We will not sign away a fixed quantity of flow of %d,” said Ana"
                                                + " Rivera, Upstream’s water minister.%n%n")
                                        .formatted(number)
                                : "Downstream demanded a guaranteed floor of %d.%n%n"
                                        .formatted(number));
            }
            all =
                    all.with(
                            "reports/round-%04d.txt".formatted(report),
                            text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }
}
