package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/// The points of a frontier that the theory of bargaining singles out.
///
/// @param nash with the reservation values as disagreement point
/// @param nashFromZero with zero as disagreement point, over the frontier without reservation
///   values
/// @param kalaiSmorodinsky gains as shares of the greatest that each party can have in the zone
/// @param egalitarian leximin of the gains over the reservation values
/// @param utilitarian the greatest sum
public record Solutions(
        Solution nash,
        Solution nashFromZero,
        Solution kalaiSmorodinsky,
        Solution egalitarian,
        Solution utilitarian) {

    /// All five.
    ///
    /// @param zone the frontier above the reservation values, not empty
    /// @param regardless the frontier without them
    /// @param disagreement each party's reservation value, zero where unknown
    static Solutions of(Frontier zone, Frontier regardless, List<Rational> disagreement) {
        var zero = Collections.nCopies(disagreement.size(), Rational.ZERO);
        var gains = regardless.above(zero);
        return new Solutions(
                nash(zone, disagreement),
                nash(gains.isEmpty() ? regardless : gains, zero),
                kalaiSmorodinsky(zone, disagreement),
                egalitarian(zone, disagreement),
                utilitarian(zone, disagreement));
    }

    /// The Nash solution: most parties gain, then the greatest product of their gains.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    public static Solution nash(Frontier frontier, List<Rational> disagreement) {
        return best(
                Solution.Rule.NASH,
                frontier,
                disagreement,
                point -> {
                    int gaining = 0;
                    var product = Rational.ONE;
                    for (int p = 0; p < disagreement.size(); p++) {
                        var gain = frontier.utility(point, p).minus(disagreement.get(p));
                        if (gain.signum() > 0) {
                            gaining++;
                            product = product.times(gain);
                        }
                    }
                    return List.of(Rational.of(gaining), product);
                });
    }

    /// The egalitarian solution: leximin of the gains.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    public static Solution egalitarian(Frontier frontier, List<Rational> disagreement) {
        return best(
                Solution.Rule.EGALITARIAN,
                frontier,
                disagreement,
                point -> {
                    var gains = new ArrayList<Rational>();
                    for (int p = 0; p < disagreement.size(); p++) {
                        gains.add(frontier.utility(point, p).minus(disagreement.get(p)));
                    }
                    Collections.sort(gains);
                    return gains;
                });
    }

    /// The Kalai–Smorodinsky solution: leximin of the gains as shares of each party's greatest gain
    /// on this frontier; a party that can gain nothing is left out.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    public static Solution kalaiSmorodinsky(Frontier frontier, List<Rational> disagreement) {
        var greatest = new ArrayList<Rational>();
        for (int p = 0; p < disagreement.size(); p++) {
            var ideal = frontier.utility(0, p);
            for (int point = 1; point < frontier.size(); point++) {
                ideal = ideal.max(frontier.utility(point, p));
            }
            greatest.add(ideal.minus(disagreement.get(p)));
        }
        return best(
                Solution.Rule.KALAI_SMORODINSKY,
                frontier,
                disagreement,
                point -> {
                    var shares = new ArrayList<Rational>();
                    for (int p = 0; p < disagreement.size(); p++) {
                        if (greatest.get(p).signum() != 0) {
                            shares.add(
                                    frontier.utility(point, p)
                                            .minus(disagreement.get(p))
                                            .dividedBy(greatest.get(p)));
                        }
                    }
                    Collections.sort(shares);
                    return shares;
                });
    }

    /// The utilitarian solution: the greatest sum of utilities.
    ///
    /// @param frontier not empty
    /// @param disagreement recorded in the result; the sum does not depend on it
    public static Solution utilitarian(Frontier frontier, List<Rational> disagreement) {
        return best(
                Solution.Rule.UTILITARIAN,
                frontier,
                disagreement,
                point -> {
                    var sum = Rational.ZERO;
                    for (int p = 0; p < disagreement.size(); p++) {
                        sum = sum.plus(frontier.utility(point, p));
                    }
                    return List.of(sum);
                });
    }

    private static Solution best(
            Solution.Rule rule,
            Frontier frontier,
            List<Rational> disagreement,
            IntFunction<List<Rational>> score) {
        Comparator<List<Rational>> order =
                (a, b) -> {
                    for (int k = 0; k < a.size(); k++) {
                        int sign = a.get(k).compareTo(b.get(k));
                        if (sign != 0) {
                            return sign;
                        }
                    }
                    return 0;
                };
        var places = new ArrayList<Integer>();
        var best = score.apply(0);
        for (int point = 0; point < frontier.size(); point++) {
            var here = score.apply(point);
            int sign = order.compare(here, best);
            if (sign > 0) {
                places.clear();
                best = here;
            }
            if (sign >= 0) {
                places.add(point);
            }
        }
        var tied = new ArrayList<Outcome>();
        var packages = BigInteger.ZERO;
        for (int place : places) {
            packages = packages.add(frontier.count(place));
            tied.addAll(frontier.outcomes(place, Solution.MOST_TIED - tied.size()));
        }
        var first = frontier.point(places.getFirst());
        return new Solution(
                rule,
                first.utility(),
                first.outcome(),
                places.size(),
                tied,
                packages,
                disagreement);
    }
}
