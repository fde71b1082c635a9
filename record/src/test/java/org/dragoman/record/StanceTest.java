package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StanceTest {

    @Test
    void onlyWordsThatSayRedLineMakeOne() {
        assertThat(Read.one("The union said contracting out was a “red line”.").stances())
                .contains(Stance.RED_LINE);
        assertThat(Read.one("Closing the depot is considered a red line for Rosa Lind.").stances())
                .containsExactly(Stance.RED_LINE);
        assertThat(Read.one("The union said it would never accept contractors.").stances())
                .containsExactly(Stance.REFUSAL);
        assertThat(Read.one("The union said wages were not a red line.").stances())
                .doesNotContain(Stance.RED_LINE);
    }

    @Test
    void aRefusalIsShownToAPersonAndNotCalledARedLine() {
        var lines = Read.of("The union said it would not accept contractors.").redLines();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().explicit()).isFalse();
    }

    @Test
    void cuesTellDemandOfferRefusalThreat() {
        assertThat(Read.one("The union demanded six per cent.").stances())
                .containsExactly(Stance.DEMAND);
        assertThat(Read.one("The company offered to pay three per cent.").stances())
                .containsExactly(Stance.OFFER);
        assertThat(Read.one("The company rejected the demand.").stances())
                .containsExactly(Stance.REFUSAL);
        assertThat(Read.one("The union threatened to strike in May.").stances())
                .containsExactly(Stance.THREAT);
    }

    @Test
    void aConditionalOfferIsBoth() {
        assertThat(
                        Read.one(
                                        "The company said it was ready to pay more only if the union called off the strike.")
                                .stances())
                .contains(Stance.CONDITION, Stance.OFFER);
    }

    @Test
    void wordsThatPointBackTakeTheIssueOfWhatTheyPointTo() {
        var all = Read.top("The union demanded a pay rise. The company has rejected the demand.");
        assertThat(all.get(1).issues()).containsExactly("wages");
    }

    @Test
    void weekdaysAndSpansAreCountedFromTheReportsDay() {
        assertThat(Read.one("Rosa Lind said on Monday that the vote was near.").when())
                .isEqualTo(new When.Day(LocalDate.of(2026, 3, 2), When.Basis.STATED, "Monday"));
        assertThat(Read.one("Rosa Lind said last year that the vote was near.").when())
                .isEqualTo(
                        new When.Between(
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 12, 31),
                                When.Basis.STATED,
                                "last year"));
    }

    @Test
    void remarksOfTheSameSpeakerShareTheirDay() {
        var all =
                Read.top("Rosa Lind said on Monday that the vote was near. “Very near,” she said.");
        assertThat(all.get(1).when())
                .isEqualTo(
                        new When.Day(LocalDate.of(2026, 3, 2), When.Basis.SAME_REMARKS, "Monday"));
    }

    @Test
    void figuresKeepWhoClaimsThemAndDifferentClaimsLieSideBySide() {
        var reading =
                Read.of(
                        """
                        The company said more than 300 drivers had come to work.
                        Rosa Lind said it was about 120 drivers. Forty trams ran.\
                        """);
        assertThat(reading.figures()).extracting(Figure::unit).contains("drivers");
        assertThat(reading.figures().getFirst().low()).isEqualTo("300");
        assertThat(reading.figures().getFirst().high()).isEmpty();
        assertThat(reading.disputes()).hasSize(1);
        assertThat(reading.disputes().getFirst().figures()).hasSize(2);
    }
}
