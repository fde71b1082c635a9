package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// A short list of efficient packages, spread out, worth putting to all sides.
///
/// The list opens with the efficient point whose smallest share of its party's greatest gain is
/// greatest (the Kalai–Smorodinsky point); each further one is the point farthest from those
/// listed, the distance of two points being the largest difference of a party's shares
/// (farthest-point sampling, Gonzalez 1985). Only points that give every party that can gain at
/// least a given share of its greatest gain are listed, so that nobody is asked to look at a
/// package without anything in it for that side. Distances are doubles; ties go to the point that
/// stands first.
public final class Suggestions {

    private Suggestions() {}

    /// Up to `most` points of a frontier, the most balanced first.
    ///
    /// @param frontier not empty
    /// @param disagreement what gains count from, one utility for each party
    /// @param leastShare in [0, 1]: the share of its greatest gain that each party must have
    /// @param most how many, positive
    public static List<Point> of(
            Frontier frontier, List<Rational> disagreement, double leastShare, int most) {
        var surplus = new Surplus(frontier, disagreement);
        var greatest = surplus.greatest();
        var first = Best.of(frontier, surplus.leximin(greatest))[0];
        var shares = new double[frontier.size()][];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = shares(surplus, greatest, k);
        }
        var chosen = new ArrayList<Integer>();
        var distance = new double[shares.length];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        int next = first;
        while (true) {
            chosen.add(next);
            int farthest = -1;
            for (int k = 0; k < shares.length; k++) {
                distance[k] = Math.min(distance[k], distance(shares[k], shares[next]));
                if (distance[k] > 0
                        && least(shares[k]) >= leastShare
                        && (farthest < 0 || distance[k] > distance[farthest])) {
                    farthest = k;
                }
            }
            if (farthest < 0 || chosen.size() >= most) {
                return Collections.unmodifiableList(
                        new ArrayList<>(chosen.stream().map(frontier::point).toList()));
            }
            next = farthest;
        }
    }

    private static double[] shares(Surplus surplus, List<Rational> greatest, int point) {
        return IntStream.range(0, greatest.size())
                .filter(party -> greatest.get(party).signum() > 0)
                .mapToDouble(
                        party -> surplus.approximate(point, party) / greatest.get(party).toDouble())
                .toArray();
    }

    private static double least(double[] shares) {
        double least = 1;
        for (double share : shares) {
            least = Math.min(least, share);
        }
        return least;
    }

    private static double distance(double[] a, double[] b) {
        double distance = 0;
        for (int k = 0; k < a.length; k++) {
            distance = Math.max(distance, Math.abs(a[k] - b[k]));
        }
        return distance;
    }
}
