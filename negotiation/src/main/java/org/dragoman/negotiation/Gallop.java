package org.dragoman.negotiation;

/// Looks ahead in a front of two parties, whose worths to the second party ascend, in steps that
/// double (Bentley and Yao 1976). Cost: O(log d) to look d rows ahead.
final class Gallop {

    private Gallop() {}

    /// The first row from `start` on whose second number lies above a bound, by galloping.
    static int firstAbove(Front source, int start, long bound) {
        var rows = source.rows;
        if (rows[2 * start + 1] > bound) {
            return start;
        }
        int low = start;
        int step = 1;
        int high = start + 1;
        while (high < source.size && rows[2 * high + 1] <= bound) {
            low = high;
            step *= 2;
            high += step;
        }
        high = Math.min(high, source.size);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (rows[2 * middle + 1] <= bound) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// The same where worths take two digits each.
    static int firstAbove(Front source, int start, long boundHigh, long boundLow) {
        if (above(source, start, boundHigh, boundLow)) {
            return start;
        }
        int low = start;
        int step = 1;
        int high = start + 1;
        while (high < source.size && !above(source, high, boundHigh, boundLow)) {
            low = high;
            step *= 2;
            high += step;
        }
        high = Math.min(high, source.size);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (above(source, middle, boundHigh, boundLow)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean above(Front source, int row, long high, long low) {
        long here = source.rows[4 * row + 2];
        return here > high || (here == high && source.rows[4 * row + 3] > low);
    }
}
