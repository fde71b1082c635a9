package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team runs talks from a terminal, line by line.
class TalksRunIT {

    private static final String SHUTTLE =
            """
            # Two rooms, and words on terms
            Amira: opens a room for the delegation north.
            Amira: opens a room for the delegation south.
            Amira: invites Karim to north as head.
            Amira: invites Ruth to south as head.
            Karim: takes the seat.
            Ruth: takes the seat.
            Amira: tells north that south takes part.

            Karim: confides as [years], without attribution, an exploratory clarification: “Ten years at most.”
            Karim: confides as [well], for the mediator only, an exploratory clarification: “The old well is dry.”
            Karim: drafts as [words] from [years] words for south, until 12:00 on 1 January 2099: “A limit of ten years can be discussed.”
            Karim: grants [words].
            """;

    @TempDir private Path folder = Path.of("");

    private KeptTalks talks() {
        return new KeptTalks(folder);
    }

    private Ran kept(String verb, String... arguments) {
        return talks().run(verb, arguments);
    }

    private String file(String name) {
        return talks().file(name);
    }

    private Ran lines(String text) throws IOException {
        return talks().lines("valley", text);
    }

    @BeforeEach
    void opened() {
        var begun = kept("new", "valley", "--lead", "Amira", "--title", "Two banks of one river");
        assertThat(begun.status()).as(begun.err()).isZero();
        assertThat(begun.out()).contains("valley: “Two banks of one river” opened, led by Amira");
    }

    @Test
    void linesAreDecidedAndKeptAndEachSpeakerIsShownTheirOwn() throws IOException {
        var done = lines(SHUTTLE);
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("Ten years at most.", "[years]");

        var north = kept("room", "valley", "--as", "north", "--zone", "UTC");
        assertThat(north.out()).contains("SEEN", "The old well is dry.", "WHAT COULD BE DONE NOW");
        var south = kept("room", "valley", "--as", "Ruth of south");
        assertThat(south.status()).as(south.err()).isZero();
        assertThat(south.out())
                .contains("Ruth")
                .doesNotContain("north", "Karim", "well", "ten years", "Two banks");
        assertThat(kept("room", "valley", "--as", "Amira").out())
                .contains("talks opened", "Two banks of one river");
        assertThat(
                        new JsonMapper()
                                .readTree(kept("room", "valley", "--as", "south", "--json").out())
                                .at("/south/seen")
                                .size())
                .isPositive();
    }

    @Test
    void oneActIsSaidAtATimeAndThingsGoByTheirFirstDigits() throws IOException {
        assertThat(lines(SHUTTLE).status()).isZero();
        var sheet = kept("carry-sheet", "valley", "north");
        assertThat(sheet.out()).contains("A limit of ten years", "to be read back");
        var shown = kept("room", "valley", "--as", "north").out();
        var grant =
                java.util.regex.Pattern.compile("grant drafted: grant \\[([0-9a-f]{8})\\]")
                        .matcher(shown);
        assertThat(grant.find()).as(shown).isTrue();
        var carried =
                kept("do", "valley", "carries [%s].".formatted(grant.group(1)), "--as", "Amira");
        assertThat(carried.status()).isEqualTo(2);
        assertThat(carried.err()).startsWith("phrase:1: refused: ");
        var read =
                kept("do", "valley", "reads [%s] back.".formatted(grant.group(1)), "--as", "Amira");
        assertThat(read.status()).as(read.err()).isZero();
    }

    @Test
    void aCarrySheetHoldsWhatIsGrantedAndNoOtherWordsOfAnotherRoom() throws IOException {
        assertThat(
                        lines(
                                        SHUTTLE
                                                + "Amira: reads [words] back.\nKarim: confirms the reading of [words].\n")
                                .status())
                .isZero();
        var sheet = kept("carry-sheet", "valley", "south", "--zone", "UTC");
        assertThat(sheet.status()).as(sheet.err()).isZero();
        assertThat(sheet.out())
                .contains(
                        "For the meeting with south",
                        "MAY BE SAID HERE",
                        "A limit of ten years can be discussed.",
                        "without saying whose",
                        "not introduced to this room")
                .doesNotContain("The old well", "Two banks");
        assertThat(kept("carry-sheet", "valley", "south", "--confided").out())
                .contains("The old well is dry.", "confided by north");
        assertThat(kept("carry-sheet", "valley", "south", "--out", file("sheet.html")).status())
                .isZero();
        assertThat(Files.readString(folder.resolve("sheet.html")))
                .contains("@page{size:A4", "A limit of ten years can be discussed.")
                .doesNotContain("<script", "http", "The old well");
        assertThat(
                        new JsonMapper()
                                .readTree(kept("carry-sheet", "valley", "south", "--json").out())
                                .at("/say/0/what")
                                .asText())
                .isEqualTo("A limit of ten years can be discussed.");
    }

    @Test
    void theSheetOfAPlayedRoundIsOnePageAndSaysWhatIsOverdue() throws IOException {
        var script = Path.of("..", "cases", "geneva", "talks", "third-round.minutes");
        var late = "20:00 The deadline comes.";
        int line = Files.readAllLines(script).indexOf(late) + 1;
        for (var room : List.of("Iran", "the US", "the inspectorate")) {
            var pdf = file(room.replace(' ', '-') + ".pdf");
            var run =
                    Ran.of(
                            "talks",
                            "carry-sheet",
                            script.toString(),
                            room,
                            "--at",
                            String.valueOf(line),
                            "--out",
                            pdf);
            assertThat(run.status()).as(run.err()).isZero();
            try (var document = org.apache.pdfbox.Loader.loadPDF(Path.of(pdf).toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
        var sheet =
                Ran.of(
                        "talks",
                        "carry-sheet",
                        script.toString(),
                        "the US",
                        "--at",
                        String.valueOf(line));
        assertThat(sheet.out())
                .startsWith("For the meeting with the United States")
                .contains(
                        "Washington",
                        "the instructions are overdue; ask when they will come; since 26 February"
                                + " 2026, 20:00 Europe/Zurich")
                .doesNotContain(
                        "May we name five years?", "Zero for ever", "usa", "washington", "iaea");
        assertThat(Ran.of("talks", "carry-sheet", script.toString(), "Mars").err())
                .contains("there is no room \"Mars\"");
    }

    @Test
    void whatWasSaidByMouthIsNotedForWhoSaidIt() throws IOException {
        assertThat(lines(SHUTTLE).status()).isZero();
        var noted =
                kept(
                        "do",
                        "valley",
                        "--as",
                        "Karim, by telephone, noted by Amira",
                        "confides as [x], for the mediator only, an exploratory clarification: “Not before May.”");
        assertThat(noted.status()).as(noted.err()).isZero();
        assertThat(noted.out())
                .contains(", Karim (north) (by telephone, said ", ", noted by Amira) — ");
        assertThat(kept("room", "valley", "--as", "north").out())
                .contains("Not before May.", "noted by Amira");
    }

    @Test
    void theTextOfKeptTalksGoesOutAsPaper() throws IOException {
        var drafted =
                lines(
                        SHUTTLE
                                + """
                                Amira: begins a text as [text] between north and south: “Framework”
                                Amira: drafts the next version of [text]: article 1 “Scope”; clause 1: “The parties meet again.”
                                """);
        assertThat(drafted.status()).as(drafted.err()).isZero();
        var written = kept("text", "export");
        assertThat(written.status()).isEqualTo(2);
        var paper =
                Ran.of(
                        "talks",
                        "text",
                        "export",
                        "--kept",
                        "valley",
                        "--out",
                        file("text.html"),
                        "--data",
                        file("data"),
                        "--key",
                        file("key"));
        assertThat(paper.status()).as(paper.err()).isZero();
        assertThat(Files.readString(folder.resolve("text.html")))
                .contains("The parties meet again.", "Version 1");
    }

    @Test
    void aFileIsCleanedUnderANameThatSaysWhatItIs() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "Ten\u200b years.");
        var cleaned = Ran.of("talks", "clean", file("words.txt"), "--out", file("clean.txt"));
        assertThat(cleaned.status()).as(cleaned.err()).isZero();
        assertThat(cleaned.out()).contains("left behind: ");
        assertThat(folder.resolve("clean.txt")).hasContent("Ten years.");
        var misnamed = Ran.of("talks", "clean", file("words.txt"), "--out", file("clean.docx"));
        assertThat(misnamed.status()).isEqualTo(2);
        assertThat(misnamed.err()).contains("is text/plain", "Name it clean.txt.");
        assertThat(folder.resolve("clean.docx")).doesNotExist();
    }

    @Test
    void whatCannotBeDoneIsSaidInOneMessageAndWhatCameBeforeIsKept() throws IOException {
        var wrong =
                lines("Amira: opens a room for the delegation north.\nAmira: paints the wall.\n");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("lines.txt:2: this can't be read: paints the wall");
        assertThat(kept("list").out()).contains("valley  2 entries");
        var unknown = kept("do", "valley", "takes the seat.", "--as", "Nobody");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("nobody of the name \"Nobody\"");
        assertThat(kept("do", "valley", "takes the seat.").err())
                .contains("nobody is said to do this");
        assertThat(kept("do", "valey", "takes the seat.", "--as", "Amira").err())
                .contains("There are no talks named \"valey\" here");
        assertThat(kept("do", "valley", "--from", file("none")).err()).contains("no such file");
        assertThat(kept("room", "valley", "--as", "west").status()).isEqualTo(2);
        assertThat(kept("carry-sheet", "valley", "west").err())
                .contains("there is no room \"west\"");
        assertThat(kept("carry-sheet", "valley", "north", "--for", "Zoe").err())
                .contains("nobody on the team is called \"Zoe\"");
        assertThat(kept("carry-sheet", "valley", "north", "--out", file("sheet.doc")).err())
                .contains("ends in neither .pdf nor .html nor .txt");
        assertThat(kept("room", "valley", "--as", "north", "--zone", "Mars/Base").err())
                .contains("there is no such time zone");
        assertThat(kept("new", "valley", "--lead", "Amira", "--title", "Again").err())
                .contains("There are talks named \"valley\" already");
        assertThat(
                        kept(
                                        "new",
                                        "hill",
                                        "--lead",
                                        "Amira",
                                        "--title",
                                        "T",
                                        "--rules",
                                        "open to all")
                                .err())
                .startsWith("--rules:1: ");
        assertThat(kept("list").out()).doesNotContain("hill");
    }

    @Test
    void everyVerbExplainsItself() {
        for (var verb : List.of("new", "do", "room", "carry-sheet")) {
            var help = Ran.of("talks", verb, "--help");
            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("Usage: ", "--data", "--zone");
        }
    }
}
