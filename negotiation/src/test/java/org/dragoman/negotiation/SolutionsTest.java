package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SolutionsTest {

    @Test
    void eachSolutionIsTheBestPointOfItsDefinitionWithEveryPackageThatTies() {
        forAll(
                1200,
                23,
                Spaces::draw,
                negotiation -> {
                    var zone = Zone.of(negotiation, Limits.none());
                    var truth = Enumeration.of(negotiation, true);
                    assertThat(zone.empty()).isEqualTo(truth.points().isEmpty());
                    zone.solutions().ifPresent(found -> agree(found, zone, negotiation, truth));
                });
    }

    private static void agree(
            Solutions found, Zone zone, Negotiation negotiation, Enumeration truth) {
        var r = zone.disagreement();
        agree(found.nash(), truth, points -> best(points, u -> nash(u, r, List.of(1, 1, 1, 1))));
        agree(found.egalitarian(), truth, points -> best(points, u -> sorted(gains(u, r))));
        agree(found.utilitarian(), truth, points -> best(points, u -> List.of(sum(u))));
        agree(
                found.kalaiSmorodinsky(),
                truth,
                points -> best(points, u -> sorted(shares(u, r, points))));
        agree(
                Solutions.nash(zone.frontier(), r, weights(r.size())),
                truth,
                points -> best(points, u -> nash(u, r, List.of(3, 1, 2, 5))));
        var zero = Collections.nCopies(r.size(), Rational.ZERO);
        agree(
                found.nashFromZero(),
                Enumeration.of(negotiation, false),
                points -> {
                    var above = new ArrayList<>(points);
                    above.removeIf(u -> u.stream().anyMatch(each -> each.signum() < 0));
                    return best(
                            above.isEmpty() ? points : above,
                            u -> nash(u, zero, List.of(1, 1, 1, 1)));
                });
    }

    private static List<Rational> weights(int parties) {
        return List.of(
                        Rational.of(3, 11),
                        Rational.of(1, 11),
                        Rational.of(2, 11),
                        Rational.of(5, 11))
                .subList(0, parties);
    }

    private static void agree(
            Solution found,
            Enumeration truth,
            Function<Collection<List<Rational>>, List<List<Rational>>> rule) {
        var best = rule.apply(truth.points().keySet());
        assertThat(found.utility()).isEqualTo(best.getFirst());
        assertThat(found.points()).isEqualTo(best.size());
        var tied = new ArrayList<Outcome>();
        best.forEach(point -> tied.addAll(truth.points().get(point)));
        assertThat(found.tied()).isEqualTo(tied).contains(found.outcome());
        assertThat(found.packages()).isEqualTo(BigInteger.valueOf(tied.size()));
    }

    private static List<List<Rational>> best(
            Collection<List<Rational>> points, Function<List<Rational>, List<Rational>> score) {
        var best = new ArrayList<List<Rational>>();
        for (var point : points) {
            int sign =
                    best.isEmpty() ? 1 : compare(score.apply(point), score.apply(best.getFirst()));
            if (sign > 0) {
                best.clear();
            }
            if (sign >= 0) {
                best.add(point);
            }
        }
        return best;
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int k = 0; k < a.size(); k++) {
            int sign = a.get(k).compareTo(b.get(k));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private static List<Rational> gains(List<Rational> utility, List<Rational> from) {
        var gains = new ArrayList<Rational>();
        for (int p = 0; p < utility.size(); p++) {
            gains.add(utility.get(p).minus(from.get(p)));
        }
        return gains;
    }

    private static List<Rational> shares(
            List<Rational> utility, List<Rational> from, Collection<List<Rational>> points) {
        var shares = new ArrayList<Rational>();
        for (int p = 0; p < utility.size(); p++) {
            var ideal = from.get(p);
            for (var point : points) {
                ideal = ideal.max(point.get(p));
            }
            if (!ideal.equals(from.get(p))) {
                shares.add(utility.get(p).minus(from.get(p)).dividedBy(ideal.minus(from.get(p))));
            }
        }
        return shares;
    }

    private static List<Rational> nash(
            List<Rational> utility, List<Rational> from, List<Integer> powers) {
        int gaining = 0;
        var product = Rational.ONE;
        for (int p = 0; p < utility.size(); p++) {
            var gain = utility.get(p).minus(from.get(p));
            if (gain.signum() > 0) {
                gaining++;
                for (int k = 0; k < powers.get(p); k++) {
                    product = product.times(gain);
                }
            }
        }
        return List.of(Rational.of(gaining), product);
    }

    private static Rational sum(List<Rational> utility) {
        return utility.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Rational> sorted(List<Rational> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }
}
