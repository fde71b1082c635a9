package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AdjustedWinnerTest {

    private static List<Rational> points(int... points) {
        return Arrays.stream(points).mapToObj(Rational::of).toList();
    }

    /// Brams & Togman 1996: Sinai, recognition of Israel, West Bank and Gaza, formal linkage,
    /// Palestinian rights, Jerusalem.
    @Test
    void campDavidEndsAsBramsAndTaylorSay() {
        var israel = points(35, 10, 20, 10, 5, 20);
        var egypt = points(55, 5, 10, 5, 20, 5);
        var winner = AdjustedWinner.of(israel, egypt);
        assertThat(winner.split()).isEqualTo(Optional.of(0));
        assertThat(winner.shares().getFirst()).isEqualTo(Rational.of(1, 6));
        assertThat(winner.shares().subList(1, 6)).isEqualTo(points(1, 1, 1, 0, 1));
        assertThat(winner.first()).isEqualTo(Rational.of(395, 6)).isEqualTo(winner.second());
    }

    @Test
    void anIssueThatBothGiveTheSamePointsStartsWithTheFirstSide() {
        var winner = AdjustedWinner.of(points(50, 30, 20), points(40, 20, 40));
        assertThat(winner.shares()).containsExactly(Rational.of(5, 9), Rational.ONE, Rational.ZERO);
        assertThat(winner.first()).isEqualTo(Rational.of(520, 9)).isEqualTo(winner.second());
        assertThat(AdjustedWinner.of(points(50, 50), points(50, 50)).shares())
                .containsExactly(Rational.ZERO, Rational.ONE);
    }

    private static List<List<Rational>> drawn(SplittableRandom random, int size) {
        int issues = 1 + size / 3;
        var first = new ArrayList<Rational>();
        var second = new ArrayList<Rational>();
        int rest = 0;
        for (int i = 0; i < issues; i++) {
            int a = random.nextInt(20);
            int b = random.nextInt(20);
            rest += a - b;
            first.add(Rational.of(a));
            second.add(Rational.of(b));
        }
        first.add(Rational.of(1 + Math.max(0, -rest)));
        second.add(Rational.of(1 + Math.max(0, rest)));
        return List.of(first, second);
    }

    /// What both can have at most when each has the same, among all mixtures of two divisions into
    /// whole issues: every division lies in the hull of those, and its border is made of such
    /// pairs.
    private static Rational mostForBoth(List<Rational> first, List<Rational> second) {
        var corners = new ArrayList<Rational[]>();
        for (int mask = 0; mask < 1 << first.size(); mask++) {
            var corner = new Rational[] {Rational.ZERO, Rational.ZERO};
            for (int i = 0; i < first.size(); i++) {
                boolean mine = ((mask >> i) & 1) == 1;
                corner[0] = mine ? corner[0].plus(first.get(i)) : corner[0];
                corner[1] = mine ? corner[1] : corner[1].plus(second.get(i));
            }
            corners.add(corner);
        }
        var most = Rational.ZERO;
        for (var a : corners) {
            for (var b : corners) {
                var aheadA = a[0].minus(a[1]);
                var aheadB = b[1].minus(b[0]);
                if (aheadA.signum() >= 0 && aheadB.signum() >= 0) {
                    var both = aheadA.plus(aheadB);
                    var share = both.signum() == 0 ? Rational.ONE : aheadB.dividedBy(both);
                    most = most.max(share.times(a[0]).plus(Rational.ONE.minus(share).times(b[0])));
                }
            }
        }
        return most;
    }

    @Test
    void bothSidesEndWithTheSameAndNoDivisionGivesBothMore() {
        forAll(
                300,
                3,
                AdjustedWinnerTest::drawn,
                points -> {
                    var first = points.getFirst();
                    var second = points.getLast();
                    var winner = AdjustedWinner.of(first, second);
                    var mine = Rational.ZERO;
                    var theirs = Rational.ZERO;
                    var total = Rational.ZERO;
                    for (int i = 0; i < first.size(); i++) {
                        var share = winner.shares().get(i);
                        mine = mine.plus(share.times(first.get(i)));
                        theirs = theirs.plus(Rational.ONE.minus(share).times(second.get(i)));
                        total = total.plus(first.get(i));
                    }
                    assertThat(mine).isEqualTo(winner.first()).isEqualTo(winner.second());
                    assertThat(theirs).isEqualTo(mine);
                    assertThat(mine.plus(mine)).isGreaterThanOrEqualTo(total);
                    if (first.size() <= 7) {
                        assertThat(mine).isEqualTo(mostForBoth(first, second));
                    }
                });
    }

    @Test
    void sidesWithDifferentTotalsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdjustedWinner.of(points(60, 40), points(50, 40)))
                .withMessageContainingAll("100", "90", "same total");
    }
}
