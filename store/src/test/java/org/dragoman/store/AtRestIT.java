package org.dragoman.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies on the disk, and what its keys can do.
class AtRestIT {

    private static final String CANARY = "the canary sings at noon";
    private static final String PLAYED = "samples/journal-1-third-round.jsonl";
    private static final TalksId CASE = new TalksId("case");

    @TempDir private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("dragoman.db");
    }

    private static Archive archive(Path file, MasterKey key) {
        return Archive.open(
                Shelves.sqlite(file),
                key,
                Witness.inFile(file.resolveSibling("heads")),
                new SecureRandom(),
                InstantSource.fixed(ArchiveContract.START));
    }

    private Archive archive() {
        return archive(file(), ArchiveContract.KEY);
    }

    private void writeCanaries(int notes) {
        try (var archive = archive()) {
            var sitting = ArchiveContract.opened(archive, "case");
            for (int i = 0; i < notes; i++) {
                ArchiveContract.note(sitting, CANARY + " " + i);
            }
            archive.folder(CASE).put(CANARY + ".pdf", Bytes.of(CANARY.getBytes(UTF_8)));
            sitting.head(ArchiveContract.NORTH);
            assertThat(found(CANARY)).isEmpty();
        }
    }

    private void snap() {
        try (var archive = archive()) {
            assertThat(archive.open(CASE).orElseThrow().snap()).isTrue();
        }
    }

    /// The files in which words stand, whatever they are.
    private List<Path> found(String words) {
        return found(words.getBytes(UTF_8));
    }

    private List<Path> found(byte[] words) {
        var hits = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                if (indexOf(Files.readAllBytes(each), words) >= 0) {
                    hits.add(each);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return hits;
    }

    private static int indexOf(byte[] all, byte[] part) {
        outer:
        for (int i = 0; i + part.length <= all.length; i++) {
            for (int j = 0; j < part.length; j++) {
                if (all[i + j] != part[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    private static byte[] export(Sitting sitting) {
        var out = new ByteArrayOutputStream();
        sitting.export(ArchiveContract.NORTH, out);
        return out.toByteArray();
    }

    @Test
    void noWordOfTheTalksLiesInAnyFile() {
        writeCanaries(50);
        snap();
        assertThat(found(CANARY)).isEmpty();
        assertThat(found("north")).isEmpty();
        assertThat(found("Amira")).isEmpty();
        // The search itself finds what is there.
        assertThat(found("case")).isNotEmpty();
    }

    /// Every value of every field of a whole negotiation as it was played: words, names, rooms,
    /// identifiers, moments, while it is written, after a rotation, in a backup, and in what was
    /// printed meanwhile.
    @Test
    void noFieldOfAPlayedNegotiationLiesInAnyFileOrLog() throws IOException {
        var values = new TreeSet<String>();
        var entries = played();
        for (var entry : entries) {
            leaves(entry, values);
        }
        assertThat(values).hasSizeGreaterThan(300).contains("Enrichment pauses for some years.");
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(printed, true, UTF_8));
        try (var archive = archive()) {
            var sitting = archive.take(CASE, entries);
            for (var room : sitting.talks().rooms().keys()) {
                sitting.head(room);
            }
            assertThat(sitting.snap()).isTrue();
            assertThat(lying(values)).isEmpty();
            archive.rotate(CASE);
            assertThat(sitting.snap()).isTrue();
            archive.backup(folder.resolve("backup.db"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        Files.write(folder.resolve("printed"), printed.toByteArray());
        assertThat(lying(values)).isEmpty();
        // The search finds a single value where one lies.
        Files.writeString(folder.resolve("leak"), "x" + values.getLast() + "y");
        assertThat(lying(values)).containsExactly("leak: " + values.getLast());
    }

    /// The journal of a whole negotiation.
    static List<Entry> played() throws IOException {
        try (var journal = AtRestIT.class.getResourceAsStream(PLAYED)) {
            return ((Verification.Sound) Verification.of(journal)).entries();
        }
    }

    /// Every value of every field that is long enough to be told from chance.
    static void leaves(Entry entry, Set<String> into) throws IOException {
        leaves(new JsonMapper().readTree(Codec.bytes(entry)), into);
    }

    private static void leaves(JsonNode node, Set<String> into) {
        if (node.isTextual() && node.textValue().length() >= 6) {
            into.add(node.textValue());
        }
        node.forEach(child -> leaves(child, into));
    }

    private List<String> lying(Set<String> values) throws IOException {
        var hits = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var each : files.filter(Files::isRegularFile).sorted().toList()) {
                var text = new String(Files.readAllBytes(each), ISO_8859_1);
                for (var value : values) {
                    if (text.contains(new String(value.getBytes(UTF_8), ISO_8859_1))) {
                        hits.add(each.getFileName() + ": " + value);
                    }
                }
            }
        }
        return hits;
    }

    @Test
    void messagesOfTroubleHoldNoWords() throws IOException {
        writeCanaries(5);
        var bytes = Files.readAllBytes(file());
        for (int at = bytes.length / 3; at < bytes.length; at += 97) {
            bytes[at] ^= 1;
        }
        Files.write(file(), bytes);
        assertThatThrownBy(
                        () -> {
                            try (var archive = archive()) {
                                archive.open(CASE).orElseThrow();
                            }
                        })
                .isInstanceOf(StoreTrouble.class)
                .hasMessageNotContaining(CANARY)
                .hasMessageContaining("backup");
    }

    @Test
    void aKeyMayComeFromAFileOrAPassphrase() {
        var keyFile = folder.resolve("key");
        var made = MasterKey.toNewFile(keyFile, new SecureRandom());
        assertThat(MasterKey.ofFile(keyFile)).isEqualTo(made);
        for (var key : List.of(made, new MasterKey.Passphrase("slow river, old bridge"))) {
            var place = folder.resolve(key.toString().replace(' ', '-')).resolve("dragoman.db");
            try (var archive = archive(place, key)) {
                ArchiveContract.note(ArchiveContract.opened(archive, "case"), CANARY);
            }
            try (var archive = archive(place, key)) {
                assertThat(archive.open(CASE)).isPresent();
            }
        }
        var place = folder.resolve("a-passphrase").resolve("dragoman.db");
        assertThatThrownBy(() -> archive(place, new MasterKey.Passphrase("slow river, new bridge")))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("The key does not open this archive");
    }

    @Test
    void rotatedKeysLeaveWordsAndHeadsAsTheyWere() {
        writeCanaries(30);
        var before = new ArrayList<byte[]>();
        try (var archive = archive()) {
            var sitting = archive.open(CASE).orElseThrow();
            before.add(export(sitting));
            var old = archive.keysetOf(CASE);
            archive.rotate(CASE);
            assertThat(found(old.raw())).isEmpty();
            assertThat(export(sitting)).isEqualTo(before.getFirst());
            ArchiveContract.note(sitting, "after");
        }
        try (var archive = archive()) {
            var sitting = archive.open(CASE).orElseThrow();
            assertThat(new String(export(sitting), UTF_8)).contains(CANARY, "after");
            assertThat(archive.folder(CASE).find(CANARY + ".pdf"))
                    .contains(Bytes.of(CANARY.getBytes(UTF_8)));
        }
    }

    @Test
    void anotherKeyOverAllOthersShutsOutTheOldOne() {
        writeCanaries(3);
        var next = MasterKey.ofHex("ab".repeat(32), "test");
        try (var archive = archive()) {
            archive.rekey(next);
        }
        try (var archive = archive(file(), next)) {
            assertThat(archive.open(CASE)).isPresent();
            archive.open(CASE).orElseThrow().head(ArchiveContract.NORTH);
        }
        assertThatThrownBy(this::archive).hasMessageContaining("The key does not open");
    }

    @Test
    void aBuriedCaseIsGoneWithItsBackupsAndItsHeadsRemain() {
        writeCanaries(10);
        var backup = folder.resolve("backup.db");
        byte[] keyset;
        try (var shelf = Shelves.sqliteToRead(file())) {
            keyset = shelf.find(CASE).orElseThrow().keyset().array();
        }
        try (var archive = archive()) {
            archive.backup(backup);
            assertThat(found(keyset)).hasSize(2);
            var buried = archive.bury(CASE, List.of());
            assertThat(buried.complete()).isTrue();
            assertThat(buried.done()).containsExactly(backup.toString());
            assertThat(found(keyset)).isEmpty();
            assertThat(archive.talks()).containsExactly(CASE);
            assertThatThrownBy(() -> archive.open(CASE))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("were buried");
            assertThat(archive.heads(CASE)).isNotEmpty().allMatch(head -> head.size() > 0);
        }
        try (var shelf = Shelves.sqliteToRead(backup)) {
            assertThat(shelf.find(CASE).orElseThrow().buried()).isTrue();
        }
    }

    @Test
    void aBackupThatCannotBeReachedIsNamed() throws IOException {
        writeCanaries(1);
        var backup = folder.resolve("backup.db");
        try (var archive = archive()) {
            archive.backup(backup);
            Files.move(backup, folder.resolve("elsewhere.db"));
            var buried = archive.bury(CASE, List.of());
            assertThat(buried.complete()).isFalse();
            assertThat(buried.notReached()).containsExactly(backup.toString());
        }
    }

    @Test
    void aBackupRestoredGivesTheSameRecord() throws IOException {
        writeCanaries(20);
        var backup = folder.resolve("backup.db");
        byte[] before;
        try (var archive = archive()) {
            archive.backup(backup);
            before = export(archive.open(CASE).orElseThrow());
            assertThatThrownBy(() -> archive.backup(backup))
                    .isInstanceOf(UncheckedIOException.class);
        }
        assertThat(found(CANARY)).isEmpty();
        var place = folder.resolve("restored").resolve("dragoman.db");
        try (var shelf = Shelves.sqlite(place)) {
            Backups.restore(backup, shelf);
        }
        try (var archive = archive(place, ArchiveContract.KEY)) {
            var sitting = archive.open(CASE).orElseThrow();
            assertThat(export(sitting)).isEqualTo(before);
            assertThat(Verification.of(new ByteArrayInputStream(before)))
                    .isInstanceOf(Verification.Sound.class);
            assertThat(archive.folder(CASE).names()).containsExactly(CANARY + ".pdf");
        }
        try (var shelf = Shelves.sqlite(place)) {
            assertThatThrownBy(() -> Backups.restore(backup, shelf))
                    .hasMessageContaining("into an empty place only");
        }
    }

    @Test
    void aFolderKeepsPapersUnderTheirNames() {
        writeCanaries(1);
        try (var archive = archive()) {
            var papers = archive.folder(CASE);
            papers.put("case.yaml", Bytes.of(new byte[] {1}));
            papers.put("case.yaml", Bytes.of(new byte[] {2}));
            papers.put("ledger", Bytes.of(new byte[] {3}));
            papers.remove(CANARY + ".pdf");
            assertThat(archive.folder(CASE).names()).containsExactly("case.yaml", "ledger");
            assertThat(archive.folder(CASE).find("case.yaml")).contains(Bytes.of(new byte[] {2}));
            assertThat(archive.folder(CASE).find("other")).isEmpty();
        }
    }

    @Test
    void aRowThatWasMovedToAnotherPlaceIsFound() throws Exception {
        writeCanaries(3);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update entry set sealed = (select sealed from entry where number = 9)"
                            + " where number = 10");
        }
        assertThatThrownBy(
                        () -> {
                            try (var archive = archive()) {
                                archive.open(CASE).orElseThrow();
                            }
                        })
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("entry 10");
    }

    /// Behind a snapshot nobody asks for the row at first; who asks is told.
    @Test
    void aRowThatWasMovedBehindASnapshotIsFoundWhenItIsRead() throws Exception {
        writeCanaries(3);
        snap();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update entry set sealed = (select sealed from entry where number = 9)"
                            + " where number = 8");
        }
        try (var archive = archive()) {
            var sitting = archive.open(CASE).orElseThrow();
            assertThatThrownBy(() -> ArchiveContract.journal(sitting.talks()))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("entry 8");
            assertThatThrownBy(() -> sitting.export(RoomId.DESK, new ByteArrayOutputStream()))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("entry 8");
        }
    }

    @Test
    void aLineThatWasTakenOutIsFoundAtExport() throws Exception {
        writeCanaries(3);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from line where room = 1 and number = 4");
        }
        try (var archive = archive()) {
            var sitting = archive.open(CASE).orElseThrow();
            assertThatThrownBy(() -> export(sitting))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("log 1");
            assertThat(sitting.head(new RoomId("south"))).isNotNull();
        }
    }
}
