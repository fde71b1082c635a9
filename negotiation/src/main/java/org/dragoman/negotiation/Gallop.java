package org.dragoman.negotiation;

/// Looks ahead in a front of two parties, whose worths to the second party ascend, in steps that
/// double (Bentley and Yao 1976). Cost: O(log d) to look d rows ahead.
final class Gallop {

    private Gallop() {}

    /// The first row from `start` on whose first digit for the second party lies above a bound, by
    /// galloping.
    ///
    /// @param limbs how many digits a worth has
    static int firstAbove(Front source, int limbs, int start, long bound) {
        var rows = source.rows;
        int stride = 2 * limbs;
        if (rows[stride * start + limbs] > bound) {
            return start;
        }
        int low = start;
        int step = 1;
        int high = start + 1;
        while (high < source.size && rows[stride * high + limbs] <= bound) {
            low = high;
            step *= 2;
            high += step;
        }
        high = Math.min(high, source.size);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (rows[stride * middle + limbs] <= bound) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// The same for both digits of worths that take two.
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
