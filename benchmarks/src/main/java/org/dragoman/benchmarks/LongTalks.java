package org.dragoman.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
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
public final class LongTalks {

    static final String WORDS = "We could live with ten years if the archive returns first.";

    private static final Voice LEAD = new Voice.InPerson(new Seat(RoomId.DESK, "lead"));
    private static final int EVENTS = 100_000;
    private static final int ROOMS = 6;
    private static final int TIMES = 5;
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

    /// Keeps the talks, then opens them in processes of their own: from the journal, from the
    /// snapshot, and from the snapshot with a launch cache, as `./dragoman` starts Java.
    static void measure(Path file) throws IOException, InterruptedException, SQLException {
        try (var archive = archive(file)) {
            archive.take(CASE, journal());
        }
        System.out.printf(
                Locale.ROOT,
                "%,d events, %d rooms, each time in a new process (medians of %d):%n",
                EVENTS,
                ROOMS,
                TIMES);
        var cache = file.resolveSibling("long.aot");
        dropSnapshot(file);
        print("folded from the journal", List.of(opened(file)));
        print("from the snapshot", often(file));
        said(file, ProcessBuilder.Redirect.DISCARD, "-XX:AOTCacheOutput=" + cache);
        print("with a launch cache", often(file, "-XX:AOTCache=" + cache));
    }

    private static List<double[]> often(Path file, String... options)
            throws IOException, InterruptedException {
        var opened = new ArrayList<double[]>();
        for (int i = 0; i < TIMES; i++) {
            opened.add(opened(file, options));
        }
        return opened;
    }

    private static void dropSnapshot(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from snapshot");
        }
    }

    private static double[] opened(Path file, String... options)
            throws IOException, InterruptedException {
        return Arrays.stream(
                        said(file, ProcessBuilder.Redirect.INHERIT, options).strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String said(Path file, ProcessBuilder.Redirect errors, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-Xmx2g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongTalks.class.getName(),
                        file.toString()));
        var child = new ProcessBuilder(command).redirectError(errors).start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IllegalStateException("The opening failed.\nLook at what it said above.");
        }
        return said;
    }

    private static void print(String how, List<double[]> runs) {
        System.out.printf(
                Locale.ROOT,
                "  %-24s archive %4.0f ms, opening %5.0f ms, first view of a room %5.1f ms, next page"
                        + " %4.2f ms, first view of another %5.1f ms, the whole journal %5.0f ms%n",
                how + ":",
                median(runs, 0),
                median(runs, 1),
                median(runs, 2),
                median(runs, 3),
                median(runs, 4),
                median(runs, 5));
    }

    /// Opens the talks once and prints how long each step took, in milliseconds.
    ///
    /// @param arguments the SQLite file
    public static void main(String... arguments) {
        var times = new StringBuilder();
        long start = System.nanoTime();
        try (var archive = archive(Path.of(arguments[0]))) {
            start = lap(start, times);
            var sitting = archive.open(CASE).orElseThrow();
            start = lap(start, times);
            var page = sitting.page(new Seat(room(0), "head"), Long.MAX_VALUE, 50);
            start = lap(start, times);
            var older = sitting.page(new Seat(room(0), "head"), page.first() - 1, 50);
            start = lap(start, times);
            var other = sitting.page(new Seat(room(1), "head"), Long.MAX_VALUE, 50);
            start = lap(start, times);
            int entries = sitting.talks().desk().journal().values().size();
            lap(start, times);
            if (older.seen().isEmpty() || other.seen().isEmpty() || entries < EVENTS) {
                throw new IllegalStateException("An empty page.");
            }
        }
        System.out.println(times);
    }

    private static long lap(long start, StringBuilder times) {
        long now = System.nanoTime();
        times.append(times.isEmpty() ? "" : " ").append((now - start) / 1e6);
        return System.nanoTime();
    }

    private static double median(List<double[]> runs, int column) {
        var sorted = runs.stream().mapToDouble(run -> run[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
