package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Published bargaining problems with their published answers.
class PublishedBargainsTest {

    /// Nash, The Bargaining Problem, Econometrica 18 (1950), pp. 160–161: Bill's book, whip, ball,
    /// bat and box, Jack's pen, toy, knife and hat. Each good is kept or given; gains over keeping
    /// all.
    private static final int[][] BILL = {{2, 4}, {2, 2}, {2, 1}, {2, 2}, {4, 1}};

    private static final int[][] JACK = {{10, 1}, {4, 1}, {6, 2}, {2, 2}};

    private static Negotiation barter() {
        var issues = new ArrayList<Issue>();
        var toBill = new ArrayList<List<Integer>>();
        var toJack = new ArrayList<List<Integer>>();
        for (int g = 0; g < BILL.length; g++) {
            issues.add(new Issue("Bill's good " + g, List.of("keeps", "gives")));
            toBill.add(List.of(0, -BILL[g][0]));
            toJack.add(List.of(0, BILL[g][1]));
        }
        for (int g = 0; g < JACK.length; g++) {
            issues.add(new Issue("Jack's good " + g, List.of("keeps", "gives")));
            toBill.add(List.of(0, JACK[g][0]));
            toJack.add(List.of(0, -JACK[g][1]));
        }
        return new Negotiation(
                new Agenda(issues),
                List.of(Party.of("Bill", toBill, 0), Party.of("Jack", toJack, 0)),
                List.of(),
                List.of());
    }

    @Test
    void billGivesAllButTheBoxAndJackPenToyAndKnife() {
        var nash = Zone.of(barter(), Limits.none()).solutions().orElseThrow().nash();
        assertThat(nash.utility()).containsExactly(Rational.of(12), Rational.of(5));
        assertThat(nash.tied()).containsExactly(Outcome.of(1, 1, 1, 1, 0, 1, 1, 1, 0));
    }

    /// The secondary table lists (0, 8) first; (2, 8) dominates it.
    @Test
    void theEfficientBartersThatNeitherLosesByAreSeven() {
        var zone = Zone.of(barter(), Limits.none());
        var gains = new ArrayList<List<Rational>>();
        for (int[] gain :
                new int[][] {{18, 0}, {16, 2}, {14, 4}, {12, 5}, {8, 6}, {6, 7}, {2, 8}}) {
            gains.add(List.of(Rational.of(gain[0]), Rational.of(gain[1])));
        }
        assertThat(zone.frontier().points().stream().map(Point::utility))
                .containsExactlyElementsOf(gains);
        var solutions = zone.solutions().orElseThrow();
        assertThat(solutions.utilitarian().points()).isEqualTo(3);
        assertThat(solutions.egalitarian().utility())
                .containsExactly(Rational.of(8), Rational.of(6));
    }

    /// Tollison and Willett 1979: two issues that each leave one side worse off alone make a
    /// package together.
    @Test
    void twoIssuesThatFailAloneSucceedTogether() {
        var x = zone(List.of("X"), List.of(List.of(0, 5)), List.of(List.of(0, -3)));
        var y = zone(List.of("Y"), List.of(List.of(0, -3)), List.of(List.of(0, 5)));
        assertThat(x.frontier().point(0).utility()).containsOnly(Rational.ZERO);
        assertThat(y.frontier().point(0).utility()).containsOnly(Rational.ZERO);
        var both =
                zone(
                        List.of("X", "Y"),
                        List.of(List.of(0, 5), List.of(0, -3)),
                        List.of(List.of(0, -3), List.of(0, 5)));
        assertThat(both.frontier().size()).isEqualTo(1);
        assertThat(both.frontier().point(0).utility()).containsOnly(Rational.of(2));
    }

    private static Zone zone(
            List<String> issues, List<List<Integer>> toA, List<List<Integer>> toB) {
        return Zone.of(
                new Negotiation(
                        new Agenda(
                                issues.stream()
                                        .map(name -> new Issue(name, List.of("no", "yes")))
                                        .toList()),
                        List.of(Party.of("A", toA, 0), Party.of("B", toB, 0)),
                        List.of(),
                        List.of()),
                Limits.none());
    }
}
