package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Texts;
import org.junit.jupiter.api.Test;

/// What a participant can prove, and what cannot be hidden from it.
class ProofTest {

    private final Archive archive = archive(new MemoryShelf(), Witness.forgetful());
    private final Sitting sitting = ArchiveContract.opened(archive, "case");

    private static Archive archive(Shelf shelf, Witness witness) {
        return Archive.open(
                shelf,
                ArchiveContract.KEY,
                witness,
                new SecureRandom(),
                InstantSource.fixed(ArchiveContract.START));
    }

    private static byte[] export(Sitting sitting, RoomId room) {
        var out = new ByteArrayOutputStream();
        sitting.export(room, out);
        return out.toByteArray();
    }

    private byte[] north() {
        for (int i = 0; i < 5; i++) {
            ArchiveContract.note(sitting, "words " + i);
        }
        return export(sitting, ArchiveContract.NORTH);
    }

    private static Verification verified(byte[] export) {
        try {
            return Verification.of(new ByteArrayInputStream(export));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Verification verified(byte[] export, Head.Signed earlier) {
        try {
            return Verification.of(new ByteArrayInputStream(export), earlier);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long brokenAt(byte[] export) {
        assertThat(verified(export)).isInstanceOf(Verification.Broken.class);
        return ((Verification.Broken) verified(export)).line();
    }

    private static List<String> lines(byte[] export) {
        return new ArrayList<>(List.of(new String(export, UTF_8).split("\n")));
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    @Test
    void aRoomsExportIsSoundAndHoldsWhatTheRoomWasShown() {
        var export = north();
        assertThat(verified(export))
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        sound -> {
                            assertThat(sound.room()).isEqualTo("north");
                            assertThat(sound.head().head().size())
                                    .isEqualTo(
                                            sitting.talks()
                                                    .room(ArchiveContract.NORTH)
                                                    .orElseThrow()
                                                    .version());
                        });
        assertThat(new String(export, UTF_8)).contains("words 4").doesNotContain("south");
    }

    @Test
    void theJournalOfTheDeskIsSoundAndGivesTheSameTalks() {
        north();
        assertThat(verified(export(sitting, RoomId.DESK)))
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        sound ->
                                assertThat(sound.entries())
                                        .isEqualTo(ArchiveContract.journal(sitting.talks())));
    }

    @Test
    void whatHappensElsewhereLeavesAnExportAndItsHeadAsTheyWere() {
        var before = north();
        ArchiveContract.done(
                sitting,
                ArchiveContract.LEAD,
                new PeopleOrder.Invite(ArchiveContract.SOUTH, "member", Role.MEMBER));
        export(sitting, ArchiveContract.SOUTH);
        assertThat(export(sitting, ArchiveContract.NORTH)).isEqualTo(before);
    }

    @Test
    void aHundredOfAHundredFlippedBitsAreFound() {
        var random = new Random(7);
        for (var export : List.of(north(), export(sitting, RoomId.DESK))) {
            for (int i = 0; i < 100; i++) {
                var flipped = export.clone();
                int bit = random.nextInt(export.length * 8);
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(verified(flipped))
                        .as("bit %d", bit)
                        .isInstanceOf(Verification.Broken.class);
            }
        }
    }

    @Test
    void everyFlippedBitIsFoundInAShortExport() {
        var export = export(sitting, ArchiveContract.NORTH);
        for (int bit = 0; bit < export.length * 8; bit++) {
            var flipped = export.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verified(flipped)).as("bit %d", bit).isInstanceOf(Verification.Broken.class);
        }
    }

    @Test
    void aChangedWordIsFoundAndItsLineIsNamed() {
        var lines = lines(north());
        for (int i = 1; i < lines.size() - 1; i++) {
            var changed = new ArrayList<>(lines);
            changed.set(i, changed.get(i).replace("\"at\":\"2026", "\"at\":\"2025"));
            assertThat(brokenAt(bytes(changed))).isEqualTo(i + 1);
        }
    }

    @Test
    void aLineLeftOutRepeatedOrMovedIsFoundAndNamed() {
        var lines = lines(north());
        for (int i = 1; i < lines.size() - 2; i++) {
            var without = new ArrayList<>(lines);
            without.remove(i);
            assertThat(brokenAt(bytes(without))).isEqualTo(i + 1);
            var twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            assertThat(brokenAt(bytes(twice))).isEqualTo(i + 2);
            var moved = new ArrayList<>(lines);
            moved.add(i, moved.remove(i + 1));
            assertThat(brokenAt(bytes(moved))).isEqualTo(i + 1);
        }
    }

    @Test
    void anExportCutOffAnywhereIsFound() {
        var export = north();
        for (int length = 0; length < export.length; length++) {
            assertThat(verified(java.util.Arrays.copyOf(export, length)))
                    .as("cut at %d", length)
                    .isInstanceOf(Verification.Broken.class);
        }
        var lines = lines(export);
        lines.remove(lines.size() - 2);
        assertThat(brokenAt(bytes(lines))).isEqualTo(lines.size());
    }

    @Test
    void anExportThatForgetsWhatAnEarlierHeadHeldIsFound() {
        var early = export(sitting, ArchiveContract.NORTH);
        var export = north();
        var head = sitting.head(ArchiveContract.NORTH);
        assertThat(verified(export, head)).isInstanceOf(Verification.Sound.class);
        assertThat(verified(early)).isInstanceOf(Verification.Sound.class);
        assertThat(verified(early, head))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.problem()).contains("cut off"));
    }

    @Test
    void aServerThatRewritesTheRecordIsFoundByWhoeverKeptAHead() {
        var shelf = new MemoryShelf();
        var told = ArchiveContract.opened(archive(shelf, Witness.forgetful()), "case");
        var other = new MemoryShelf();
        shelf.still(view -> Copy.all(view, other));
        ArchiveContract.note(told, "as it was said");
        var head = told.head(ArchiveContract.NORTH);
        // The same server, the same log, the same key: other words.
        var rewritten = archive(other, Witness.forgetful()).open(new TalksId("case")).orElseThrow();
        ArchiveContract.note(rewritten, "as it never was");
        var export = export(rewritten, ArchiveContract.NORTH);
        assertThat(verified(export)).isInstanceOf(Verification.Sound.class);
        assertThat(verified(export, head))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken ->
                                assertThat(broken.problem()).contains("head you gave was signed"));
        assertThat(verified(export(told, ArchiveContract.NORTH), head))
                .isInstanceOf(Verification.Sound.class);
        assertThat(Head.Signed.of(head.text())).isEqualTo(head);
    }

    @Test
    void twoRoomsThatWereShownTheSameTextHaveTheSameDigest() {
        int shared = 0;
        for (int seed = 0; seed < 40 && shared == 0; seed++) {
            var played = archive.begin(new TalksId("play-" + seed));
            assertThat(played.keep(0, ArchiveContract.generated(seed, 120))).isTrue();
            var seen = new HashSet<String>();
            for (var room : List.of("north", "south", "east")) {
                var sound = (Verification.Sound) verified(export(played, new RoomId(room)));
                var own = sound.texts().stream().map(Verification.TextDigest::digest).toList();
                assertThat(own).doesNotHaveDuplicates();
                // A room's page shows the digest of each text as it was shown last.
                for (var text : shown(played, new RoomId(room))) {
                    assertThat(own).contains(text.digest().hex());
                }
                for (var digest : own) {
                    shared += seen.add(digest) ? 0 : 1;
                }
            }
        }
        assertThat(shared).isPositive();
    }

    private static List<Texts.Shown> shown(Sitting sitting, RoomId room) {
        return sitting.talks().room(room).map(it -> it.texts().shown().values()).orElse(List.of());
    }

    @Test
    void aRestoredOlderBackupRefusesToSignASmallerHead() {
        var witness = Witness.forgetful();
        var shelf = new MemoryShelf();
        var now = archive(shelf, witness);
        var talks = ArchiveContract.opened(now, "case");
        ArchiveContract.note(talks, "before the backup");
        var backup = new MemoryShelf();
        shelf.still(view -> Copy.all(view, backup));
        ArchiveContract.note(talks, "after the backup");
        talks.head(ArchiveContract.NORTH);
        var restored = archive(backup, witness).open(new TalksId("case")).orElseThrow();
        assertThatThrownBy(() -> restored.head(ArchiveContract.NORTH))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContainingAll("older backup was restored", "Restore the newest one");
        assertThat(restored.head(ArchiveContract.SOUTH).head().size()).isPositive();
        // It grows past the old head with other words: refused all the same.
        ArchiveContract.note(restored, "other words");
        ArchiveContract.note(restored, "more words");
        assertThatThrownBy(() -> export(restored, ArchiveContract.NORTH))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("older backup was restored");
    }

    @Test
    void shortSecretsCannotBeGuessedFromWhatLiesUnsealed() {
        ArchiveContract.note(sitting, "yes");
        ArchiveContract.note(sitting, "yes");
        var export = lines(export(sitting, ArchiveContract.NORTH));
        var one = export.get(export.size() - 3);
        var two = export.get(export.size() - 2);
        assertThat(salt(one)).isNotEqualTo(salt(two));
    }

    private static String salt(String line) {
        int at = line.indexOf("\"salt\":\"") + 8;
        return line.substring(at, at + 64);
    }
}
