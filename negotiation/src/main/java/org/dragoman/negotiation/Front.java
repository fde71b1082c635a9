package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// The efficient partial worths of a part of the agenda, and how each came about.
///
/// A worth is a row of `width` whole numbers: for each party as many as its numbers need, the
/// highest digits first, in base 2^62 and never negative (see [Scale]). Rows stand in descending
/// lexicographic order; none reaches another for every party.
///
/// Each row came about in one of two ways. Where `issue` is not negative, that issue was settled
/// with option `options[from]` and the rest by row `at` of `parts[from]`. Else the front is a sum:
/// of row `at` of `parts[0]` and row `from` of `parts[1]`. The front of nothing has one row of
/// zeros, and no parts.
final class Front {

    final int size;

    /// `size` rows one after the other; empty after [#forget()].
    long[] rows;

    final int[] from;
    final int[] at;
    final Front[] parts;
    final int issue;
    final int[] options;

    /// What each option of the issue brings by itself: a row for each of `parts`.
    final long[] shifts;

    /// By how much a row may fall short of a worth that was left out, one number for each party.
    BigInteger[] slack;

    Front(
            int size,
            long[] rows,
            int[] from,
            int[] at,
            Front[] parts,
            int issue,
            int[] options,
            long[] shifts,
            BigInteger[] slack) {
        this.size = size;
        this.rows = rows;
        this.from = from;
        this.at = at;
        this.parts = parts;
        this.issue = issue;
        this.options = options;
        this.shifts = shifts;
        this.slack = slack;
    }

    /// The front of nothing: one row of zeros.
    static Front nothing(int width, BigInteger[] slack) {
        return new Front(
                1,
                new long[width],
                new int[1],
                new int[1],
                new Front[0],
                -1,
                new int[0],
                new long[0],
                slack);
    }

    /// The front of what cannot be: no row.
    static Front none(BigInteger[] slack) {
        return new Front(
                0,
                new long[0],
                new int[0],
                new int[0],
                new Front[0],
                -1,
                new int[0],
                new long[0],
                slack);
    }

    /// Settles the issues of this part as they are settled in a row.
    void settle(int row, int[] outcome) {
        var front = this;
        int here = row;
        while (front.parts.length > 0) {
            int which = front.from[here];
            int next = front.at[here];
            if (front.issue >= 0) {
                outcome[front.issue] = front.options[which];
                front = front.parts[which];
            } else {
                front.parts[1].settle(which, outcome);
                front = front.parts[0];
            }
            here = next;
        }
    }

    /// How many sources rows come from.
    int sources() {
        return issue >= 0 ? parts.length : parts[1].size;
    }

    /// The row of a source that gives a row of this front, or -1 where that source has none.
    ///
    /// @param rest room for one row
    int before(int row, int source, long[] rest, int parties, int limbs) {
        int width = parties * limbs;
        var part = issue >= 0 ? parts[source] : parts[0];
        var shift = issue >= 0 ? shifts : parts[1].rows;
        if (part.size == 0
                || (parties == 2 && outOfReach(row * width, shift, source * width, part, limbs))
                || !Scale.subtract(
                        rows, row * width, shift, source * width, rest, 0, parties, limbs)) {
            return -1;
        }
        int low = 0;
        int high = part.size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int sign = Long.compare(part.rows[middle * width], rest[0]);
            if (sign == 0) {
                sign = Scale.compare(part.rows, middle * width, rest, 0, width);
            }
            if (sign == 0) {
                return middle;
            }
            if (sign > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// Whether first digits alone tell that no row of a source of two parties can make up a row; a
    /// digit that is to be carried is allowed for.
    private boolean outOfReach(int row, long[] shift, int by, Front part, int limbs) {
        int last = (part.size - 1) * 2 * limbs;
        long first = rows[row] - shift[by];
        long second = rows[row + limbs] - shift[by + limbs];
        return first - 1 > part.rows[0]
                || first < part.rows[last]
                || second - 1 > part.rows[last + limbs]
                || second < part.rows[limbs];
    }

    /// Whether this front and all that it was made of still have their rows.
    boolean whole() {
        Set<Front> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Front>();
        open.push(this);
        while (!open.isEmpty()) {
            var front = open.pop();
            if (front.size > 0 && front.rows.length == 0) {
                return false;
            }
            for (var part : front.parts) {
                if (part.parts.length > 0 && seen.add(part)) {
                    open.push(part);
                }
            }
        }
        return true;
    }

    /// Lets go of the rows, keeping how they came about.
    void forget() {
        rows = new long[0];
    }
}
