package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How far what was attained may fall short of what nothing exceeds.
///
/// Every allowed outcome lies below one of the *tops*. For each top the attained point is taken
/// that falls short of it least, and its shortfall counted; so for every allowed outcome some
/// attained point gives each party at least the outcome's utility less the slack.
final class Bound {

    private Bound() {}

    /// The slack of each party.
    ///
    /// @param attained at least one point unless there is no top
    /// @param tops no allowed outcome exceeds all of them for some party
    static List<Rational> slack(
            List<List<Rational>> attained, List<List<Rational>> tops, int parties) {
        var slack = new ArrayList<>(Collections.nCopies(parties, Rational.ZERO));
        var points = doubles(attained);
        var range = range(points, doubles(tops), parties);
        for (var top : tops) {
            var nearest = attained.get(nearest(points, range, top));
            for (int p = 0; p < parties; p++) {
                slack.set(p, slack.get(p).max(top.get(p).minus(nearest.get(p))));
            }
        }
        return slack;
    }

    /// The place of the point that falls short of a top least, by the party it falls short for
    /// most.
    static int nearest(double[][] points, double[] range, List<Rational> top) {
        var wanted = top.stream().mapToDouble(Rational::toDouble).toArray();
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < points.length; k++) {
            double worst = 0;
            double sum = 0;
            for (int p = 0; p < range.length; p++) {
                double lack = Math.max(0, wanted[p] - points[k][p]) / range[p];
                worst = Math.max(worst, lack);
                sum += lack;
            }
            double score = worst + 1e-3 * sum;
            if (score < least) {
                least = score;
                best = k;
            }
        }
        return best;
    }

    /// By how much the points and tops spread for each party; positive.
    static double[] range(double[][] points, double[][] tops, int parties) {
        var range = new double[parties];
        for (int p = 0; p < parties; p++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (var set : List.of(points, tops)) {
                for (var each : set) {
                    low = Math.min(low, each[p]);
                    high = Math.max(high, each[p]);
                }
            }
            range[p] = high > low ? high - low : 1;
        }
        return range;
    }

    static double[][] doubles(List<List<Rational>> points) {
        return points.stream()
                .map(each -> each.stream().mapToDouble(Rational::toDouble).toArray())
                .toArray(double[][]::new);
    }
}
