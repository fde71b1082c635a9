package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.junit.jupiter.api.Test;

/// A process that writes is killed again and again, at any moment; what it acknowledged is there.
///
/// Eight kills, 200 with `-Ddragoman.full=true`, as many as one likes with `-Ddragoman.kills=N`.
/// Two rows of them go side by side, each in places of its own: most of the time a process gets
/// ready.
public abstract class KillContract {

    /// How often a process is killed in one place: what is checked each time grows with every note.
    private static final int SERIES = 10;

    private static final int ROWS = 2;

    /// Where the process writes: a new, empty place each time it is asked for, by any thread.
    protected abstract String place();

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws InterruptedException {
        int kills =
                Integer.getInteger("dragoman.kills", Boolean.getBoolean("dragoman.full") ? 200 : 8);
        var killed = new AtomicInteger();
        var found = new LongAdder();
        long start = System.nanoTime();
        var rows = new ArrayList<Callable<Void>>();
        for (int row = 0; row < ROWS; row++) {
            var random = new Random(7 + row);
            int share = (kills + row) / ROWS;
            rows.add(() -> {
                for (int done = 0; done < share; done += SERIES) {
                    series(Math.min(SERIES, share - done), random, killed, found);
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(ROWS)) {
            for (var row : threads.invokeAll(rows)) {
                assertThat(row).succeedsWithin(Duration.ZERO);
            }
        }
        System.out.printf(
                "killed %d times in %d s; acknowledged and found: %d%n",
                killed.get(), (System.nanoTime() - start) / 1_000_000_000L, found.sum());
        assertThat(killed).hasValue(kills);
        assertThat(found.sum()).isGreaterThan(kills);
    }

    /// Kills in one place, one after the other.
    private void series(int kills, Random random, AtomicInteger killed, LongAdder found)
            throws IOException, InterruptedException {
        var place = place();
        var acknowledged = new TreeMap<String, Integer>();
        for (int kill = 0; kill < kills; kill++) {
            run(place, random.nextInt(400), acknowledged);
            check(place, acknowledged);
            killed.incrementAndGet();
        }
        // Notes are counted from 0.
        acknowledged.values().forEach(last -> found.add(last + 1L));
        System.out.printf(
                "killed %d times; acknowledged and found: %d%n", killed.get(), found.sum());
    }

    private static void run(String place, int patience, Map<String, Integer> acknowledged)
            throws IOException, InterruptedException {
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Scribe.class.getName(),
                                place)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            var first = said.readLine();
            assertThat(first).as("the process wrote before it was killed").isNotNull();
            note(first, acknowledged);
            Thread.sleep(patience);
            // SIGKILL; the process itself would close what was said before it is read.
            child.toHandle().destroyForcibly();
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                note(line, acknowledged);
            }
        } finally {
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    /// A line that the kill cut short was not yet said.
    private static void note(String line, Map<String, Integer> acknowledged) {
        var parts = line.split(" ", -1);
        if (parts.length == 2 && parts[0].matches("case-\\d") && parts[1].matches("\\d+")) {
            acknowledged.merge(parts[0], Integer.parseInt(parts[1]), Math::max);
        }
    }

    private static void check(String place, Map<String, Integer> acknowledged) throws IOException {
        try (var archive = ArchiveContract.archive(Scribe.shelf(place))) {
            for (var each : acknowledged.entrySet()) {
                var sitting = archive.open(new TalksId(each.getKey())).orElseThrow();
                var notes =
                        sitting.talks()
                                .room(ArchiveContract.NORTH)
                                .orElseThrow()
                                .confidences()
                                .notes()
                                .values();
                // A number that was cut short may be smaller than what was meant, never larger.
                assertThat(notes.size()).isGreaterThan(each.getValue());
                var numbers = new TreeSet<Integer>();
                notes.forEach(words -> numbers.add(Integer.valueOf(words.split(" ", -1)[1])));
                assertThat(numbers).hasSize(notes.size());
                assertThat(numbers.last()).isEqualTo(notes.size() - 1);
                for (var room : new RoomId[] {RoomId.DESK, ArchiveContract.NORTH}) {
                    var out = new ByteArrayOutputStream();
                    sitting.export(room, out);
                    assertThat(Verification.of(new ByteArrayInputStream(out.toByteArray())))
                            .isInstanceOf(Verification.Sound.class);
                }
                var journal = ArchiveContract.journal(sitting.talks());
                assertThat(ArchiveContract.views(Talks.of(journal), ArchiveContract.START))
                        .isEqualTo(ArchiveContract.views(sitting.talks(), ArchiveContract.START));
            }
        }
    }
}
