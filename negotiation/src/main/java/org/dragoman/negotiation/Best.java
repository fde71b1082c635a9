package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the points of a frontier that score best, comparing exactly but seldom.
///
/// Every point first gets an interval of doubles that holds its leading score; only the points
/// whose interval reaches the best lower end are scored in fractions.
final class Best {

    /// How a definition scores points.
    interface Score {

        /// The leading part of the score lies in `[ends[0], ends[1]]`.
        void bracket(int point, double[] ends);

        /// The whole score, compared from the first number on.
        List<Rational> exact(int point);
    }

    private Best() {}

    /// The places of the points that score best, ascending.
    static int[] of(Frontier frontier, Score score) {
        int size = frontier.size();
        var high = new double[size];
        var ends = new double[2];
        double bar = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            score.bracket(k, ends);
            bar = Math.max(bar, ends[0]);
            high[k] = ends[1];
        }
        var places = new int[size];
        int count = 0;
        for (int k = 0; k < size; k++) {
            if (!(high[k] < bar)) {
                places[count++] = k;
            }
        }
        if (count == 1) {
            return Arrays.copyOf(places, 1);
        }
        var best = score.exact(places[0]);
        int kept = 1;
        for (int k = 1; k < count; k++) {
            var here = score.exact(places[k]);
            int sign = compare(here, best);
            if (sign > 0) {
                best = here;
                kept = 0;
            }
            if (sign >= 0) {
                places[kept++] = places[k];
            }
        }
        return Arrays.copyOf(places, kept);
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

    /// The solution at the points that score best.
    ///
    /// @param gains over what the rule counts from
    static Solution solution(Solution.Rule rule, Surplus gains, Score score) {
        var frontier = gains.frontier();
        var places = of(frontier, score);
        var tied = new ArrayList<Outcome>();
        var packages = BigInteger.ZERO;
        for (int place : places) {
            var ways = frontier.count(place);
            packages = packages.add(ways);
            tied.addAll(
                    ways.equals(BigInteger.ONE) && tied.size() < Solution.MOST_TIED
                            ? List.of(frontier.outcome(place))
                            : frontier.outcomes(place, Solution.MOST_TIED - tied.size()));
        }
        var first = frontier.point(places[0]);
        return new Solution(
                rule,
                first.utility(),
                first.outcome(),
                places.length,
                tied,
                packages,
                gains.base());
    }
}
