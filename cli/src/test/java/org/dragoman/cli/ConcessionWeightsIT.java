package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What opens a case by the mediator's weights, on the page and in the document.
class ConcessionWeightsIT {

    private static final Path GENEVA =
            Path.of(System.getProperty("dragoman.root", ".."), "cases/geneva");

    @TempDir private Path folder = Path.of("");

    private String zone(String... more) throws IOException {
        try (var files = Files.walk(GENEVA)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(GENEVA.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
        Files.writeString(
                folder.resolve("case.yaml"),
                """

                concession weights:
                  red lines: {usa-zero-enrichment: 5, iran-giving-in-on-zero: 1.5}
                  entered: {by: Support team, on: 2026-03-05}
                """,
                StandardOpenOption.APPEND);
        var arguments = new String[3 + more.length];
        arguments[0] = "zone";
        arguments[1] = folder.toString();
        arguments[2] = "--stated";
        System.arraycopy(more, 0, arguments, 3, more.length);
        var ran = Ran.of(arguments);
        assertThat(ran.status()).isEqualTo(3);
        return ran.out();
    }

    @Test
    void theDocumentListsThemLightestFirst() throws IOException {
        var sets = new ObjectMapper().readTree(zone("--json")).at("/concessionsByWeight");
        assertThat(sets).hasSize(2);
        assertThat(sets.at("/0/weight").asText()).isEqualTo("1.5");
        assertThat(sets.at("/0/set/0/id").asText()).isEqualTo("iran-giving-in-on-zero");
        assertThat(sets.at("/1/weight").asText()).isEqualTo("5");
    }

    @Test
    void thePageSaysWhatEachWeighs() throws IOException {
        var page = zone();
        assertThat(page).contains("by the mediator's weights", "→ weighs 1.5.", "→ weighs 5.");
        assertThat(page.indexOf("weighs 1.5")).isLessThan(page.indexOf("weighs 5"));
    }
}
