package org.dragoman.negotiation;

import java.util.Arrays;

/// An axis-parallel box and what lying in it brings: for each issue an interval of options.
///
/// @param low the first option of each issue, by index
/// @param high the last option of each issue
/// @param weight what it brings each party, whole numbers, none negative
@SuppressWarnings("ArrayRecordComponent")
record BoxPiece(int[] low, int[] high, long[] weight) {

    /// Whether no outcome lies in both.
    boolean conflicts(BoxPiece other) {
        for (int i = 0; i < low.length; i++) {
            if (low[i] > other.high[i] || other.low[i] > high[i]) {
                return true;
            }
        }
        return false;
    }

    /// Whether both bound the same outcomes.
    boolean alike(BoxPiece other) {
        return Arrays.equals(low, other.low) && Arrays.equals(high, other.high);
    }

    /// Whether it brings every party at least as much as the other and one more.
    boolean bringsMore(BoxPiece other) {
        boolean more = false;
        for (int p = 0; p < weight.length; p++) {
            if (weight[p] < other.weight[p]) {
                return false;
            }
            more |= weight[p] > other.weight[p];
        }
        return more;
    }
}
