package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who said what in the reports of the shipped cases.
class CaseReportsIT {

    private static final Path CASES = Path.of(System.getProperty("dragoman.root", ".."), "cases");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    geneva | 2026-02-25-eve | largely focused on the nuclear programme | rubio | usa
                    geneva | 2026-02-25-eve | to discuss those missiles | iran | iran
                    geneva | 2026-02-25-eve | same table and at the same time | usa | usa
                    geneva | 2026-02-25-eve | “sinister” intentions | trump | usa
                    geneva | 2026-02-26-third-round | “creative and positive ideas” | albusaidi | oman
                    geneva | 2026-02-26-third-round | “significant and pragmatic | baghaei | iran
                    geneva | 2026-02-26-third-round | unless sanctions are lifted | iran | iran
                    geneva | 2026-02-26-third-round | to give in to the demand | khamenei | iran
                    geneva | 2026-02-26-third-round | to discuss missiles in these | iran | iran
                    geneva | 2026-02-26-record | 408.6 kilograms | iaea | iaea
                    river | 2026-03-03-opening | we will not sign away a fixed | velden | halvern
                    river | 2026-03-03-opening | guarantees nothing in the dry | sorane | dorrin
                    river | 2026-03-03-opening | this is our red line | osk | merrin
                    river | 2026-03-03-opening | the instruments may be | rehn | halvern
                    river | 2026-03-04-panel | the second figure rests on | nwosu | panel
                    labour | 2026-05-12-second-day | a rise of six per cent | members | union
                    labour | 2026-05-12-second-day | to discuss the depot | company | company
                    labour | 2026-05-19-mediation | than the two speeches | marsh | mediation-office
                    labour | 2026-05-21-break | five per cent would be heard | lindqvist | union
                    """)
    void keyStatementsHaveTheirSpeaker(
            String folder, String report, String words, String speaker, String party) {
        var file = CASES.resolve(folder).resolve("reports").resolve(report + ".txt");
        var read =
                CasesIT.run(
                        0,
                        "read",
                        file.toString(),
                        "--case",
                        CASES.resolve(folder).toString(),
                        "--json");
        assertThat(StreamSupport.stream(read.at("/statements").spliterator(), false))
                .filteredOn(statement -> content(statement).contains(words))
                .isNotEmpty()
                .anySatisfy(statement -> {
                    assertThat(statement.at("/speaker/id").asText()).isEqualTo(speaker);
                    assertThat(statement.at("/party").asText()).isEqualTo(party);
                });
    }

    /// Reading a folder fails where the words of a ground stand in no report.
    @ParameterizedTest
    @ValueSource(strings = {"geneva", "river", "labour"})
    void everyGroundStandsInAReportAndEveryReportIsTheCases(String folder) throws IOException {
        var read = CaseFolder.read(CASES.resolve(folder));
        try (var files = Files.list(CASES.resolve(folder).resolve("reports"))) {
            assertThat(read.reports())
                    .extracting(Document::name)
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertThat(read.redLines())
                .allSatisfy(line -> assertThat(line.grounds().quotes()).isNotEmpty());
    }

    private static String content(JsonNode statement) {
        var content = new StringBuilder();
        statement.at("/content").forEach(span -> content.append(span.at("/text").asText()));
        return content.toString().toLowerCase(Locale.ROOT);
    }
}
