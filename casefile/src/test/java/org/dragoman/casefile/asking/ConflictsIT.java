package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.folder.CaseFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsIT {

    @TempDir Path temporary = Path.of("");
    private RiverCase river = new RiverCase(RiverCase.original());

    @BeforeEach
    void copyWithoutRedLines() {
        river = RiverCase.copy(temporary);
        for (var party : List.of("upstream", "downstream")) {
            river.spoil("parties/" + party + ".yaml", "dragoman: 1\nparty: " + party + "\n");
        }
    }

    private List<AgendaConflict> conflicts(String... entries) {
        river.spoil("positions.yaml", "dragoman: 1\npositions:\n" + String.join("", entries));
        var caseFile = CaseFolder.read(river.folder());
        return Analysis.conflicts(caseFile, Coding.of(caseFile, List.of()).matrix());
    }

    private static String says(String party, String stance, String date) {
        return CodingIT.entry(party, stance, date, "");
    }

    @Test
    void aDemandThatMeetsARefusalIsAConflictOnTheAgenda() {
        assertThat(
                        conflicts(
                                says("downstream", "demand", "2026-03-01"),
                                says("upstream", "refusal", "2026-03-02")))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.issue()).isEqualTo("flow");
                    assertThat(conflict.demand().party()).isEqualTo("downstream");
                    assertThat(conflict.refusal().party()).isEqualTo("upstream");
                });
    }

    @Test
    void aPartysOwnDemandAndRefusalAreNoConflict() {
        assertThat(
                        conflicts(
                                says("upstream", "demand", "2026-03-01"),
                                says("upstream", "refusal", "2026-03-02")))
                .isEmpty();
    }

    @Test
    void whereARedLineIsSaidItIsNoneOfTheAgenda() {
        assertThat(
                        conflicts(
                                says("downstream", "demand", "2026-03-01"),
                                says("upstream", "refusal", "2026-03-02"),
                                says("upstream", "red line", "2026-03-03")))
                .isEmpty();
    }

    @Test
    void whereAPartysFileHoldsARedLineOnTheIssueItIsNoneEither() {
        river.spoil(
                "parties/upstream.yaml",
                """
                dragoman: 1
                party: upstream
                red lines:
                  - id: line
                    words: never
                    entered: {by: S, on: 2026-03-05, why: w}
                    issue: flow
                """);
        assertThat(
                        conflicts(
                                says("downstream", "demand", "2026-03-01"),
                                says("upstream", "refusal", "2026-03-02")))
                .isEmpty();
    }

    @Test
    void whatALaterOfferTookBackDoesNotCount() {
        var demand = says("downstream", "demand", "2026-03-01");
        var refusal = says("upstream", "refusal", "2026-03-02");
        assertThat(conflicts(demand, refusal, says("upstream", "offer", "2026-03-03"))).isEmpty();
        assertThat(conflicts(demand, refusal, says("upstream", "offer", "2026-03-01"))).hasSize(1);
    }
}
