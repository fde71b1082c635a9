package org.dragoman.talks;

/// How much answers to non-binding proposals can tell of a side's reservation value.
///
/// The model: one dimension, the reservation value is one of 101 equally likely figures from 0 to
/// 100, each answer says whether a figure lies above or below it, and each question may depend on
/// the answers before. Bits are of Shannon's measure (Shannon 1948).
public final class LeakBudget {

    /// The figures from 0 to 100.
    public static final int FIGURES = 101;

    private LeakBudget() {}

    /// The most that a number of yes-or-no answers can tell, in bits.
    ///
    /// The best plan halves what is left as evenly as whole figures allow, so that after `k`
    /// answers the figures fall into `2^k` groups whose sizes differ by one at most.
    ///
    /// @param answers how many, not negative
    public static double bits(int answers) {
        if (answers >= 31 - Integer.numberOfLeadingZeros(FIGURES) + 1) {
            return log2(FIGURES);
        }
        int groups = 1 << answers;
        int small = FIGURES / groups;
        int larger = FIGURES % groups;
        double left = 0;
        left += (double) larger * (small + 1) / FIGURES * log2(small + 1);
        left += (double) (groups - larger) * small / FIGURES * log2(small);
        return log2(FIGURES) - left;
    }

    private static double log2(int value) {
        return value == 0 ? 0 : Math.log(value) / Math.log(2);
    }
}
