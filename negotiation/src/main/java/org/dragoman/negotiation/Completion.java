package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// One drawn completion of a party's orders, on a grid of whole numbers so that sums of it compare
/// exactly.
///
/// What a completion is, see [Gains]. The prior, stated so that it can be argued with: weights are
/// uniform over all weights in keeping with the importance order; values are uniform over all
/// values in keeping with an issue's order, independent between issues and of the weights. The
/// weights in keeping with an order form a simplex, whose corners are the extremes of [Gains]; a
/// uniform point of it is a mixture of the corners by normalised exponential draws (Devroye 1986,
/// ch. XI.4). Grid: 2⁻³⁰, every weight at least one step, steps strict where the order is.
final class Completion {

    static final int BITS = 30;
    static final long TOP = 1L << BITS;

    private final List<Ranking> options;
    private final List<List<Integer>> extremes;
    private final long[] weights;
    private final long[][] values;
    private long total;

    Completion(Preference.Ordinal ordinal) {
        options = ordinal.options();
        extremes = Gains.extremes(ordinal.importance());
        weights = new long[options.size()];
        values = new long[options.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new long[options.get(i).size()];
        }
    }

    /// Draws anew.
    void draw(SplittableRandom random) {
        total = drawWeights(extremes, weights, random);
        for (int i = 0; i < values.length; i++) {
            drawValues(options.get(i), values[i], random);
        }
    }

    /// Draws values anew and takes these weights, to the nearest step of the grid.
    void drawValues(double[] given, SplittableRandom random) {
        total = 0;
        for (int i = 0; i < values.length; i++) {
            weights[i] = Math.round(given[i] * TOP);
            total += weights[i];
            drawValues(options.get(i), values[i], random);
        }
    }

    /// Draws weights in keeping with an order; returns their sum.
    static long drawWeights(List<List<Integer>> extremes, long[] weights, SplittableRandom random) {
        var share = new double[extremes.size()];
        double sum = 0;
        for (int k = 0; k < share.length; k++) {
            share[k] = -Math.log1p(-random.nextDouble());
            sum += share[k];
        }
        Arrays.fill(weights, 0);
        long total = 0;
        for (int k = 0; k < share.length; k++) {
            var issues = extremes.get(k);
            long part = Math.max(1, (long) (TOP * (share[k] / sum) / issues.size()));
            for (int issue : issues) {
                weights[issue] += part;
            }
            total += part * issues.size();
        }
        return total;
    }

    private static void drawValues(Ranking ranking, long[] values, SplittableRandom random) {
        var tiers = ranking.tiers();
        for (int o = 0; o < values.length; o++) {
            values[o] = random.nextLong(TOP + 1);
        }
        if (tiers.size() == 1) {
            long common = random.nextLong(TOP + 1);
            tiers.getFirst().forEach(o -> values[o] = common);
            return;
        }
        var inner = new ArrayList<Long>();
        while (inner.size() < tiers.size() - 2) {
            long value = 1 + random.nextLong(TOP - 1);
            if (!inner.contains(value)) {
                inner.add(value);
            }
        }
        inner.sort((a, b) -> Long.compare(b, a));
        for (int t = 0; t < tiers.size(); t++) {
            long value = t == 0 ? TOP : t == tiers.size() - 1 ? 0 : inner.get(t - 1);
            tiers.get(t).forEach(o -> values[o] = value);
        }
    }

    /// What an option of an issue brings: weight times value, in units of [#scale].
    long worth(int issue, int option) {
        return weights[issue] * values[issue][option];
    }

    /// The utility 1 in units of this draw, at most 2⁶¹.
    long scale() {
        return total * TOP;
    }

    double weight(int issue) {
        return (double) weights[issue] / total;
    }
}
