package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeakBudgetTest {

    @Test
    void oneAnswerTellsAtMostOneBit() {
        assertThat(LeakBudget.bits(0)).isZero();
        assertThat(LeakBudget.bits(1)).isLessThanOrEqualTo(1).isCloseTo(1, within(0.001));
    }

    @Test
    void sevenAdaptiveAnswersTellAllThereIs() {
        assertThat(LeakBudget.bits(6)).isLessThan(LeakBudget.bits(7));
        assertThat(LeakBudget.bits(7)).isCloseTo(6.66, within(0.005));
        assertThat(LeakBudget.bits(8)).isEqualTo(LeakBudget.bits(7));
    }

    /// Oracle: the best plan of threshold questions, found by trying all of them.
    @Test
    void noPlanOfQuestionsTellsMore() {
        var best = new double[8][102];
        for (int answers = 1; answers <= 7; answers++) {
            for (int figures = 2; figures <= 101; figures++) {
                for (int below = 1; below < figures; below++) {
                    double p = (double) below / figures;
                    double told =
                            -p * log2(p)
                                    - (1 - p) * log2(1 - p)
                                    + p * best[answers - 1][below]
                                    + (1 - p) * best[answers - 1][figures - below];
                    best[answers][figures] = Math.max(best[answers][figures], told);
                }
            }
            assertThat(LeakBudget.bits(answers)).isCloseTo(best[answers][101], within(1e-9));
        }
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
