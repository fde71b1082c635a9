package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Adjusted Winner: two sides divide issues by points so that both end with the same number, none
/// envies the other, and no division gives both more (Brams & Taylor, Fair Division, 1996, ch. 4).
///
/// Each issue first goes to the side that gave it more points, to the first side where both gave it
/// the same. Then the side that is ahead passes issues on, those first for which its points exceed
/// the other's by the smallest ratio (agenda order on a tie), until both have the same; at most one
/// issue is split.
///
/// @param shares the first side's share of each issue, in [0, 1]
/// @param first what the first side ends with, in its own points
/// @param second what the second side ends with, in its own points
public record AdjustedWinner(List<Rational> shares, Rational first, Rational second) {

    public AdjustedWinner {
        shares = List.copyOf(shares);
    }

    /// Divides the issues.
    ///
    /// @param first points that the first side gives each issue, none negative
    /// @param second points that the second side gives each issue, in the same order
    /// @throws IllegalArgumentException if the lists differ in length or in their sums, which must
    ///   be positive, or a number of points is negative
    public static AdjustedWinner of(List<Rational> first, List<Rational> second) {
        check(first, second);
        var shares = new ArrayList<Rational>();
        var mine = Rational.ZERO;
        var theirs = Rational.ZERO;
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).compareTo(second.get(i)) >= 0) {
                shares.add(Rational.ONE);
                mine = mine.plus(first.get(i));
            } else {
                shares.add(Rational.ZERO);
                theirs = theirs.plus(second.get(i));
            }
        }
        boolean firstLeads = mine.compareTo(theirs) > 0;
        var leader = firstLeads ? first : second;
        var other = firstLeads ? second : first;
        var held = firstLeads ? Rational.ONE : Rational.ZERO;
        var ahead = firstLeads ? mine : theirs;
        var behind = firstLeads ? theirs : mine;
        for (int i : byRatio(leader, other)) {
            if (!shares.get(i).equals(held) || ahead.compareTo(behind) <= 0) {
                continue;
            }
            var both = leader.get(i).plus(other.get(i));
            var passed = ahead.minus(behind).dividedBy(both).min(Rational.ONE);
            shares.set(i, firstLeads ? Rational.ONE.minus(passed) : passed);
            ahead = ahead.minus(passed.times(leader.get(i)));
            behind = behind.plus(passed.times(other.get(i)));
        }
        return new AdjustedWinner(shares, firstLeads ? ahead : behind, firstLeads ? behind : ahead);
    }

    /// The issue that is split, if one is: its place.
    public Optional<Integer> split() {
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).signum() > 0 && shares.get(i).compareTo(Rational.ONE) < 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<Integer> byRatio(List<Rational> leader, List<Rational> other) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < leader.size(); i++) {
            if (leader.get(i).plus(other.get(i)).signum() > 0) {
                order.add(i);
            }
        }
        Comparator<Integer> ratio =
                (a, b) ->
                        leader.get(a)
                                .times(other.get(b))
                                .compareTo(leader.get(b).times(other.get(a)));
        order.sort(ratio);
        return order;
    }

    private static void check(List<Rational> first, List<Rational> second) {
        var sums = new Rational[] {Rational.ZERO, Rational.ZERO};
        for (var points : first) {
            sums[0] = sums[0].plus(points);
        }
        for (var points : second) {
            sums[1] = sums[1].plus(points);
        }
        boolean negative =
                first.stream().anyMatch(p -> p.signum() < 0)
                        || second.stream().anyMatch(p -> p.signum() < 0);
        if (first.size() != second.size()
                || negative
                || sums[0].signum() <= 0
                || !sums[0].equals(sums[1])) {
            throw new IllegalArgumentException(
                    """
                    Adjusted Winner needs as many points from both sides, none negative: here %d \
                    issues with %s points and %d issues with %s points.
                    Let each side spread the same total, say 100, over the same issues.\
                    """
                            .formatted(first.size(), sums[0], second.size(), sums[1]));
        }
    }
}
