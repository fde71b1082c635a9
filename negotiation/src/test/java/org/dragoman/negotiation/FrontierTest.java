package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {

    /// No phantom point, no missing one, and for each every outcome that attains it.
    @Test
    void theFrontierIsWhatListingEveryOutcomeGives() {
        forAll(
                1500,
                11,
                Spaces::draw,
                negotiation -> {
                    agrees(
                            Frontier.of(negotiation, Limits.none()),
                            Enumeration.of(negotiation, true));
                    agrees(
                            Frontier.regardless(negotiation, Limits.none()),
                            Enumeration.of(negotiation, false));
                });
    }

    private static void agrees(Frontier frontier, Enumeration truth) {
        assertThat(frontier.exact()).isTrue();
        assertThat(frontier.points().stream().map(Point::utility))
                .containsExactlyElementsOf(truth.points().keySet());
        int place = 0;
        for (List<Outcome> attaining : truth.points().values()) {
            assertThat(frontier.outcomes(place, Integer.MAX_VALUE)).isEqualTo(attaining);
            assertThat(frontier.count(place)).isEqualTo(BigInteger.valueOf(attaining.size()));
            assertThat(attaining).contains(frontier.point(place).outcome());
            place++;
        }
    }
}
