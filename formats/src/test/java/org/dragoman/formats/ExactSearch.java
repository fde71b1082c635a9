package org.dragoman.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Utility;

/// The frontier of two additive parties by looking at every outcome: doubles choose candidates with
/// a margin, fractions decide among them. Shares no code with the engine but [Utility#of].
final class ExactSearch {

    private static final int STEPS = 1 << 20;
    private static final double MARGIN = 1e-9;

    private ExactSearch() {}

    /// Every utility pair that no outcome's pair dominates, each once.
    static Set<List<Rational>> frontier(Negotiation negotiation) {
        var first = utility(negotiation, 0);
        var second = utility(negotiation, 1);
        var best = new double[STEPS + 2];
        java.util.Arrays.fill(best, -1);
        odometer(
                first,
                second,
                (u, v, _) -> {
                    int step = (int) Math.floor(u * STEPS);
                    best[step] = Math.max(best[step], v);
                });
        for (int step = STEPS; step >= 0; step--) {
            best[step] = Math.max(best[step], best[step + 1]);
        }
        var candidates = new HashSet<List<Rational>>();
        odometer(
                first,
                second,
                (u, v, options) -> {
                    int step = (int) Math.floor(u * STEPS);
                    if (v >= best[Math.min(STEPS + 1, step + 2)] - MARGIN) {
                        var outcome = Outcome.of(options);
                        candidates.add(List.of(first.of(outcome), second.of(outcome)));
                    }
                });
        return efficient(candidates);
    }

    private static Set<List<Rational>> efficient(Set<List<Rational>> candidates) {
        var sorted = new ArrayList<>(candidates);
        sorted.sort((a, b) ->
                a.get(0).equals(b.get(0))
                        ? b.get(1).compareTo(a.get(1))
                        : b.get(0).compareTo(a.get(0)));
        var kept = new HashSet<List<Rational>>();
        var most = Rational.of(-1);
        for (var each : sorted) {
            if (each.get(1).compareTo(most) > 0) {
                kept.add(each);
                most = each.get(1);
            }
        }
        return kept;
    }

    private interface Visit {
        void at(double first, double second, int[] options);
    }

    private static void odometer(Utility.Additive first, Utility.Additive second, Visit visit) {
        int n = first.values().size();
        var a = doubles(first);
        var b = doubles(second);
        var options = new int[n];
        var sumA = new double[n + 1];
        var sumB = new double[n + 1];
        int from = 0;
        while (true) {
            for (int i = from; i < n; i++) {
                sumA[i + 1] = sumA[i] + a[i][options[i]];
                sumB[i + 1] = sumB[i] + b[i][options[i]];
            }
            visit.at(Math.min(1, sumA[n]), Math.min(1, sumB[n]), options);
            int k = n - 1;
            while (k >= 0 && ++options[k] == a[k].length) {
                options[k--] = 0;
            }
            if (k < 0) {
                return;
            }
            from = k;
        }
    }

    private static double[][] doubles(Utility.Additive utility) {
        return utility.values().stream()
                .map(row -> row.stream().mapToDouble(Rational::toDouble).toArray())
                .toArray(double[][]::new);
    }

    private static Utility.Additive utility(Negotiation negotiation, int party) {
        var preference = (Preference.Cardinal) negotiation.parties().get(party).preference();
        return (Utility.Additive) preference.utility();
    }
}
