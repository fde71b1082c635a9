package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What all sides would rather have than a package that is agreed or on the table: the
/// post-settlement settlement (Raiffa 1985).
///
/// The efficient packages that are better for some side and worse for none; whatever else all sides
/// prefer is dominated by one of them.
///
/// @param base what the package is worth to each party
/// @param frontier the efficient points that give each party at least as much, the package's own
///   left out
public record Improvements(List<Rational> base, List<Point> frontier) {

    public Improvements {
        base = List.copyOf(base);
        frontier = List.copyOf(frontier);
    }

    /// The improvements on a package.
    ///
    /// @param zone the frontier to look on; for what may be agreed take that of a [Zone]
    /// @param negotiation every party cardinal
    /// @param agreed the package, efficient or not
    /// @throws IllegalArgumentException if a party gives only an order
    public static Improvements on(Frontier zone, Negotiation negotiation, Outcome agreed) {
        var base = new ArrayList<Rational>();
        for (var party : negotiation.parties()) {
            base.add(Disagreement.utility(party).of(agreed));
        }
        var better = new ArrayList<Point>();
        for (var point : zone.above(base).points()) {
            if (!point.utility().equals(base)) {
                better.add(point);
            }
        }
        return new Improvements(base, better);
    }

    /// Whether no package is better for some side and worse for none.
    public boolean none() {
        return frontier.isEmpty();
    }

    /// The improvement whose smallest gain is greatest, then the next smallest, and so on; where
    /// several tie, the first in the frontier's order.
    public Optional<Point> greatestSmallestGain() {
        return frontier.stream().reduce((a, b) -> compare(b, a) > 0 ? b : a);
    }

    private int compare(Point a, Point b) {
        var gains = gains(a);
        var others = gains(b);
        for (int p = 0; p < gains.size(); p++) {
            int sign = gains.get(p).compareTo(others.get(p));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private List<Rational> gains(Point point) {
        var gains = new ArrayList<Rational>();
        for (int p = 0; p < base.size(); p++) {
            gains.add(point.utility().get(p).minus(base.get(p)));
        }
        return gains.stream().sorted().toList();
    }
}
