package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksPlayIT {

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path minutes(String text) throws IOException {
        return Files.writeString(
                folder.resolve("a.minutes"),
                """
                dragoman minutes 1
                title: A morning
                room iran: Iran

                On 26 February 2026:
                09:00 Badr: opens the talks “A morning”.
                09:00 Badr: opens a room for the delegation Iran.
                09:00 Badr: invites Araghchi to Iran as head.
                """
                        + text);
    }

    @Test
    void playedMinutesSayThatAllWentAsTheySay() throws IOException {
        var file = minutes("09:01 Araghchi: takes the seat.\n- Iran now sees “Araghchi”.\n");
        assertThat(run("talks", "play", file.toString())).isZero();
        assertThat(out.toString()).contains("A morning", "1 expectations");
    }

    @Test
    void aRoomsPageIsPrinted() throws IOException {
        var file = minutes("09:01 Araghchi: takes the seat.\n");
        assertThat(run("talks", "play", file.toString(), "--room", "Iran")).isZero();
        assertThat(out.toString()).contains("SEEN", "took the seat", "WHAT COULD BE DONE NOW");
        assertThat(run("talks", "play", file.toString(), "--room", "Mars")).isEqualTo(2);
        assertThat(err.toString()).contains("no room is called \"Mars\"", "iran");
    }

    @Test
    void theSameMinutesGiveTheSameJson() throws IOException {
        var file = minutes("09:01 Araghchi: takes the seat.\n");
        assertThat(run("talks", "play", file.toString(), "--json")).isZero();
        var once = out.toString();
        assertThat(once).startsWith("{\"title\":\"A morning\"");
        assertThat(run("talks", "play", file.toString(), "--json")).isZero();
        assertThat(out.toString()).isEqualTo(once);
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        var file = minutes("09:01 Araghchi: takes the chair.\n");
        assertThat(run("talks", "play", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a.minutes:9", "can't be read", "takes the seat");
        assertThat(run("talks", "play", folder.resolve("none").toString())).isEqualTo(2);
        Files.write(file, "dragoman minutes 1\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("talks", "play", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("UTF-8").doesNotContain("\tat ");
    }

    @Test
    void thePhraseBookIsPrintedByWord() {
        assertThat(run("talks", "phrases", "carries")).isZero();
        assertThat(out.toString()).contains("carries [words].").doesNotContain("takes the seat");
    }

    @Test
    void talksAloneSaysWhatCanBeDone() {
        assertThat(run("talks")).isEqualTo(2);
        assertThat(err.toString()).contains("play");
    }
}
