package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {
    private static final Reader READER = Reader.load();

    private static List<String> disputes(String text) {
        var document = Document.of("a.txt", text);
        var reading = READER.read(document, Actors.NONE, IssuePhrases.NONE);
        return reading.disputes().stream()
                .map(dispute ->
                        dispute.about()
                                + ": "
                                + String.join(
                                        " | ",
                                        reading.figures().stream()
                                                .filter(f -> dispute.figures().contains(f.id()))
                                                .map(f -> f.source().name() + " " + f.span().text())
                                                .toList()))
                .toList();
    }

    @Test
    void whatTheReportCallsDisputedIsLaidSideBySide() {
        assertThat(
                        disputes(
                                "How many boats the navy has is disputed. Anna Berg said that it had"
                                        + " hundreds of patrol boats. Carl Dunn said that a figure in"
                                        + " the dozens was plausible."))
                .containsExactly(
                        "How many boats the navy has: Anna Berg hundreds of patrol boats"
                                + " | Carl Dunn the dozens");
    }

    @Test
    void aRatioIsComparedWithPercentages() {
        assertThat(
                        disputes(
                                "How many buses ran depends on whom one asks. Anna Berg said that 70"
                                        + " per cent of the buses had run. Carl Dunn said that one in"
                                        + " five had left."))
                .containsExactly(
                        "How many buses ran: Anna Berg 70 per cent | Carl Dunn one in five");
    }

    @Test
    void amountsWithoutAUnitAreCompared() {
        assertThat(
                        disputes(
                                "What the bridge would cost is contested. Anna Berg said that it"
                                        + " came to 40 million. Carl Dunn said that it was 25"
                                        + " million."))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("What the bridge would cost: ")
                .contains("40 million", "25 million");
    }

    @Test
    void aGroupIsCalledByWhatItCountsWithItsRate() {
        assertThat(
                        disputes(
                                "Nor do the figures agree. Anna Berg said that 70 cubic metres a"
                                        + " second had passed. Carl Dunn said that it had been 30"
                                        + " cubic metres a second."))
                .containsExactly(
                        "cubic metres a second: Anna Berg 70 cubic metres a second"
                                + " | Carl Dunn 30 cubic metres a second");
    }

    @Test
    void twoFiguresOfOneSourceAreNoDispute() {
        assertThat(
                        disputes(
                                "Anna Berg said that the store held 400 tonnes in May. Anna Berg said"
                                        + " that it held 300 tonnes in June."))
                .isEmpty();
    }

    @Test
    void percentagesThatNothingSetsAgainstEachOtherAreNoDispute() {
        assertThat(
                        disputes(
                                "Anna Berg said that prices rose by 3 per cent. Carl Dunn said that 40"
                                        + " per cent of the members had voted."))
                .isEmpty();
    }
}
