package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a bad disk does beneath a database server, and what is said of it.
public abstract class ClusterContract {

    private static final TalksId CASE = new TalksId("case");

    /// How long a page is, in bytes; rows fill it from its end.
    private static final int PAGE = 8192;

    @TempDir private Path folder = Path.of("");

    /// A server on a folder of its own.
    protected interface Cluster extends AutoCloseable {
        /// The address of its database.
        String url();

        /// Ends it as a power cut would: nothing more is written.
        void kill() throws IOException, InterruptedException;

        @Override
        void close() throws IOException;
    }

    /// Starts a server on this folder, laid out where it is empty.
    protected abstract Cluster start(Path data) throws IOException;

    private static Archive archive(Cluster cluster) {
        return ArchiveContract.archive(Shelves.postgresql(cluster.url()));
    }

    private static String ask(Cluster cluster, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(cluster.url());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void isWhole(Sitting sitting, List<Entry> all) throws IOException {
        var journal = ArchiveContract.journal(sitting.talks());
        assertThat(journal).isEqualTo(all.subList(0, journal.size()));
        for (var room : List.of(RoomId.DESK, ArchiveContract.NORTH)) {
            var out = new ByteArrayOutputStream();
            sitting.export(room, out);
            assertThat(Verification.of(new ByteArrayInputStream(out.toByteArray())))
                    .isInstanceOf(Verification.Sound.class);
        }
    }

    @Test
    void aServerKilledUnderLoadHasAllThatWasAcknowledged() throws Exception {
        var data = folder.resolve("killed");
        List<Entry> all;
        try (var cluster = start(data)) {
            var archive = archive(cluster);
            var sitting = ArchiveContract.opened(archive, "case");
            for (int i = 0; i < 50; i++) {
                ArchiveContract.note(sitting, "words " + i);
            }
            all = ArchiveContract.journal(sitting.talks());
            cluster.kill();
            assertThatThrownBy(() -> ArchiveContract.note(sitting, "canary"))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("does not answer")
                    .hasMessageNotContaining("canary");
        }
        try (var cluster = start(data);
                var archive = archive(cluster)) {
            var sitting = archive.open(CASE).orElseThrow();
            assertThat(ArchiveContract.journal(sitting.talks())).isEqualTo(all);
            isWhole(sitting, all);
            ArchiveContract.note(sitting, "and on it goes");
        }
    }

    /// The end of the write-ahead log, garbled from a moment on: what opens is what was there then,
    /// or a little more, whole.
    @Test
    void aWriteAheadLogGarbledAnywhereOpensAsItOnceWas() throws Exception {
        var data = folder.resolve("torn");
        var ends = new ArrayList<Long>();
        var sizes = new ArrayList<Integer>();
        List<Entry> all;
        Path log;
        try (var cluster = start(data)) {
            var archive = archive(cluster);
            var sitting = ArchiveContract.opened(archive, "case");
            ask(cluster, "checkpoint");
            log =
                    Path.of("pg_wal")
                            .resolve(ask(cluster, "select pg_walfile_name(pg_current_wal_lsn())"));
            for (int i = 0; i < 12; i++) {
                ArchiveContract.note(sitting, "words " + i);
                ends.add(
                        Long.valueOf(
                                ask(
                                        cluster,
                                        "select file_offset from"
                                                + " pg_walfile_name_offset(pg_current_wal_lsn())")));
                sizes.add(ArchiveContract.journal(sitting.talks()).size());
            }
            assertThat(log.getFileName().toString())
                    .isEqualTo(ask(cluster, "select pg_walfile_name(pg_current_wal_lsn())"));
            all = ArchiveContract.journal(sitting.talks());
            cluster.kill();
        }
        var random = new Random(7);
        for (int note : new int[] {1, 5, 9, 11}) {
            var copy = folder.resolve("copy-" + note);
            copy(data, copy);
            long from =
                    ends.get(note - 1) + random.nextLong(1, ends.get(note) - ends.get(note - 1));
            try (var file = new RandomAccessFile(copy.resolve(log).toFile(), "rw")) {
                var garbage = new byte[(int) Math.min(file.length() - from, 1 << 16)];
                random.nextBytes(garbage);
                file.seek(from);
                file.write(garbage);
            }
            try (var cluster = start(copy);
                    var archive = archive(cluster)) {
                var sitting = archive.open(CASE).orElseThrow();
                isWhole(sitting, all);
                assertThat(ArchiveContract.journal(sitting.talks()))
                        .hasSizeBetween(sizes.get(note - 1), sizes.get(note));
                ArchiveContract.note(sitting, "and on it goes");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                if (!file.getFileName().toString().equals("postmaster.pid")) {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file)),
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Test
    void aDatabaseThatMayNotBeWrittenAcknowledgesNothing() throws Exception {
        try (var cluster = start(folder.resolve("read-only"))) {
            int entries;
            try (var archive = archive(cluster)) {
                var sitting = ArchiveContract.opened(archive, "case");
                entries = ArchiveContract.journal(sitting.talks()).size();
            }
            try (var archive = archive(cluster)) {
                var sitting = archive.open(CASE).orElseThrow();
                ask(cluster, "alter database postgres set default_transaction_read_only = on");
                ask(
                        cluster,
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where pid <> pg_backend_pid() and datname = 'postgres'");
                assertThatThrownBy(() -> ArchiveContract.note(sitting, "canary"))
                        .isInstanceOf(StoreTrouble.class)
                        .hasMessageContainingAll("not write", "Check database, user")
                        .hasMessageNotContaining("canary");
                sitting.refresh();
                assertThat(ArchiveContract.journal(sitting.talks())).hasSize(entries);
            }
        }
    }

    /// In the head of a page, which the server itself finds; in sealed words, which whoever opens
    /// the talks finds; in a chain, which whoever exports or verifies finds.
    @Test
    void aDamagedPageIsFound() throws Exception {
        for (int place : new int[] {12, PAGE - 200, PAGE - 20}) {
            var data = folder.resolve("damaged-" + place);
            String table;
            try (var cluster = start(data)) {
                try (var archive = archive(cluster)) {
                    var sitting = ArchiveContract.opened(archive, "case");
                    for (int i = 0; i < 5; i++) {
                        ArchiveContract.note(sitting, "words " + i);
                    }
                }
                ask(cluster, "checkpoint");
                table = ask(cluster, "select pg_relation_filepath('entry')");
            }
            try (var file = new RandomAccessFile(data.resolve(table).toFile(), "rw")) {
                file.seek(place);
                file.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77});
            }
            try (var cluster = start(data);
                    var archive = archive(cluster)) {
                assertThatThrownBy(() ->
                                archive.open(CASE)
                                        .orElseThrow()
                                        .export(RoomId.DESK, new ByteArrayOutputStream()))
                        .isInstanceOfSatisfying(
                                StoreTrouble.class,
                                trouble ->
                                        assertThat(trouble.kind())
                                                .isEqualTo(StoreTrouble.Kind.DAMAGED))
                        .hasMessageContaining("latest backup")
                        .hasMessageNotContaining("words 1");
                if (place == PAGE - 20) {
                    assertThat(archive.open(CASE)).isPresent();
                } else {
                    assertThatThrownBy(() -> archive.open(CASE).orElseThrow())
                            .isInstanceOf(StoreTrouble.class);
                }
            }
        }
    }

    /// Needs the right to mount; skipped without it.
    @Test
    void aFullDiskAcknowledgesNothingAndLosesNothing() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=128m", "tmpfs", disk.toString()) == 0,
                "a small disk can be mounted");
        try {
            List<Entry> kept;
            var filler = disk.resolve("filler");
            try (var cluster = start(disk.resolve("data"))) {
                var archive = archive(cluster);
                var sitting = ArchiveContract.opened(archive, "case");
                fill(filler);
                StoreTrouble trouble = null;
                for (int i = 0; trouble == null && i < 4000; i++) {
                    try {
                        ArchiveContract.note(sitting, "canary ".repeat(300));
                    } catch (StoreTrouble full) {
                        trouble = full;
                    }
                }
                assertThat(trouble).isNotNull();
                assertThat(trouble).hasMessageContaining("\n").hasMessageNotContaining("canary");
                kept = ArchiveContract.journal(sitting.talks());
                Files.delete(filler);
                cluster.kill();
            }
            try (var cluster = start(disk.resolve("data"));
                    var archive = archive(cluster)) {
                var sitting = archive.open(CASE).orElseThrow();
                assertThat(ArchiveContract.journal(sitting.talks()))
                        .startsWith(kept.toArray(Entry[]::new));
                ArchiveContract.note(sitting, "again");
            }
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    /// Leaves less than a megabyte.
    private static void fill(Path filler) throws IOException {
        var store = Files.getFileStore(filler.getParent());
        try (var out = Files.newOutputStream(filler)) {
            var block = new byte[64 * 1024];
            while (store.getUsableSpace() > 1 << 20) {
                out.write(block);
            }
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
