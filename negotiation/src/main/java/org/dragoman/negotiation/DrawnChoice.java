package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;

/// Which packages of one draw's frontier are its Nash and its egalitarian packages, ties included.
///
/// Compared in doubles where these differ by more than their rounding, else exactly.
final class DrawnChoice {

    /// Far above the rounding of a product or a difference of a few doubles.
    private static final double CLOSE = 1e-9;

    private final Worths worths;
    private final DrawnFrontier frontier;
    private final int sides;
    private final double[] best;
    private final double[] each;

    DrawnChoice(Worths worths, DrawnFrontier frontier) {
        this.worths = worths;
        this.frontier = frontier;
        sides = worths.parties();
        best = new double[sides];
        each = new double[sides];
    }

    private long gain(int point, int party) {
        return frontier.utility(point, party) - worths.least(party);
    }

    /// The first of the Nash points, -1 where there is no point: the most parties gain, then the
    /// product of those gains is greatest.
    int nash() {
        int chosen = -1;
        for (int point = 0; point < frontier.size(); point++) {
            if (chosen < 0 || compareNash(point, chosen) > 0) {
                chosen = point;
            }
        }
        return chosen;
    }

    /// Negative, zero or positive as the first point is worse, equal or better by Nash.
    int compareNash(int a, int b) {
        int more = 0;
        double productA = 1;
        double productB = 1;
        for (int p = 0; p < sides; p++) {
            long gainA = gain(a, p);
            long gainB = gain(b, p);
            more += (gainA > 0 ? 1 : 0) - (gainB > 0 ? 1 : 0);
            productA *= gainA > 0 ? (double) gainA / worths.scale(p) : 1;
            productB *= gainB > 0 ? (double) gainB / worths.scale(p) : 1;
        }
        if (more != 0) {
            return more;
        }
        if (Math.abs(productA - productB) > CLOSE * Math.max(productA, productB)) {
            return Double.compare(productA, productB);
        }
        return product(a).compareTo(product(b));
    }

    private Rational product(int point) {
        var top = BigInteger.ONE;
        var bottom = BigInteger.ONE;
        for (int p = 0; p < sides; p++) {
            long gain = gain(point, p);
            if (gain > 0) {
                top = top.multiply(BigInteger.valueOf(gain));
                bottom = bottom.multiply(BigInteger.valueOf(worths.scale(p)));
            }
        }
        return new Rational(top, bottom);
    }

    /// The first of the egalitarian points, -1 where there is no point: leximin of the gains.
    int egalitarian() {
        int chosen = -1;
        for (int point = 0; point < frontier.size(); point++) {
            if (chosen < 0 || compareEgalitarian(point, chosen) > 0) {
                chosen = point;
            }
        }
        return chosen;
    }

    /// Negative, zero or positive as the first point is worse, equal or better by leximin.
    int compareEgalitarian(int a, int b) {
        for (int p = 0; p < sides; p++) {
            each[p] = (double) gain(a, p) / worths.scale(p);
            best[p] = (double) gain(b, p) / worths.scale(p);
        }
        Arrays.sort(each);
        Arrays.sort(best);
        if (Math.abs(each[0] - best[0]) > CLOSE) {
            return Double.compare(each[0], best[0]);
        }
        var exactA = gains(a);
        var exactB = gains(b);
        return Arrays.compare(exactA, exactB);
    }

    private Rational[] gains(int point) {
        var gains = new Rational[sides];
        for (int p = 0; p < sides; p++) {
            gains[p] = Rational.of(gain(point, p), worths.scale(p));
        }
        Arrays.sort(gains);
        return gains;
    }
}
