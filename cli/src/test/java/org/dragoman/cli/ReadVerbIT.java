package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.testkit.ReadingScore;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadVerbIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder = Path.of("");

    private static JsonNode read(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("read", "--json"));
        all.addAll(List.of(arguments));
        var ran = Ran.of(all.toArray(String[]::new));
        assertThat(ran.status()).as(ran.err()).isZero();
        return JSON.readTree(ran.out());
    }

    private static ReadingScore geneva(String level, String... options) throws IOException {
        var report = Shared.path("reports/geneva-third-round.txt");
        var gold = JSON.readTree(Shared.path("gold/geneva-third-round.gold.json").toFile());
        var arguments = new ArrayList<>(List.of(report.toString()));
        arguments.addAll(List.of(options));
        var score =
                ReadingScore.of(
                        gold,
                        read(arguments.toArray(String[]::new)),
                        Files.readString(report),
                        level);
        System.out.println("geneva " + level + " " + options.length + " options: " + score.line());
        return score;
    }

    private static void holds(ReadingScore score, double speakers) {
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.speakerAccuracy()).isGreaterThanOrEqualTo(speakers);
        assertThat(score.wrongOffsets()).isZero();
    }

    @Test
    void theAnnotatedReportIsReadWithTheCase() throws IOException {
        var theCase = Shared.root().resolve("cases/geneva").toString();
        holds(geneva("top", "--case", theCase), 0.97);
        assertThat(geneva("nested", "--case", theCase).recall()).isGreaterThanOrEqualTo(0.7);
    }

    /// The list may not hold the answers: the same without aliases, adjectives and roles.
    @Test
    void theAnnotatedReportIsReadWithNamesAndTitlesOnly() throws IOException {
        var theCase = Shared.root().resolve("cases/geneva");
        var actors =
                Files.readAllLines(theCase.resolve("actors.yaml")).stream()
                        .filter(line -> !line.matches("\\s+(aliases|adjectives|part):.*"))
                        .toList();
        Files.write(folder.resolve("actors.yaml"), actors);
        Files.copy(theCase.resolve("agenda.yaml"), folder.resolve("agenda.yaml"));
        holds(geneva("top", "--case", folder.toString()), 0.95);
    }

    @Test
    void theAnnotatedReportIsReadWithoutACase() throws IOException {
        holds(geneva("top"), 0.9);
    }

    @Test
    void newsOfOtherMattersIsReadToo() throws IOException {
        var scores = new ArrayList<ReadingScore>();
        var reports = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Shared.path("gold/gum-attr-dev"), "*.txt")) {
            files.forEach(file -> reports.add(file.toString()));
        }
        var readings = read(reports.toArray(String[]::new));
        for (int at = 0; at < reports.size(); at++) {
            var gold = JSON.readTree(Path.of(reports.get(at).replace(".txt", ".json")).toFile());
            var text = Files.readString(Path.of(reports.get(at)));
            scores.add(ReadingScore.ofAttributions(gold, readings.path(at), text));
        }
        var all = ReadingScore.sum(scores);
        System.out.println("wikinews, no case: " + all.line());
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.8);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.6);
        assertThat(all.speakerAccuracy()).isGreaterThanOrEqualTo(0.83);
        assertThat(all.wrongOffsets()).isZero();
    }

    @Test
    void aReportThatCannotBeReadEndsWithStatusTwoAndOneMessage() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), "");
        var ran = Ran.of("read", empty.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("empty.txt", "empty").doesNotContain("Exception");
        assertThat(ran.out()).isEmpty();
        assertThat(Ran.of("read", folder.resolve("none.txt").toString()).status()).isEqualTo(2);
    }

    @Test
    void theListingNamesSpeakerWordsAndPlace() throws IOException {
        var report = Files.writeString(folder.resolve("r.txt"), "Ana Rivera rejected the plan.");
        assertThat(Ran.of("read", report.toString()).out())
                .contains("Ana Rivera — refusal", "the plan", "r.txt:20");
    }

    @Test
    void severalReportsMakeAnArray() throws IOException {
        var one = Files.writeString(folder.resolve("a.txt"), "Ana Rivera rejected the plan.");
        assertThat(read(one.toString(), one.toString()).isArray()).isTrue();
        assertThat(read(one.toString()).path("document").path("chars").asInt()).isEqualTo(29);
    }
}
