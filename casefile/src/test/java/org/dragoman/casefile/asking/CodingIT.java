package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.PositionMatrix.MarkKind;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingIT {

    private static final String DEMAND =
            """
              - party: downstream
                issue: flow
                stance: demand
                words: "a guaranteed floor"
                date: 2026-03-03
                option: fixed
                grounds:
                  - {report: second-round.txt, words: "a guaranteed floor"}
            """;

    @TempDir Path temporary = Path.of("");
    private RiverCase river = new RiverCase(RiverCase.original());

    @BeforeEach
    void copy() {
        river = RiverCase.copy(temporary);
    }

    private Coding coded(Said... said) {
        var caseFile = CaseFolder.read(river.folder());
        return Coding.of(caseFile, List.of(Said.reading(caseFile.reports().getFirst(), said)));
    }

    private static Said fixed(Stance stance) {
        return new Said("upstream", "“We will not sign away a fixed quantity,”", stance, "flow");
    }

    @Test
    void aStatementBecomesAPositionOfItsSpeakersPartyOnEachOfItsIssues() {
        river.with("positions.yaml", DEMAND, "");
        var matrix =
                coded(new Said("downstream", "a guaranteed floor", Stance.DEMAND, "flow", "gauge"))
                        .matrix();
        assertThat(matrix.positions())
                .extracting(Position::party, Position::issue, Position::stance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("downstream", "flow", Stance.DEMAND),
                        org.assertj.core.groups.Tuple.tuple("downstream", "gauge", Stance.DEMAND));
    }

    @Test
    void aPersonsEntryOverridesTheReadingOfTheSameStatementOnEveryIssueAndSaysSo() {
        var matrix =
                coded(new Said("downstream", "a guaranteed floor", Stance.CLAIM, "flow", "gauge"))
                        .matrix();
        assertThat(matrix.cell("downstream", "flow").positions())
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.stance()).isEqualTo(Stance.DEMAND);
                    assertThat(position.option()).isEqualTo("fixed");
                    assertThat(position.source())
                            .isInstanceOfSatisfying(
                                    Source.Overrides.class,
                                    source ->
                                            assertThat(source.machine())
                                                    .isEqualTo("claim on flow, gauge"));
                });
        assertThat(matrix.cell("downstream", "gauge").positions()).isEmpty();
    }

    @Test
    void anEntryMeetsItsOwnPartysWordsInsideAnothersStatement() {
        river.with(
                "positions.yaml",
                "- {report: second-round.txt, words: \"a guaranteed floor\"}",
                "- {report: second-round.txt, words: \"Downstream demanded a guaranteed floor\"}");
        var outer =
                new Said(
                        "upstream",
                        "Downstream demanded a guaranteed floor. It said",
                        Stance.CLAIM,
                        "flow");
        var inner = new Said("downstream", "a guaranteed floor", Stance.CLAIM, "flow");
        var matrix = coded(outer, inner).matrix();
        assertThat(matrix.cell("upstream", "flow").positions())
                .singleElement()
                .satisfies(said -> assertThat(said.source()).isInstanceOf(Source.Machine.class));
        assertThat(matrix.cell("downstream", "flow").positions())
                .singleElement()
                .satisfies(said -> assertThat(said.source()).isInstanceOf(Source.Overrides.class));
    }

    @Test
    void anEntryThatMeetsNoStatementStandsByItself() {
        assertThat(coded().matrix().cell("downstream", "flow").positions())
                .singleElement()
                .satisfies(
                        said -> assertThat(said.source()).isInstanceOf(Source.EnteredByHand.class));
    }

    @Test
    void aConfirmedReadingNamesWhoConfirmedIt() {
        assertThat(coded(fixed(Stance.REFUSAL)).matrix().cell("upstream", "flow").positions())
                .singleElement()
                .satisfies(said ->
                        assertThat(said.source())
                                .isInstanceOfSatisfying(
                                        Source.Confirmed.class,
                                        source ->
                                                assertThat(source.by().by())
                                                        .isEqualTo("Support team")));
    }

    @Test
    void aDiscardedReadingIsGone() {
        river.with("positions.yaml", "confirms:", "discards:");
        assertThat(coded(fixed(Stance.REFUSAL)).matrix().cell("upstream", "flow").positions())
                .isEmpty();
    }

    @Test
    void anEntryThatConfirmsNothingIsRemarkedWithItsLine() {
        assertThat(coded().remarks())
                .singleElement()
                .asString()
                .contains("positions.yaml:11:", "nothing to confirm");
    }

    @Test
    void aRefusalStaysARefusal() {
        for (var stance : List.of(Stance.REFUSAL, Stance.CONDITION)) {
            assertThat(coded(fixed(stance)).matrix().cell("upstream", "flow").positions())
                    .extracting(Position::stance)
                    .containsExactly(stance);
        }
    }

    @Test
    void whatADenialAttributesIsNoPosition() {
        assertThat(
                        coded(fixed(Stance.CLAIM).denied())
                                .matrix()
                                .cell("upstream", "flow")
                                .positions())
                .isEmpty();
    }

    @Test
    void aMoveOnALaterDayIsAShiftAndOnTheSameDayAContradiction() {
        river.with(
                "positions.yaml",
                DEMAND,
                entry("demand", "2026-03-03", "fixed") + entry("offer", "2026-03-04", "seasonal"));
        assertThat(marks("downstream")).containsExactly(List.of(), List.of(MarkKind.SHIFT));
        river.with("positions.yaml", "date: 2026-03-04", "date: 2026-03-03");
        assertThat(marks("downstream")).containsExactly(List.of(), List.of(MarkKind.CONTRADICTION));
    }

    @Test
    void anOfferAfterARefusalIsAShiftWhereNoOptionIsNamed() {
        river.with(
                "positions.yaml",
                DEMAND,
                entry("refusal", "2026-03-03", "") + entry("offer", "2026-03-04", ""));
        assertThat(marks("downstream")).containsExactly(List.of(), List.of(MarkKind.SHIFT));
    }

    @Test
    void aDemandAfterARefusalIsNoMove() {
        river.with(
                "positions.yaml",
                DEMAND,
                entry("refusal", "2026-03-03", "") + entry("demand", "2026-03-04", ""));
        assertThat(marks("downstream")).containsExactly(List.of(), List.of());
    }

    @Test
    void aThreatBetweenTwoPositionsIsLookedOver() {
        river.with(
                "positions.yaml",
                DEMAND,
                entry("refusal", "2026-03-02", "")
                        + entry("threat", "2026-03-03", "")
                        + entry("offer", "2026-03-04", ""));
        assertThat(marks("downstream"))
                .containsExactly(List.of(), List.of(), List.of(MarkKind.SHIFT));
    }

    @Test
    void positionsStandInTimeOrder() {
        river.with(
                "positions.yaml",
                DEMAND,
                entry("offer", "2026-03-04", "") + entry("demand", "2026-03-01", ""));
        assertThat(coded().matrix().cell("downstream", "flow").positions())
                .extracting(Position::stance)
                .containsExactly(Stance.DEMAND, Stance.OFFER);
    }

    private List<List<MarkKind>> marks(String party) {
        var marks = new ArrayList<List<MarkKind>>();
        for (var position : coded().matrix().cell(party, "flow").positions()) {
            marks.add(position.marks().stream().map(mark -> mark.kind()).toList());
        }
        return marks;
    }

    static String entry(String stance, String date, String option) {
        return entry("downstream", stance, date, option);
    }

    static String entry(String party, String stance, String date, String option) {
        return "  - party: %s\n    issue: flow\n    stance: %s\n    words: words of %s\n"
                        .formatted(party, stance, party)
                + "    date: %s\n".formatted(date)
                + (option.isEmpty() ? "" : "    option: %s\n".formatted(option))
                + "    entered: {by: Support team, on: 2026-03-05, why: heard}\n";
    }
}
