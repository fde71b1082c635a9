package org.dragoman.benchmarks;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.store.Archive;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelves;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.store.Witness;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Voice;

/// Talks of 100,000 events in six rooms: how long they take to open, to be seen, to be leafed.
final class LongTalks {

    static final String WORDS = "We could live with ten years if the archive returns first.";

    private static final Voice LEAD = new Voice.InPerson(new Seat(RoomId.DESK, "lead"));
    private static final int EVENTS = 100_000;
    private static final int ROOMS = 6;
    private static final TalksId CASE = new TalksId("long");

    private LongTalks() {}

    static Voice head(RoomId room) {
        return new Voice.InPerson(new Seat(room, "head"));
    }

    private static RoomId room(int number) {
        return new RoomId("room-" + number);
    }

    /// Talks with one delegation seated.
    static Sitting opened(Archive archive, TalksId id) {
        var sitting = archive.begin(id);
        for (var step : opening(1)) {
            sitting.decide(step.by(), Call.ANY, step.command());
        }
        return sitting;
    }

    private record Step(Voice by, Command command) {}

    private static List<Step> opening(int rooms) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(LEAD, new PeopleOrder.OpenTalks("talks", Settings.USUAL)));
        for (int i = 0; i < rooms; i++) {
            var room = room(i);
            steps.add(new Step(LEAD, new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room)));
            steps.add(new Step(LEAD, new PeopleOrder.Invite(room, "head", Role.HEAD)));
            steps.add(new Step(head(room), new PeopleAct.Enter()));
        }
        return steps;
    }

    private static List<Entry> journal() {
        var ids = Identifiers.random(new java.util.SplittableRandom(7));
        var talks = Talks.NONE;
        var entries = new ArrayList<Entry>(EVENTS);
        var steps = opening(ROOMS);
        var at = Instant.parse("2026-02-26T09:00:00Z");
        for (int i = 0; entries.size() < EVENTS; i++) {
            at = at.plusSeconds(1);
            var step = i < steps.size() ? steps.get(i) : step(i);
            var decision = talks.decide(new Call(step.by(), at, Call.ANY), step.command(), ids);
            if (decision instanceof Decision.Accepted(var events)) {
                for (var event : events) {
                    var entry = new Entry(at, step.by(), event);
                    entries.add(entry);
                    talks = talks.after(entry);
                }
            } else {
                throw new IllegalStateException(decision + " to " + step);
            }
        }
        return entries;
    }

    private static Step step(int number) {
        var room = room(number % ROOMS);
        var words = WORDS + " " + number;
        if (number / ROOMS % 100 == 0) {
            var message = new Message(MessageKind.CLARIFICATION, Binding.EXPLORATORY, words);
            return new Step(
                    head(room),
                    new ConfidenceAct.Confide(message, Terms.WITHOUT_ATTRIBUTION, false, Set.of()));
        }
        return new Step(head(room), new ConfidenceAct.WriteNote(words));
    }

    private static Archive archive(Path file) {
        return Archive.open(
                Shelves.sqlite(file),
                MasterKey.ofHex("42".repeat(32), "benchmark"),
                Witness.forgetful(),
                new SecureRandom(),
                Clock.systemUTC());
    }

    static void measure(Path file) {
        try (var archive = archive(file)) {
            archive.take(CASE, journal());
        }
        var opening = new double[7];
        var first = new double[opening.length];
        var next = new double[opening.length];
        for (int i = 0; i < opening.length; i++) {
            try (var archive = archive(file)) {
                long start = System.nanoTime();
                var sitting = archive.open(CASE).orElseThrow();
                opening[i] = since(start);
                var seat = new Seat(room(i % ROOMS), "head");
                start = System.nanoTime();
                var page = sitting.page(seat, Long.MAX_VALUE, 50);
                first[i] = since(start);
                start = System.nanoTime();
                var older = sitting.page(seat, page.first() - 1, 50);
                next[i] = since(start);
                if (older.seen().isEmpty()) {
                    throw new IllegalStateException("An empty page.");
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d events, %d rooms: opening %.0f ms the first time, then %.0f ms; first view"
                        + " %.1f ms, then %.1f ms; next page %.2f ms, then %.2f ms%n",
                EVENTS,
                ROOMS,
                opening[0],
                median(opening),
                first[0],
                median(first),
                next[0],
                median(next));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
