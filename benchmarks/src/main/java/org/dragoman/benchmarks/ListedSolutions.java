package org.dragoman.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;

/// The five solutions, with every package that ties, chosen from a listed frontier: the rival's
/// half of what `Zone.solutions` does.
///
/// Definitions are written a second time here, from `docs/negotiation.md`.
///
/// @param points of the frontier, by descending utility of the first party, with the outcomes that
///   attain each
/// @param disagreement one utility for each party
record ListedSolutions(Map<List<Rational>, List<Outcome>> points, List<Rational> disagreement) {

    /// A solution: the lexicographically greatest point and the outcomes of all points that tie.
    record Told(List<Rational> utility, List<Outcome> tied) {}

    /// Nash, Nash from zero, Kalai–Smorodinsky, egalitarian, utilitarian; none where no point is
    /// worth the reservation values to both.
    List<Told> all() {
        var zone =
                points.keySet().stream()
                        .filter(point ->
                                gains(point, disagreement).stream()
                                        .allMatch(gain -> gain.signum() >= 0))
                        .toList();
        if (zone.isEmpty()) {
            return List.of();
        }
        var zero = Collections.nCopies(disagreement.size(), Rational.ZERO);
        var ideal = gains(most(zone), disagreement);
        return List.of(
                best(zone, point -> product(gains(point, disagreement))),
                best(List.copyOf(points.keySet()), point -> product(gains(point, zero))),
                best(zone, point -> leximin(shares(gains(point, disagreement), ideal))),
                best(zone, point -> leximin(gains(point, disagreement))),
                best(zone, point -> List.of(point.stream().reduce(Rational.ZERO, Rational::plus))));
    }

    private Told best(List<List<Rational>> among, Function<List<Rational>, List<Rational>> score) {
        var tied = new ArrayList<List<Rational>>();
        var best = List.<Rational>of();
        for (var point : among) {
            var here = score.apply(point);
            int sign = best.isEmpty() ? 1 : compare(here, best);
            if (sign > 0) {
                best = here;
                tied.clear();
            }
            if (sign >= 0) {
                tied.add(point);
            }
        }
        return new Told(
                tied.getFirst(),
                tied.stream()
                        .flatMap(point -> points.getOrDefault(point, List.of()).stream())
                        .toList());
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int k = 0; k < a.size(); k++) {
            int sign = a.get(k).compareTo(b.get(k));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    /// How many gain, then the product of what they gain.
    private static List<Rational> product(List<Rational> gains) {
        long count = 0;
        var product = Rational.ONE;
        for (var gain : gains) {
            if (gain.signum() > 0) {
                count++;
                product = product.times(gain);
            }
        }
        return List.of(Rational.of(count), product);
    }

    private static List<Rational> leximin(List<Rational> gains) {
        return gains.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static List<Rational> shares(List<Rational> gains, List<Rational> ideal) {
        var shares = new ArrayList<Rational>();
        for (int p = 0; p < gains.size(); p++) {
            if (ideal.get(p).signum() > 0) {
                shares.add(gains.get(p).dividedBy(ideal.get(p)));
            }
        }
        return shares;
    }

    private static List<Rational> gains(List<Rational> point, List<Rational> from) {
        var gains = new ArrayList<Rational>();
        for (int p = 0; p < point.size(); p++) {
            gains.add(point.get(p).minus(from.get(p)));
        }
        return gains;
    }

    private static List<Rational> most(List<List<Rational>> points) {
        var most = new ArrayList<Rational>(points.getFirst());
        for (var point : points) {
            for (int p = 0; p < most.size(); p++) {
                most.set(p, most.get(p).max(point.get(p)));
            }
        }
        return most;
    }
}
