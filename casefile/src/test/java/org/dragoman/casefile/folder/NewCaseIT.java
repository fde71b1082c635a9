package org.dragoman.casefile.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.asking.Zones;
import org.dragoman.record.Document;
import org.dragoman.record.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCaseIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Reader READER = Reader.load();
    private static final String TEXT =
            """
            France and Germany met in Vienna on Monday. A neutral state mediated.

            France demanded a floor for the river’s flow. “The flow must be guaranteed,” said Anne \
            Martin, minister of France.

            Germany rejected a floor. It demanded a yearly payment for the lost power. Germany said \
            that payment comes before any flow.
            """;

    @TempDir Path temporary = Path.of("");

    private CaseFile started(Path... reports) {
        return NewCase.start(temporary.resolve("case"), List.of(reports), READER, TODAY);
    }

    private static List<String> held(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }

    private Path report(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    @Test
    void aCaseStartedFromAReportCanBeReadAndAsked() throws IOException {
        var made = started(report("monday.txt", TEXT));
        assertThat(made.parties())
                .extracting(party -> party.name())
                .containsExactlyInAnyOrder("France", "Germany");
        assertThat(made.issues()).extracting(CaseIssue::name).contains("Flow", "Floor");
        assertThat(Zones.all(made, new Zones.Terms(7, 20, true)).empty()).isFalse();
    }

    @Test
    void theTextOfAReportIsKeptAndAHeaderPutBeforeIt() throws IOException {
        var made = started(report("monday.txt", TEXT));
        assertThat(made.reports()).extracting(Document::text).containsExactly(TEXT);
        assertThat(made.reports().getFirst().header().field("publisher")).isEqualTo("to decide");
    }

    @Test
    void aReportWithAHeaderIsCopiedAsItIs() throws IOException {
        var original = RiverCase.original().resolve("reports/second-round.txt");
        var made = started(original);
        assertThat(temporary.resolve("case/reports/second-round.txt"))
                .hasSameBinaryContentAs(original);
        assertThat(made.date()).isEqualTo("2026-03-04");
    }

    @Test
    void aReportInLatin1IsKeptInUtf8() throws IOException {
        var latin = temporary.resolve("latin.txt");
        Files.write(latin, "Zürich said no.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(started(latin).reports().getFirst().text()).isEqualTo("Zürich said no.\n");
    }

    @Test
    void aWebPageIsCopiedWithItsHeaderBesideIt() throws IOException {
        var page = report("page.html", "<html><body><p>France said no.</p></body></html>");
        var made = started(page);
        assertThat(temporary.resolve("case/reports/page.html")).hasSameBinaryContentAs(page);
        assertThat(made.reports().getFirst().header().field("kind")).isEqualTo("news report");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        var occupied = Files.createDirectory(temporary.resolve("case"));
        Files.writeString(occupied.resolve("notes.txt"), "mine");
        var report = report("monday.txt", TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> started(report))
                .withMessageContainingAll("is not empty", "does not exist yet");
        assertThat(held(occupied)).containsExactly("notes.txt");
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectory(temporary.resolve("case"));
        assertThat(started(report("monday.txt", TEXT)).reports()).hasSize(1);
    }

    @Test
    void anUnreadableReportLeavesNothingBehind() throws IOException {
        var good = report("monday.txt", TEXT);
        var empty = report("empty.txt", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> started(good, empty))
                .withMessageContaining("empty.txt: the report is empty");
        assertThat(held(temporary)).containsExactlyInAnyOrder("monday.txt", "empty.txt");
    }

    @Test
    void aMissingParentFolderIsNamed() throws IOException {
        var report = report("monday.txt", TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NewCase.start(
                                temporary.resolve("no/where"), List.of(report), READER, TODAY))
                .withMessageContaining("does not exist");
    }

    @Test
    void twoReportsOfOneNameAreRefused() throws IOException {
        Files.createDirectory(temporary.resolve("sub"));
        var one = report("monday.txt", TEXT);
        var two = report("sub/monday.txt", TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> started(one, two))
                .withMessageContaining("another report is called monday.txt");
    }

    @Test
    void anyTextIsQuotedSoThatItReadsBack() {
        for (var text :
                List.of("a \"b\" \\ c", "– “x”: #y", "line\nbreak\ttab", "no", "\u0085\u2028")) {
            assertThat(
                            org.dragoman.casefile.yaml.YamlFile.parse(
                                            "t",
                                            "key: [x, " + Sheets.quoted("x" + text + "x") + "]")
                                    .need("key")
                                    .items()
                                    .getLast()
                                    .text())
                    .isEqualTo("x" + text + "x");
        }
    }
}
