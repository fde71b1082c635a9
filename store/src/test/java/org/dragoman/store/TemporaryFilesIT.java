package org.dragoman.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.dragoman.talks.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process plays a whole negotiation and does with it all that an archive can do. Meanwhile and
/// afterwards no value of any field lies in any file that it makes: the database, its write-ahead
/// log, its index, a journal of SQLite's, a temporary file of Java's or SQLite's, what it prints.
class TemporaryFilesIT {

    private static final String CANARY = "the canary sings at noon";
    private static final TalksId CASE = new TalksId("case");

    @TempDir private Path folder = Path.of("");

    @Test
    void noFieldLiesInAnyFileThatIsMadeOnTheWay() throws IOException, InterruptedException {
        var hits = new TreeSet<String>();
        var seen = new TreeSet<String>();
        var made = run(hits, seen);
        assertThat(Files.readString(folder.resolve("printed"))).isEqualTo("done\n");
        assertThat(hits).isEmpty();
        assertThat(seen)
                .as("the files were looked into while they were there")
                .contains("dragoman.db", "dragoman.db-wal", "dragoman.db-shm", "backup.db");
        assertThat(made)
                .as("what was made for a moment among the temporary files: SQLite's library")
                .isNotEmpty()
                .allMatch(name -> name.matches("sqlite-.*libsqlitejdbc\\.so(\\.lck)?"));
    }

    /// The search finds what lies there only for a moment.
    @Test
    void aWordInATemporaryFileWouldBeNoticed() throws IOException, InterruptedException {
        var hits = new TreeSet<String>();
        var made = run(hits, new TreeSet<>(), "planted");
        assertThat(hits).contains("planted: " + CANARY);
        assertThat(made).contains("planted", "planted for a moment");
    }

    /// @return the names of everything that was ever made in the folders for temporary files
    private Set<String> run(Set<String> hits, Set<String> seen, String... arguments)
            throws IOException, InterruptedException {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        var values = values();
        assertThat(values).hasSizeGreaterThan(300).contains(CANARY);
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:-UsePerfData",
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                TemporaryFilesIT.class.getName(),
                                folder.toString()));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("printed").toFile());
        for (var variable : List.of("TMPDIR", "SQLITE_TMPDIR", "TMP", "TEMP")) {
            builder.environment().put(variable, temporary.toString());
        }
        try (var watch = temporary.getFileSystem().newWatchService()) {
            temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var child = builder.start();
            try {
                var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
                while (!child.waitFor(5, TimeUnit.MILLISECONDS)) {
                    search(values, hits, seen);
                    assertThat(System.nanoTime()).as("it comes to an end").isLessThan(end);
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            search(values, hits, seen);
            return made(watch);
        }
    }

    private static Set<String> made(WatchService watch) throws InterruptedException {
        var made = new TreeSet<String>();
        for (var key = watch.poll(1, TimeUnit.SECONDS); key != null; key = watch.poll()) {
            key.pollEvents().forEach(event -> made.add(String.valueOf(event.context())));
            key.reset();
        }
        return made;
    }

    private void search(Set<String> values, Set<String> hits, Set<String> seen) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                if (each.getFileName().toString().endsWith(".so")) {
                    continue; // SQLite itself: names made for a moment are looked at besides.
                }
                var text = new String(Files.readAllBytes(each), ISO_8859_1);
                seen.add(each.getFileName().toString());
                for (var value : values) {
                    if (text.contains(value)) {
                        hits.add(each.getFileName() + ": " + value);
                    }
                }
            }
        } catch (NoSuchFileException | java.io.UncheckedIOException _) {
            // It went while it was looked at; the next look is soon.
        }
    }

    /// Every value of the negotiation, as its bytes are read here.
    private static Set<String> values() throws IOException {
        var values = new TreeSet<String>();
        for (var entry : AtRestIT.played()) {
            AtRestIT.leaves(entry, values);
        }
        values.add(CANARY);
        var latin = new TreeSet<String>();
        values.forEach(value -> latin.add(new String(value.getBytes(UTF_8), ISO_8859_1)));
        return latin;
    }

    private static Archive archive(Path place) {
        return Archive.open(
                Shelves.sqlite(place.resolve("dragoman.db")),
                ArchiveContract.KEY,
                Witness.inFile(place.resolve("heads")),
                new SecureRandom(),
                InstantSource.fixed(ArchiveContract.START));
    }

    /// Keeps, snaps, exports, backs up, rotates, restores and buries.
    ///
    /// @param arguments the folder; anything more to plant a word
    public static void main(String... arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        if (arguments.length > 1) {
            var temporary = Path.of(System.getProperty("java.io.tmpdir"));
            Files.delete(Files.writeString(temporary.resolve("planted for a moment"), CANARY));
            Files.writeString(temporary.resolve("planted"), CANARY);
            Thread.sleep(500);
        }
        try (var archive = archive(folder.resolve("data"))) {
            var sitting = archive.take(CASE, AtRestIT.played());
            var noted = ArchiveContract.opened(archive, "notes");
            for (int i = 0; i < 50; i++) {
                ArchiveContract.note(noted, CANARY + " " + i);
            }
            archive.folder(CASE)
                    .put(CANARY + ".pdf", Bytes.of(CANARY.repeat(1000).getBytes(UTF_8)));
            archive.keep("accounts", Bytes.of(CANARY.getBytes(UTF_8)));
            export(sitting);
            export(noted);
            sitting.snap();
            archive.backup(folder.resolve("backup.db"));
            archive.rotate(CASE);
            sitting.snap();
            archive.rekey(new MasterKey.Passphrase(CANARY));
        }
        var restored = folder.resolve("restored");
        try (var shelf = Shelves.sqlite(restored.resolve("dragoman.db"))) {
            Backups.restore(folder.resolve("backup.db"), shelf);
        }
        try (var archive = archive(restored)) {
            export(archive.open(CASE).orElseThrow());
            archive.bury(CASE, List.of());
        }
        System.out.println("done");
    }

    private static void export(Sitting sitting) {
        for (var room : sitting.talks().rooms().keys()) {
            export(sitting, room);
        }
        export(sitting, RoomId.DESK);
    }

    private static void export(Sitting sitting, RoomId room) {
        var out = new ByteArrayOutputStream();
        sitting.export(room, out);
        if (out.size() == 0) {
            throw new IllegalStateException("Nothing was written.\nLook why.");
        }
    }
}
