package org.dragoman.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Utility;

/// The rival: lists every outcome of two additive parties, as well as we know how.
///
/// An odometer with incremental sums in doubles: settling the last issue costs two additions an
/// outcome and a look at the staircase of the best so far. What a stair covers or ties but for
/// rounding is thrown out; the few that remain are compared in fractions. This is kinder to listing
/// than exactness allows: two points that differ by less than the rounding would be taken for one.
final class Odometer {

    /// More than sums of a hundred terms of size one can be off in doubles.
    private static final double ROUNDING = 1e-12;

    private final double[][] first;
    private final double[][] second;
    private final double firstCap;
    private final double secondCap;
    private final Utility.Additive firstExact;
    private final Utility.Additive secondExact;

    private double[] x = new double[64];
    private double[] y = new double[64];
    private int steps;
    private boolean ties;
    private final List<int[]> candidates = new ArrayList<>();

    Odometer(Negotiation negotiation) {
        firstExact = additive(negotiation, 0);
        secondExact = additive(negotiation, 1);
        first = doubles(firstExact);
        second = doubles(secondExact);
        firstCap = firstExact.cap().toDouble();
        secondCap = secondExact.cap().toDouble();
    }

    private static Utility.Additive additive(Negotiation negotiation, int party) {
        var preference = negotiation.parties().get(party).preference();
        if (preference instanceof Preference.Cardinal(Utility.Additive additive)
                && additive.interactions().isEmpty()) {
            return additive;
        }
        throw new IllegalArgumentException(
                """
                Party %d is not additive.
                List only additive spaces.\
                """
                        .formatted(party));
    }

    private static double[][] doubles(Utility.Additive utility) {
        return utility.values().stream()
                .map(row -> row.stream().mapToDouble(Rational::toDouble).toArray())
                .toArray(double[][]::new);
    }

    /// The frontier's utility points, by descending utility of the first party.
    List<List<Rational>> frontier() {
        ties = false;
        list();
        return staircase(exact());
    }

    /// The frontier's points with every outcome that attains each, in the same order: what the
    /// solutions and their ties are chosen from. Costs one comparison more an outcome that ties.
    Map<List<Rational>, List<Outcome>> attained() {
        ties = true;
        list();
        var points = exact();
        var frontier = new LinkedHashMap<List<Rational>, List<Outcome>>();
        staircase(points).forEach(point -> frontier.put(point, new ArrayList<>()));
        for (var found : points) {
            var outcomes = frontier.get(found.utility());
            if (outcomes != null) {
                outcomes.add(found.outcome());
            }
        }
        return frontier;
    }

    private record Found(List<Rational> utility, Outcome outcome) {}

    private void list() {
        int n = first.length;
        var options = new int[n];
        var sumX = new double[n];
        var sumY = new double[n];
        steps = 0;
        candidates.clear();
        int level = 0;
        while (true) {
            for (; level < n - 1; level++) {
                sumX[level + 1] = sumX[level] + first[level][options[level]];
                sumY[level + 1] = sumY[level] + second[level][options[level]];
            }
            last(options, sumX[n - 1], sumY[n - 1]);
            level = n - 2;
            while (level >= 0 && ++options[level] == first[level].length) {
                options[level--] = 0;
            }
            if (level < 0) {
                return;
            }
        }
    }

    private void last(int[] options, double fromX, double fromY) {
        int n = first.length;
        var stepX = first[n - 1];
        var stepY = second[n - 1];
        for (int o = 0; o < stepX.length; o++) {
            double atX = Math.min(firstCap, fromX + stepX[o]);
            double atY = Math.min(secondCap, fromY + stepY[o]);
            int stair = lastFrom(atX - ROUNDING);
            if (stair < 0 || y[stair] < atY - ROUNDING) {
                options[n - 1] = o;
                candidates.add(options.clone());
                insert(atX, atY);
            } else if (ties && y[stair] <= atY + ROUNDING && x[stair] <= atX + ROUNDING) {
                options[n - 1] = o;
                candidates.add(options.clone());
            }
        }
        options[n - 1] = 0;
    }

    /// The last stair at or to the right of a place; stairs stand by descending x.
    private int lastFrom(double place) {
        int low = -1;
        int high = steps;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (x[middle] >= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void insert(double atX, double atY) {
        int start = lastFrom(atX) + 1;
        if (start > 0 && y[start - 1] >= atY) {
            return;
        }
        if (start > 0 && x[start - 1] == atX) {
            start--;
        }
        int end = start;
        while (end < steps && y[end] <= atY) {
            end++;
        }
        if (steps == x.length) {
            x = Arrays.copyOf(x, 2 * steps);
            y = Arrays.copyOf(y, 2 * steps);
        }
        System.arraycopy(x, end, x, start + 1, steps - end);
        System.arraycopy(y, end, y, start + 1, steps - end);
        x[start] = atX;
        y[start] = atY;
        steps += start + 1 - end;
    }

    private List<Found> exact() {
        var points = new ArrayList<Found>();
        for (var options : candidates) {
            double atX = 0;
            double atY = 0;
            for (int i = 0; i < options.length; i++) {
                atX += first[i][options[i]];
                atY += second[i][options[i]];
            }
            int stair = lastFrom(Math.min(firstCap, atX) + ROUNDING);
            if (stair < 0 || y[stair] <= Math.min(secondCap, atY) + ROUNDING) {
                var outcome = Outcome.of(options);
                points.add(
                        new Found(
                                List.of(firstExact.of(outcome), secondExact.of(outcome)), outcome));
            }
        }
        points.sort((a, b) -> {
            int sign = b.utility().get(0).compareTo(a.utility().get(0));
            return sign != 0 ? sign : b.utility().get(1).compareTo(a.utility().get(1));
        });
        return points;
    }

    private static List<List<Rational>> staircase(List<Found> points) {
        var frontier = new ArrayList<List<Rational>>();
        for (var found : points) {
            var point = found.utility();
            if (frontier.isEmpty() || frontier.getLast().get(1).compareTo(point.get(1)) < 0) {
                frontier.add(point);
            }
        }
        return frontier;
    }
}
