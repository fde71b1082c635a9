package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

    /// Three to the thousandth outcomes; ties are counted and listed without a deep stack.
    @Test
    void aThousandIssuesAreSettledAndTheirTiesCounted() {
        var random = new SplittableRandom(1);
        var issues = new ArrayList<Issue>();
        var toA = new ArrayList<List<Integer>>();
        var toB = new ArrayList<List<Integer>>();
        for (int i = 0; i < 1000; i++) {
            issues.add(new Issue("issue " + i, List.of("a", "b", "c")));
            toA.add(List.of(random.nextInt(3), random.nextInt(3), random.nextInt(3)));
            toB.add(List.of(random.nextInt(3), random.nextInt(3), random.nextInt(3)));
        }
        var a = Party.of("A", toA, 0);
        var b = Party.of("B", toB, 0);
        var negotiation = new Negotiation(new Agenda(issues), List.of(a, b), List.of(), List.of());
        var nash = Zone.of(negotiation, Limits.none()).solutions().orElseThrow().nash();
        assertThat(nash.tied()).hasSize(Solution.MOST_TIED).doesNotHaveDuplicates();
        assertThat(nash.packages()).isGreaterThan(BigInteger.TWO.pow(300));
        for (var outcome : nash.tied()) {
            assertThat(Disagreement.utility(a).of(outcome)).isEqualTo(nash.utility().getFirst());
            assertThat(Disagreement.utility(b).of(outcome)).isEqualTo(nash.utility().getLast());
        }
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
