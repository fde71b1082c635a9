package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The brief of every shipped case on paper.
class BriefPaperIT {

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void theFirstPageHoldsWhatAMinisterReads(String name) {
        var text = text(name, 1, 1);
        assertThat(text)
                .contains(
                        "Where the talks stand",
                        "What blocks",
                        "What bridges",
                        "What to ask next",
                        "What this rests on",
                        "assumption");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void theAssumptionsStartOnTheSecondPage(String name) {
        assertThat(text(name, 2, 2)).contains("The analyst’s assumptions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void itHasAsManyPagesAsAReaderCanCarry(String name) throws IOException {
        var run =
                Command.run(
                        List.of(
                                "pdftoppm",
                                "-r",
                                "40",
                                "-png",
                                Briefs.of(name, "pdf").toString(),
                                folder.resolve("page").toString()));
        assertThat(run.status()).as(run.err()).isZero();
        try (var pages = Files.list(folder)) {
            assertThat(pages.count()).isBetween(5L, 40L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void everySectionCanBeReadOut(String name) {
        assertThat(text(name, 1, 99))
                .contains(
                        "1. Rounds and events",
                        "2. Positions",
                        "3. Red lines and conflicts",
                        "5. Packages",
                        "9. Sources",
                        "10. Notes",
                        "SHA-256");
    }

    private static String text(String name, int from, int to) {
        var run =
                Command.run(
                        List.of(
                                "pdftotext",
                                "-f",
                                String.valueOf(from),
                                "-l",
                                String.valueOf(to),
                                Briefs.of(name, "pdf").toString(),
                                "-"));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }
}
