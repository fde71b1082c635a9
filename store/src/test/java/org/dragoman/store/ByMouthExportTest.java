package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.store.ArchiveContract.HEAD;
import static org.dragoman.store.ArchiveContract.NORTH;
import static org.dragoman.store.ArchiveContract.SOUTH;
import static org.dragoman.store.ArchiveContract.START;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.Test;

/// What was said by mouth, in what leaves the archive: who wrote it down, how and when it was said,
/// and when it was confirmed.
class ByMouthExportTest {

    private static final Voice TOLD =
            new Voice.Recorded(
                    new Seat(NORTH, "head"), "Amira", "by telephone", START.minusSeconds(600));

    private final Sitting sitting = talks();

    private static Sitting talks() {
        var archive =
                Archive.inMemory(
                        new SecureRandom(),
                        InstantSource.fixed(START),
                        Identifiers.random(new SplittableRandom(7)));
        var sitting = ArchiveContract.opened(archive, "river");
        ArchiveContract.done(sitting, TOLD, new ConfidenceAct.WriteNote("ask about the well"));
        return sitting;
    }

    private byte[] export(RoomId room) throws IOException {
        var out = new ByteArrayOutputStream();
        sitting.export(room, out);
        return out.toByteArray();
    }

    private static List<Shown> lines(byte[] export) {
        var lines = new String(export, UTF_8).lines().toList();
        return lines.subList(1, lines.size() - 1).stream()
                .map(line ->
                        Codec.read(
                                Shown.IN,
                                Shown.class,
                                ExportForm.Line.of(line.getBytes(UTF_8), ExportForm.LINE)
                                        .plain()
                                        .raw(),
                                "a line"))
                .toList();
    }

    @Test
    void theRoomsRecordSaysHowAndWhenItWasSaidAndWhenItWasConfirmed() throws IOException {
        var noted = lines(export(NORTH)).getLast();
        assertThat(noted.by()).isEqualTo("head");
        assertThat(noted.recordedBy()).isEqualTo("Amira");
        assertThat(noted.how()).isEqualTo("by telephone");
        assertThat(noted.said()).isEqualTo("2026-02-26T08:50:00Z");

        ArchiveContract.done(sitting, HEAD, new PeopleAct.ConfirmRecord(noted.number()));
        var export = export(NORTH);
        var confirmed = lines(export).getLast();
        assertThat(confirmed.title()).isEqualTo("record confirmed");
        assertThat(confirmed.at()).isEqualTo(START);
        assertThat(confirmed.part("entry")).isEqualTo(Long.toString(noted.number()));
        assertThat(confirmed.how() + confirmed.said()).as("done in person").isEmpty();
        assertThat(Verification.of(new ByteArrayInputStream(export)))
                .isInstanceOf(Verification.Sound.class);
    }

    @Test
    void noOtherRoomsRecordSaysAnythingOfIt() throws IOException {
        assertThat(new String(export(SOUTH), UTF_8)).doesNotContain("telephone", "Amira\"", "well");
    }

    @Test
    void theJournalKeepsTheVoiceWhole() throws IOException {
        var journal = Verification.of(new ByteArrayInputStream(export(RoomId.DESK)));
        assertThat(journal)
                .isInstanceOfSatisfying(
                        Verification.Sound.class,
                        it -> assertThat(it.entries()).extracting(Entry::by).contains(TOLD));
    }
}
