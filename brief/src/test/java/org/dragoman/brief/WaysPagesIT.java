package org.dragoman.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dragoman.brief.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaysPagesIT {

    @TempDir Path folder = Path.of("");

    @Test
    void theTramwaysSeeWhatOnePackageIsWorthOnScreenAndOnPaper() throws IOException {
        var findings = Cases.shipped("labour");
        assertThat(Paging.of(findings, Words.in("en")).linking())
                .singleElement()
                .satisfies(linking -> {
                    assertThat(linking.table().rows())
                            .containsExactly(
                                    List.of("Larkfield Tramways", "0.58", "0", "+0.115", "+0.115"),
                                    List.of(
                                            "Tram and Depot Workers' Union",
                                            "0.39",
                                            "0",
                                            "+0.17",
                                            "+0.17"));
                    assertThat(linking.way()).contains("There are 6");
                    assertThat(linking.orders()).hasSize(3);
                });
        assertThat(new String(Brief.html(findings), java.nio.charset.StandardCharsets.UTF_8))
                .contains("One package, or issue by issue");
        try (var paper = Loader.loadPDF(Brief.pdf(findings))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("One package, or issue by issue");
        }
    }

    @Test
    void genevaSaysWhatANewWordOnEnrichmentWouldHaveToKeep() {
        var findings = Cases.shipped("geneva");
        assertThat(Paging.of(findings, Words.in("en")).lines().asked().getLast().newOptions())
                .anySatisfy(sentence ->
                        assertThat(sentence)
                                .contains("enrichment", "Iran", "United States", "red line"));
        assertThat(Paging.of(findings, Words.in("en")).linking()).isEmpty();
    }

    @Test
    void aConcessionSaysWhatItCostsAndTheLightestStandsFirst() {
        var poor =
                Cases.findings(
                        Cases.copy(
                                "labour",
                                folder,
                                "parties/company.yaml",
                                "value: 0.5",
                                "value: 0.9"));
        var opening = Paging.of(poor, Words.in("en")).lines().asked().getLast().opening();
        assertThat(opening).hasSizeGreaterThan(1);
        assertThat(opening.getFirst().title()).contains("it costs Larkfield Tramways at least");
    }

    @Test
    void theMediatorsWeightsChangeTheOrderAndAreNamed() throws IOException {
        var poor = Cases.copy("labour", folder, "parties/company.yaml", "value: 0.5", "value: 0.9");
        Files.writeString(
                poor.resolve("case.yaml"),
                """

                concession weights:
                  reservations: {company: 7}
                  entered: {by: "Support team", on: 2026-03-05}
                """,
                StandardOpenOption.APPEND);
        var opening =
                Paging.of(Cases.findings(poor), Words.in("en")).lines().asked().getLast().opening();
        assertThat(opening.getFirst().title()).contains("by the mediator's weights it weighs 1");
        assertThat(opening)
                .anySatisfy(set ->
                        assertThat(set.title())
                                .contains(
                                        "it costs Larkfield Tramways at least",
                                        "by the mediator's weights it weighs 7"));
    }
}
