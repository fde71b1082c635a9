package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.Findings.Question;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Reader;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the cases that ship with Dragoman must go on showing.
class ShippedCasesIT {

    private static final Zones.Terms TERMS = new Zones.Terms(7, 50, true);

    private static CaseFile geneva() {
        return CaseFolder.read(Shared.root().resolve("cases/geneva"));
    }

    @TestFactory
    Stream<DynamicTest> everyShippedCaseIsReadWithoutAnError() throws IOException {
        try (var folders = Files.walk(Shared.root().resolve("cases"), 2)) {
            return folders.filter(CaseFolder::isCase).sorted().toList().stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(
                                    String.valueOf(folder.getFileName()),
                                    () -> assertThat(CaseFolder.read(folder)).isNotNull()));
        }
    }

    @Test
    void onTheStatedOptionsTheTwoEnrichmentRedLinesAreTheOneBlockingSet() {
        var zone = Zones.stated(geneva(), TERMS);
        assertThat(zone.empty()).isTrue();
        assertThat(zone.blocked().complete()).isTrue();
        assertThat(zone.blocked().blockingSets())
                .singleElement()
                .satisfies(set ->
                        assertThat(set)
                                .hasSize(2)
                                .extracting(Obstacle::kind, Obstacle::party)
                                .containsExactlyInAnyOrder(
                                        org.assertj.core.groups.Tuple.tuple(
                                                CaseZone.ObstacleKind.RED_LINE, "usa"),
                                        org.assertj.core.groups.Tuple.tuple(
                                                CaseZone.ObstacleKind.RED_LINE, "iran")));
    }

    @Test
    void theRefusalToDiscussMissilesMeetsTheDemandToOnTheAgenda() {
        var caseFile = geneva();
        assertThat(
                        Analysis.conflicts(
                                caseFile,
                                Coding.of(caseFile, Analysis.read(caseFile, Reader.load()))
                                        .matrix()))
                .anySatisfy(conflict -> {
                    assertThat(conflict.issue()).isEqualTo("missiles");
                    assertThat(conflict.demand().party()).isEqualTo("usa");
                    assertThat(conflict.refusal().party()).isEqualTo("iran");
                });
    }

    @Test
    void withTheAddedOptionsThereIsABridgeOrTheQuestionThatWouldOpenOne() {
        var caseFile = geneva();
        var zone = Zones.all(caseFile, TERMS);
        if (zone.empty()) {
            assertThat(zone.openedBy())
                    .isNotEmpty()
                    .allSatisfy(opening ->
                            assertThat(opening.readings())
                                    .extracting(OptionReading::answer)
                                    .containsOnly(Answer.UNDECIDED));
            assertThat(Questions.of(caseFile, zone, List.of()))
                    .extracting(Question::to)
                    .contains("iran");
        } else {
            assertThat(zone.packages())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(zone.restsOn(each.options())).isNotEmpty());
        }
    }
}
