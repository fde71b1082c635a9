package org.dragoman.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.dragoman.store.Archive;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelf;
import org.dragoman.store.Shelves;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.store.Witness;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.RoomId;

/// Durable appends, paired with the bare database in one run; opening long talks, first view, page.
///
/// Each figure of the store is a whole command: decided, sealed twice, chained, durable, folded.
/// The bare figure is an insert of the same rows of the same sizes with the same indexes, in the
/// same folder, at the same durability. Rounds alternate; medians are compared.
public final class StoreDriver {

    private static final int WRITERS = 64;
    private static final int ROUNDS = 5;

    private StoreDriver() {}

    /// Runs it.
    ///
    /// @param arguments seconds for each round (default 4); a folder (default: a temporary one);
    ///   one part alone: `sqlite`, `postgresql` or `long`
    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        var folder =
                arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("store");
        Files.createDirectories(folder);
        System.out.printf(
                "JDK %s, %d processors, folder %s, %d rounds of %d s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                folder.toAbsolutePath(),
                ROUNDS,
                seconds);
        var part = arguments.length > 2 ? arguments[2] : "";
        if (part.isEmpty() || part.equals("sqlite")) {
            sqlite(folder, seconds);
        }
        if (part.isEmpty() || part.equals("postgresql")) {
            postgresql(folder, seconds);
        }
        if (part.isEmpty() || part.equals("long")) {
            LongTalks.measure(folder.resolve("long.db"));
        }
    }

    private static void sqlite(Path folder, int seconds) throws Exception {
        try (var sqlite = Shelves.sqlite(folder.resolve("store.db"))) {
            pair("SQLite", sqlite, Bare.sqlite(folder.resolve("bare.db")), seconds);
        }
    }

    private static void postgresql(Path folder, int seconds) throws Exception {
        try (var server =
                EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgres")).start()) {
            create(server, "store");
            create(server, "bare");
            try (var postgresql = Shelves.postgresql(server.getJdbcUrl("postgres", "store"))) {
                pair(
                        "PostgreSQL",
                        postgresql,
                        Bare.postgresql(server.getJdbcUrl("postgres", "bare")),
                        seconds);
            }
        }
    }

    private static void create(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    private static Archive archive(Shelf shelf) {
        return Archive.open(
                shelf,
                MasterKey.ofHex("42".repeat(32), "benchmark"),
                Witness.forgetful(),
                new SecureRandom(),
                Clock.systemUTC());
    }

    private static void pair(String name, Shelf shelf, Bare bare, int seconds)
            throws IOException, SQLException, InterruptedException {
        var archive = archive(shelf);
        var sittings = new ArrayList<Sitting>();
        for (int i = 0; i < WRITERS; i++) {
            sittings.add(LongTalks.opened(archive, new TalksId("case-" + i)));
        }
        for (int writers : new int[] {1, WRITERS}) {
            var store = new double[ROUNDS];
            var plain = new double[ROUNDS];
            commands(sittings.subList(0, writers), seconds);
            bare.weigh(shelf, sittings.getFirst().id());
            bare.inserts(writers, seconds);
            for (int round = 0; round < ROUNDS; round++) {
                store[round] = commands(sittings.subList(0, writers), seconds);
                plain[round] = bare.inserts(writers, seconds);
            }
            Arrays.sort(store);
            Arrays.sort(plain);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %2d writer%s store %,8.0f/s  bare %,8.0f/s  ratio %.2f%n",
                    name,
                    writers,
                    writers == 1 ? " :" : "s:",
                    store[ROUNDS / 2],
                    plain[ROUNDS / 2],
                    store[ROUNDS / 2] / plain[ROUNDS / 2]);
        }
        bare.close();
    }

    /// How many commands a second were kept.
    private static double commands(List<Sitting> sittings, int seconds)
            throws InterruptedException {
        var count = new LongAdder();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(sittings.size())) {
            for (var sitting : sittings) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        note(sitting);
                        count.increment();
                    }
                });
            }
        }
        return count.sum() * 1e9 / (System.nanoTime() - start);
    }

    private static void note(Sitting sitting) {
        var decision =
                sitting.decide(
                        LongTalks.head(new RoomId("room-0")),
                        Call.ANY,
                        new ConfidenceAct.WriteNote(LongTalks.WORDS));
        if (decision instanceof Decision.Refused(var rule, var mend)) {
            throw new IllegalStateException(rule + ": " + mend);
        }
    }
}
