package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.talks.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a bad disk does, and what is said of it.
class DiskIT {

    private static final TalksId CASE = new TalksId("case");

    @TempDir private Path folder = Path.of("");

    private static Archive archive(Path file) {
        return ArchiveContract.archive(Shelves.sqlite(file));
    }

    @Test
    void aLogCutOrGarbledAnywhereOpensAsItOnceWas() throws IOException {
        var file = folder.resolve("dragoman.db");
        var frozen = folder.resolve("frozen.db");
        List<Entry> all;
        try (var archive = archive(file)) {
            var sitting = ArchiveContract.opened(archive, "case");
            for (int i = 0; i < 12; i++) {
                ArchiveContract.note(sitting, "words " + i);
            }
            all = ArchiveContract.journal(sitting.talks());
            Files.copy(file, frozen);
            Files.copy(wal(file), wal(frozen));
        }
        long length = Files.size(wal(frozen));
        var cuts = new ArrayList<Long>();
        int header = 32;
        int frame = 24 + 4096;
        for (long at = header + 40L * frame; at < length; at += 3L * frame) {
            cuts.addAll(List.of(at - 1, at, at + 1, at + 24, at + 25, at + 2048));
        }
        var random = new Random(7);
        int smaller = 0;
        for (long cut : cuts.stream().filter(at -> at > 0 && at < length).limit(60).toList()) {
            for (boolean garble : new boolean[] {false, true}) {
                var copy = folder.resolve("copy.db");
                Files.deleteIfExists(wal(copy));
                Files.deleteIfExists(copy.resolveSibling("copy.db-shm"));
                Files.copy(frozen, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                var bytes = Files.readAllBytes(wal(frozen));
                Files.write(wal(copy), garble ? garbled(bytes, cut, random) : cut(bytes, cut));
                smaller += opened(copy, all) ? 1 : 0;
            }
        }
        assertThat(smaller).isPositive();
    }

    private static Path wal(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static byte[] cut(byte[] bytes, long at) {
        return java.util.Arrays.copyOf(bytes, (int) at);
    }

    private static byte[] garbled(byte[] bytes, long at, Random random) {
        for (long i = at; i < bytes.length; i++) {
            bytes[(int) i] = (byte) random.nextInt();
        }
        return bytes;
    }

    /// Whether fewer entries are there than were written; those there are the first ones, whole.
    private static boolean opened(Path copy, List<Entry> all) throws IOException {
        try (var archive = archive(copy)) {
            var found = archive.open(CASE);
            if (found.isEmpty()) {
                return true;
            }
            var journal = ArchiveContract.journal(found.get().talks());
            assertThat(journal).isEqualTo(all.subList(0, journal.size()));
            if (found.get().talks().room(ArchiveContract.NORTH).isPresent()) {
                var out = new ByteArrayOutputStream();
                found.get().export(ArchiveContract.NORTH, out);
                assertThat(Verification.of(new ByteArrayInputStream(out.toByteArray())))
                        .isInstanceOf(Verification.Sound.class);
            }
            return journal.size() < all.size();
        }
    }

    @Test
    void twoProcessesCannotWriteOneFile() {
        var file = folder.resolve("dragoman.db");
        try (var archive = archive(file)) {
            ArchiveContract.opened(archive, "case");
            assertThatThrownBy(() -> archive(file))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContainingAll("another Dragoman is using", "End it first");
            try (var reading = Shelves.sqliteToRead(file)) {
                assertThat(reading.talks()).containsExactly(CASE);
            }
        }
        try (var archive = archive(file)) {
            assertThat(archive.talks()).hasSize(1);
        }
    }

    @Test
    void aFileThatIsNoArchiveIsRefused() throws IOException {
        var file = folder.resolve("letter.db");
        Files.writeString(file, "Dear colleague, ".repeat(600));
        assertThatThrownBy(() -> archive(file))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContainingAll("letter.db", "no archive of Dragoman");
    }

    @Test
    void anArchiveOfANewerDragomanIsRefused() throws Exception {
        var file = folder.resolve("dragoman.db");
        archive(file).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("update setting set value = x'09' where name = 'format'");
        }
        assertThatThrownBy(() -> archive(file))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContainingAll("newer Dragoman", "form 9");
    }

    /// Needs the right to mount; skipped without it.
    @Test
    void aFullDiskAcknowledgesNothingAndLosesNothing() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0,
                "a small disk can be mounted");
        try {
            int kept = 0;
            try (var archive = archive(disk.resolve("dragoman.db"))) {
                var sitting = ArchiveContract.opened(archive, "case");
                StoreTrouble trouble = null;
                while (trouble == null && kept < 2000) {
                    try {
                        ArchiveContract.note(sitting, "words ".repeat(200));
                        kept++;
                    } catch (StoreTrouble full) {
                        trouble = full;
                    }
                }
                assertThat(trouble).isNotNull();
                assertThat(trouble)
                        .hasMessageContainingAll("the disk is full", "Make room")
                        .hasMessageNotContaining("words");
                assertThat(run("mount", "-o", "remount,size=16m", disk.toString())).isZero();
                ArchiveContract.note(sitting, "again");
                kept++;
            }
            try (var archive = archive(disk.resolve("dragoman.db"))) {
                var sitting = archive.open(CASE).orElseThrow();
                assertThat(
                                sitting.talks()
                                        .room(ArchiveContract.NORTH)
                                        .orElseThrow()
                                        .confidences()
                                        .notes()
                                        .size())
                        .isEqualTo(kept);
            }
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static int run(String... line) throws IOException, InterruptedException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
