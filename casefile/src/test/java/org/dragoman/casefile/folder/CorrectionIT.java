package org.dragoman.casefile.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PositionEntry;
import org.dragoman.casefile.RiverCase;
import org.dragoman.record.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionIT {

    private static final Grounds.Entered BY =
            new Grounds.Entered(
                    "Layla \"L.\" Haddad", LocalDate.of(2026, 3, 6), "heard: it\\was so");

    @TempDir Path temporary = Path.of("");
    private RiverCase river = new RiverCase(RiverCase.original());

    @BeforeEach
    void copy() {
        river = RiverCase.copy(temporary);
    }

    private CaseFile after(Correction correction) throws IOException {
        var sheet = river.folder().resolve("positions.yaml");
        Files.writeString(sheet, correction.addedTo(Files.readString(sheet), BY));
        return CaseFolder.read(river.folder());
    }

    @Test
    void aConfirmationIsOneMoreItemAndWhatStoodThereStays() throws IOException {
        var before = CaseFolder.read(river.folder()).entries();
        var entries =
                after(new Correction.Confirm("second-round.txt", "a guaranteed floor")).entries();
        assertThat(entries.subList(0, before.size())).isEqualTo(before);
        assertThat(entries.getLast())
                .isInstanceOfSatisfying(
                        PositionEntry.Confirms.class,
                        it -> {
                            assertThat(it.quote().words()).isEqualTo("a guaranteed floor");
                            assertThat(it.entered()).isEqualTo(BY);
                        });
    }

    @Test
    void discardedWordsKeepTheirTypographicMarks() throws IOException {
        var words = "“We will not sign away a fixed quantity,” said Ana Rivera, Upstream’s";
        assertThat(after(new Correction.Discard("second-round.txt", words)).entries().getLast())
                .isInstanceOfSatisfying(
                        PositionEntry.Discards.class,
                        it -> assertThat(it.quote().words()).isEqualTo(words));
    }

    @Test
    void anEnteredPositionIsReadBackAsItWasEntered() throws IOException {
        var enter =
                new Correction.Enter(
                        "upstream",
                        "flow",
                        Stance.RED_LINE,
                        "We will not sign away a fixed quantity",
                        "2026-03-04",
                        "rivera",
                        "none",
                        "second-round.txt");
        assertThat(after(enter).entries().getLast())
                .isInstanceOfSatisfying(
                        PositionEntry.EnteredPosition.class,
                        it -> {
                            assertThat(it.stance()).isEqualTo(Stance.RED_LINE);
                            assertThat(it.speaker()).isEqualTo("rivera");
                            assertThat(it.option()).isEqualTo("none");
                            assertThat(it.grounds().entered()).isEqualTo(List.of(BY));
                            assertThat(it.grounds().quotes()).hasSize(1);
                        });
    }

    @Test
    void theFirstCorrectionStartsTheSheet() throws IOException {
        Files.delete(river.folder().resolve("positions.yaml"));
        var sheet =
                new Correction.Confirm("second-round.txt", "a guaranteed floor").addedTo("", BY);
        Files.writeString(river.folder().resolve("positions.yaml"), sheet);
        assertThat(CaseFolder.read(river.folder()).entries()).hasSize(1);
    }
}
