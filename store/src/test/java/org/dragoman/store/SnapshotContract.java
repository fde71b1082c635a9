package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a snapshot may do: make opening quick, and nothing else. Every database runs all of it.
public abstract class SnapshotContract {

    private static final TalksId CASE = new TalksId("case");
    private static final TalksId OTHER = new TalksId("other");

    @TempDir private Path folder = Path.of("");

    /// A shelf of this kind; the same place each time within a test.
    protected abstract Shelf shelf();

    private Archive archive(int entries, Duration pause) {
        return archive(shelf(), entries, pause);
    }

    private static Archive archive(Shelf shelf, int entries, Duration pause) {
        return Archive.open(
                shelf,
                ArchiveContract.KEY,
                Witness.forgetful(),
                new SecureRandom(),
                InstantSource.fixed(ArchiveContract.START),
                Identifiers.random(new SplittableRandom(7)),
                new Cadence(entries, pause));
    }

    /// One that writes snapshots only when it is told to.
    private Archive archive() {
        return archive(Integer.MAX_VALUE, Duration.ZERO);
    }

    private static Sitting sitting(Archive archive) {
        return archive.open(CASE).orElseThrow();
    }

    /// All of the talks as bytes, every table whole.
    private static String bytes(Talks talks) {
        var keys = Keyset.draw();
        var desk = new Log(0, "log", keys, new Chain(talks.desk().journal().size(), Bytes.NONE));
        var snapshot =
                Snapshot.of(
                        new Journal.State(talks, Map.of(RoomId.DESK, desk)), Snapshot.Base.NONE);
        var tables = new TablesApart(snapshot);
        ObjectWriter writer = Codec.MAPPER.writerFor(Talks.class);
        var all = new ByteArrayOutputStream();
        all.writeBytes(Codec.bytes(tables.writing(writer), talks));
        tables.parts().forEach(all::writeBytes);
        return HexFormat.of().formatHex(Chain.sha256().digest(all.toByteArray()))
                + " "
                + all.size();
    }

    private static void assertSame(Talks talks, List<Entry> journal, Instant now) {
        var folded = Talks.of(journal);
        assertThat(ArchiveContract.journal(talks)).isEqualTo(journal);
        assertThat(ArchiveContract.views(talks, now)).isEqualTo(ArchiveContract.views(folded, now));
        assertThat(talks.desk().deadlines().next()).isEqualTo(folded.desk().deadlines().next());
        assertThat(bytes(talks)).isEqualTo(bytes(folded));
    }

    @Test
    void talksOpenedFromASnapshotAreThoseFoldedFromTheJournalToTheByte() {
        for (int seed = 0; seed < 12; seed++) {
            var talks = new TalksId("case-" + seed);
            var entries = ArchiveContract.generated(seed, 40 + 20 * seed);
            int cut = 5 + (entries.size() - 5) * (seed % 4 + 1) / 4;
            try (var archive = archive()) {
                var sitting = archive.take(talks, entries.subList(0, cut));
                assertThat(sitting.snap()).isTrue();
                assertThat(sitting.keep(cut, entries.subList(cut, entries.size()))).isTrue();
            }
            try (var archive = archive()) {
                var sitting = archive.open(talks).orElseThrow();
                assertThat(sitting.unsnapped()).isEqualTo(entries.size() - cut);
                assertSame(sitting.talks(), entries, entries.getLast().at());
                // What was read from a snapshot goes into the next one.
                assertThat(sitting.snap()).isTrue();
            }
            try (var archive = archive()) {
                var sitting = archive.open(talks).orElseThrow();
                assertThat(sitting.unsnapped()).isZero();
                assertSame(sitting.talks(), entries, entries.getLast().at());
            }
        }
    }

    /// Enough notes that their table stands in parts of its own.
    private static List<Entry> manyNotes(Sitting sitting, int notes) {
        var entries = new ArrayList<Entry>();
        var talks = sitting.talks();
        var ids = Identifiers.random(new SplittableRandom(3));
        for (int i = 0; i < notes; i++) {
            var call = new Call(ArchiveContract.HEAD, ArchiveContract.START, Call.ANY);
            var decided = talks.decide(call, new ConfidenceAct.WriteNote("words " + i), ids);
            var accepted = (Decision.Accepted) decided;
            for (var event : accepted.events()) {
                entries.add(new Entry(call.at(), call.by(), event));
                talks = talks.after(entries.getLast());
            }
        }
        assertThat(sitting.keep(sitting.talks().desk().journal().size(), entries)).isTrue();
        return ArchiveContract.journal(sitting.talks());
    }

    private List<Entry> snapped(int notes) {
        try (var archive = archive()) {
            var sitting = ArchiveContract.opened(archive, "case");
            var journal = manyNotes(sitting, notes);
            assertThat(sitting.snap()).isTrue();
            return journal;
        }
    }

    @Test
    void longTablesAreReadInPartsAndAPageReadsFew() {
        var journal = snapped(1300);
        try (var archive = archive()) {
            var sitting = sitting(archive);
            assertThat(sitting.unsnapped()).isZero();
            var seat = new Seat(ArchiveContract.NORTH, "head");
            var page = sitting.page(seat, Long.MAX_VALUE, 50);
            var room = Talks.of(journal).room(seat.room()).orElseThrow();
            assertThat(page.seen()).isEqualTo(Room.page(room, seat, Long.MAX_VALUE, 50));
            ArchiveContract.note(sitting, "one more");
            var all = new ArrayList<>(journal);
            all.add(ArchiveContract.journal(sitting.talks()).getLast());
            assertSame(sitting.talks(), all, ArchiveContract.START);
        }
    }

    private void refused(List<Entry> journal, UnaryOperator<List<Bytes>> change) {
        passedOver(journal, true, change);
    }

    /// Puts another snapshot in place of the one there, opens the talks and expects them whole.
    ///
    /// @param atOnce folded from their beginning when they are opened; else when the part that was
    ///   tampered with is asked for
    private void passedOver(
            List<Entry> journal, boolean atOnce, UnaryOperator<List<Bytes>> change) {
        try (var shelf = shelf()) {
            var parts = change.apply(new ArrayList<>(Archive.snapshot(shelf, CASE)));
            var keyset = shelf.find(CASE).orElseThrow().keyset();
            assertThat(shelf.keepSnapshot(CASE, keyset, parts)).isTrue();
        }
        try (var archive = archive()) {
            var sitting = sitting(archive);
            assertThat(sitting.unsnapped()).isEqualTo(atOnce ? journal.size() : 0);
            assertSame(sitting.talks(), journal, ArchiveContract.START);
        }
    }

    @Test
    void aSnapshotThatWasTamperedWithIsPassedOver() {
        var journal = snapped(600);
        List<Bytes> good;
        try (var shelf = shelf()) {
            good = Archive.snapshot(shelf, CASE);
        }
        assertThat(good).hasSizeGreaterThan(3);
        for (int part = 0; part < good.size(); part++) {
            int at = part;
            passedOver(
                    journal,
                    part < 2,
                    _ -> {
                        var parts = new ArrayList<>(good);
                        var bytes = parts.get(at).array();
                        bytes[bytes.length / 2] ^= 1;
                        parts.set(at, Bytes.of(bytes));
                        return parts;
                    });
        }
        passedOver(journal, true, _ -> good.subList(0, 1));
        passedOver(journal, true, _ -> good.subList(1, good.size()));
        passedOver(journal, true, _ -> List.of(Bytes.of(new byte[] {1, 2, 3})));
        passedOver(journal, false, _ -> good.subList(0, good.size() - 1));
        passedOver(
                journal,
                false,
                _ -> {
                    var parts = new ArrayList<>(good);
                    parts.set(2, good.get(3));
                    parts.set(3, good.get(2));
                    return parts;
                });
        // Left as it was it is taken over.
        try (var shelf = shelf()) {
            shelf.keepSnapshot(CASE, shelf.find(CASE).orElseThrow().keyset(), good);
        }
        try (var archive = archive()) {
            assertThat(sitting(archive).unsnapped()).isZero();
        }
    }

    @Test
    void theSnapshotOfOtherTalksIsPassedOver() {
        var journal = snapped(20);
        List<Bytes> foreign;
        try (var archive = archive()) {
            var other = ArchiveContract.opened(archive, "other");
            manyNotes(other, 20);
            assertThat(other.snap()).isTrue();
        }
        try (var shelf = shelf()) {
            foreign = Archive.snapshot(shelf, OTHER);
        }
        refused(journal, _ -> foreign);
    }

    /// As where a backup was restored and an old snapshot with it: same keys, another past.
    @Test
    void aSnapshotOfAnotherHeadIsPassedOver() {
        var journal = snapped(20);
        try (var archive = archive()) {
            var sitting = sitting(archive);
            var ahead = manyNotes(sitting, 1);
            assertThat(sitting.snap()).isTrue();
            assertThat(ahead).hasSize(journal.size() + 1);
        }
        // The file as it was before the last note, with the snapshot that knows of it.
        var target = Shelves.sqlite(folder.resolve("restored.db"));
        try (var from = shelf()) {
            var row = from.find(CASE).orElseThrow();
            var rooms = from.rooms(CASE);
            for (var setting : List.of("stretching", "check", "signing", "verifying")) {
                from.setting(setting).ifPresent(value -> target.set(setting, value));
            }
            target.begin(
                    new Rows.Case(CASE, 0, row.keyset()), rooms.getFirst(), Rows.Batch.none(CASE));
            var entries = new ArrayList<Rows.Entry>();
            from.entries(CASE, 0, entries::add);
            target.append(
                    new Rows.Batch(
                            CASE,
                            0,
                            rooms.subList(1, rooms.size()),
                            entries.subList(0, journal.size()),
                            List.of()));
            for (var room : rooms.subList(1, rooms.size())) {
                var lines = new ArrayList<Rows.Line>();
                from.lines(CASE, room.room(), 0, lines::add);
                int seen = room.room() == 1 ? lines.size() - 1 : lines.size();
                target.append(
                        new Rows.Batch(
                                CASE,
                                journal.size(),
                                List.of(),
                                List.of(),
                                lines.subList(0, seen)));
            }
            assertThat(target.keepSnapshot(CASE, row.keyset(), Archive.snapshot(from, CASE)))
                    .isTrue();
        }
        try (var archive = archive(target, Integer.MAX_VALUE, Duration.ZERO)) {
            var sitting = sitting(archive);
            assertThat(sitting.unsnapped()).isEqualTo(journal.size());
            assertSame(sitting.talks(), journal, ArchiveContract.START);
        }
    }

    @Test
    void whatAnotherBuildHasFoldedIsPassedOver() throws java.security.GeneralSecurityException {
        var journal = snapped(20);
        Bytes other;
        try (var archive = archive()) {
            var sitting = sitting(archive);
            var keys = sitting.journal().caseKeys();
            var place = "snapshot case 0 ";
            var parts = archive.snapshotOf(CASE);
            var plain = Plain.of(keys.open(parts.getFirst(), place)).bytes().raw();
            var first = Codec.read(Snapshots.First.IN, Snapshots.First.class, plain, "a snapshot");
            assertThat(FoldMark.here()).contains(first.fold());
            var changed =
                    new Snapshots.First(
                            first.form(),
                            Bytes.ofHex("ab".repeat(32)),
                            first.version(),
                            first.head());
            var padded =
                    new Plain(
                                    Bytes.of(new byte[Chain.LENGTH]),
                                    Bytes.of(Codec.bytes(Snapshots.First.OUT, changed)))
                            .padded();
            other = keys.seal(padded, place);
        }
        refused(
                journal,
                parts -> {
                    parts.set(0, other);
                    return parts;
                });
    }

    @Test
    void aSnapshotGoesWithTheKeys() {
        snapped(20);
        try (var archive = archive()) {
            assertThat(archive.snapshotOf(CASE)).isNotEmpty();
            var backup = folder.resolve("backup.db");
            archive.backup(backup);
            try (var kept = Shelves.sqliteToRead(backup)) {
                assertThat(Archive.snapshot(kept, CASE)).isEmpty();
            }
            archive.rotate(CASE);
            assertThat(archive.snapshotOf(CASE)).isEmpty();
            var sitting = sitting(archive);
            assertThat(sitting.snap()).isTrue();
            archive.bury(CASE, List.of());
            assertThat(archive.snapshotOf(CASE)).isEmpty();
            // Who was still writing one comes too late.
            assertThat(sitting.snap()).isFalse();
            assertThat(archive.snapshotOf(CASE)).isEmpty();
        }
    }

    @Test
    void itIsWrittenInTheBackgroundOnceEnoughIsNewAndAtTheEnd() throws InterruptedException {
        try (var archive = archive(30, Duration.ZERO)) {
            var sitting = ArchiveContract.opened(archive, "case");
            assertThat(archive.snapshotOf(CASE)).isEmpty();
            manyNotes(sitting, 40);
            for (int i = 0; i < 400 && archive.snapshotOf(CASE).isEmpty(); i++) {
                Thread.sleep(25);
            }
            assertThat(archive.snapshotOf(CASE)).isNotEmpty();
        }
        try (var archive = archive(30, Duration.ofHours(1))) {
            manyNotes(sitting(archive), 35);
        }
        try (var archive = archive()) {
            assertThat(sitting(archive).unsnapped()).isZero();
        }
    }

    @Test
    void twoProcessesKeepSnapshotsOfTheSameTalks() {
        var shelf = shelf();
        try (var one = archive(shelf, 3, Duration.ZERO)) {
            var here = ArchiveContract.opened(one, "case");
            var two = archive(shelf, 4, Duration.ZERO);
            var there = two.open(CASE).orElseThrow();
            for (int i = 0; i < 30; i++) {
                ArchiveContract.note(here, "here " + i);
                ArchiveContract.note(there, "there " + i);
            }
            here.refresh();
            assertThat(ArchiveContract.journal(here.talks()))
                    .isEqualTo(ArchiveContract.journal(there.talks()))
                    .hasSize(67);
            var third = archive(shelf, Integer.MAX_VALUE, Duration.ZERO);
            assertSame(
                    third.open(CASE).orElseThrow().talks(),
                    ArchiveContract.journal(here.talks()),
                    ArchiveContract.START);
        }
    }
}
