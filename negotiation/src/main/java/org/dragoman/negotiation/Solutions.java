package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
        var surplus = new Surplus(zone, disagreement);
        var nash = nash(surplus);
        boolean alike = disagreement.equals(zero) && zone.size() == gains.size();
        return new Solutions(
                nash,
                alike ? nash : nash(gains.isEmpty() ? regardless : gains, zero),
                kalaiSmorodinsky(surplus),
                egalitarian(surplus),
                utilitarian(surplus));
    }

    /// The Nash solution (Nash 1950): most parties gain, then the greatest product of their gains.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    public static Solution nash(Frontier frontier, List<Rational> disagreement) {
        return nash(new Surplus(frontier, disagreement));
    }

    private static Solution nash(Surplus gains) {
        var powers = new int[gains.parties()];
        Arrays.fill(powers, 1);
        return Best.solution(Solution.Rule.NASH, gains, gains.product(powers));
    }

    /// The asymmetric Nash solution (Harsanyi and Selten 1972; Kalai 1977): most parties gain, then
    /// the greatest product of their gains, each raised to its party's weight.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    /// @param weights one for each party, positive; only their proportion counts
    /// @throws IllegalArgumentException if a weight is not positive, or their proportion needs
    ///   whole numbers beyond 10000
    public static Solution nash(
            Frontier frontier, List<Rational> disagreement, List<Rational> weights) {
        var gains = new Surplus(frontier, disagreement);
        return Best.solution(Solution.Rule.ASYMMETRIC_NASH, gains, gains.product(powers(weights)));
    }

    private static int[] powers(List<Rational> weights) {
        var common = BigInteger.ONE;
        var factor = BigInteger.ZERO;
        for (var weight : weights) {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException(
                        """
                        A bargaining weight of %s is not positive.
                        Give each party a weight above zero, or leave it out of the product.\
                        """
                                .formatted(weight));
            }
            common = common.divide(common.gcd(weight.denominator())).multiply(weight.denominator());
        }
        var whole = new BigInteger[weights.size()];
        for (int p = 0; p < whole.length; p++) {
            whole[p] = weights.get(p).times(new Rational(common, BigInteger.ONE)).numerator();
            factor = factor.gcd(whole[p]);
        }
        var powers = new int[whole.length];
        for (int p = 0; p < whole.length; p++) {
            var power = whole[p].divide(factor);
            if (power.bitLength() > 14 || power.intValue() > 10_000) {
                throw new IllegalArgumentException(
                        """
                        The bargaining weights %s stand in a proportion of numbers beyond 10000.
                        Round them.\
                        """
                                .formatted(weights));
            }
            powers[p] = power.intValue();
        }
        return powers;
    }

    /// The egalitarian solution (Kalai 1977): leximin of the gains.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    public static Solution egalitarian(Frontier frontier, List<Rational> disagreement) {
        return egalitarian(new Surplus(frontier, disagreement));
    }

    private static Solution egalitarian(Surplus gains) {
        var units = Collections.nCopies(gains.parties(), Rational.ONE);
        return Best.solution(Solution.Rule.EGALITARIAN, gains, gains.leximin(units));
    }

    /// The Kalai–Smorodinsky solution (1975; leximin as in Imai 1983): leximin of the gains as
    /// shares of each party's greatest gain on this frontier; a party that can gain nothing is left
    /// out.
    ///
    /// @param frontier not empty
    /// @param disagreement one utility for each party
    public static Solution kalaiSmorodinsky(Frontier frontier, List<Rational> disagreement) {
        return kalaiSmorodinsky(new Surplus(frontier, disagreement));
    }

    private static Solution kalaiSmorodinsky(Surplus gains) {
        return Best.solution(
                Solution.Rule.KALAI_SMORODINSKY, gains, gains.leximin(gains.greatest()));
    }

    /// The utilitarian solution: the greatest sum of utilities.
    ///
    /// @param frontier not empty
    /// @param disagreement recorded in the result; the sum does not depend on it
    public static Solution utilitarian(Frontier frontier, List<Rational> disagreement) {
        return utilitarian(new Surplus(frontier, disagreement));
    }

    private static Solution utilitarian(Surplus gains) {
        return Best.solution(Solution.Rule.UTILITARIAN, gains, gains.sum());
    }
}
