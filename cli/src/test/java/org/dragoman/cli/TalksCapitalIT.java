package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A delegation lays a text before its capital, from the command line.
class TalksCapitalIT {

    private static final String LINES =
            """
            Amira: opens a room for the delegation north.
            Amira: opens a room for the delegation south.
            Amira: opens a room for the capital hill of north.
            Amira: invites Karim to north as head.
            Amira: invites Ruth to south as head.
            Amira: invites Ola to hill as head.
            Karim: takes the seat.
            Ruth: takes the seat.
            Ola: takes the seat.
            Amira: begins a text as [text] between north and south: “Use of the river”
            Amira: drafts the next version of [text]: clause 1: “Half of the water is north's.” (fa “نیمی از آب سهم شمال است؛ می‌ماند.”) or “A third is.”; clause 2: “It is measured at the bridge.”; package of 1 and 2
            Amira: shows [text] to north.
            Amira: shows [text] to south.
            """;

    private static final String ASKED =
            "Karim: asks hill as [q] “May we agree?”, the options being “yes” or “no”, on the text of"
                    + " [text], until 12:00 on 1 January 2099.\n";

    @TempDir private Path folder = Path.of("");

    private Ran kept(String verb, String... arguments) {
        return new KeptTalks(folder).run(verb, arguments);
    }

    private Ran said(String text) throws IOException {
        return new KeptTalks(folder).lines("valley", text);
    }

    private String sees(String room) {
        return kept("room", "valley", "--as", room).out();
    }

    @Test
    void theTextLiesBeforeTheCapitalWordForWordInEveryLanguageAndBeforeNobodyElse()
            throws IOException {
        assertThat(kept("new", "valley", "--lead", "Amira", "--title", "Banks").status()).isZero();
        var done = said(LINES);
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(sees("hill")).doesNotContain("Half of the water");
        var south = sees("south");
        var asked = said(ASKED.replace("[text]", "[" + text() + "]"));
        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(sees("hill"))
                .contains(
                        "May we agree?",
                        "Half of the water is north's.",
                        "نیمی از آب سهم شمال است؛ می\u200cماند.",
                        "A third is.",
                        "It is measured at the bridge.");
        assertThat(sees("south")).isEqualTo(south);
        assertThat(sees("Amira")).doesNotContain("May we agree?");
    }

    @Test
    void aTextThatTheDelegationWasNotShownIsNotLaidBeforeItsCapital() throws IOException {
        assertThat(kept("new", "valley", "--lead", "Amira", "--title", "Banks").status()).isZero();
        var shown = "Amira: shows [text] to north.\nAmira: shows [text] to south.\n";
        assertThat(said(LINES.replace(shown, "")).status()).isZero();
        var asked = said(ASKED.replace("[text]", "[0123abcd]"));
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.err()).contains("lines.txt:1", "[0123abcd]");
        assertThat(sees("hill")).doesNotContain("May we agree?");
    }

    /// Four eyes from the command line: the team's record says who asked, when, and who confirmed.
    @Test
    void whoConfirmedIsInTheRecordOfTheTeamAndInNoOther() throws IOException {
        assertThat(kept("new", "valley", "--lead", "Amira", "--title", "Banks").status()).isZero();
        assertThat(said(LINES).status()).isZero();
        var south = sees("south");
        var done =
                said(
                        "Amira: takes Bela into the team as mediator.\n"
                                + "Bela: confirms what Amira asked for at 00:00 on 1 January 2026:"
                                + " says to north, an exploratory question: “How much?”\n");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(sees("Amira")).contains("conveyance confirmed", "askedBy Amira", "Bela");
        assertThat(sees("north") + sees("south")).doesNotContain("conveyance confirmed");
        var own =
                said(
                        "Bela: confirms what Bela asked for at 00:00 on 1 January 2026: says to"
                                + " north, an exploratory question: “How much?”\n");
        assertThat(own.status()).isEqualTo(2);
        assertThat(own.err()).contains("This needs a second person.");
        assertThat(south).doesNotContain("Bela");
    }

    private String text() {
        var digits =
                java.util.regex.Pattern.compile("text \\[([0-9a-f]{8})\\]")
                        .matcher(kept("room", "valley", "--as", "Amira").out());
        assertThat(digits.find()).isTrue();
        return digits.group(1);
    }
}
