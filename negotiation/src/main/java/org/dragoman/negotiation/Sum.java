package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A weighted sum that must reach a bound while a literal is true.
///
/// It adds up groups; of each group exactly one literal is true and brings its value. Bounds are
/// computed in `long`: exactly where a common denominator lets them, else with every value rounded
/// up and the bound rounded down (so nothing that reaches it is cut off), and the full assignment
/// is then compared in rationals. So the answer is exact either way.
final class Sum {

    /// Literals of which exactly one is true, and what each brings.
    static final class Group {
        private final int[] literals;
        private final List<Rational> values;

        Group(int[] literals, List<Rational> values) {
            this.literals = literals;
            this.values = values;
        }

        int[] literals() {
            return literals;
        }

        List<Rational> values() {
            return values;
        }

        /// Whether both are over the same literals: a literal stands in groups of the same only.
        boolean alike(Group other) {
            return literals[0] == other.literals[0];
        }
    }

    private static final int ROOM = 60;

    private final int when;
    private final List<Group> groups;
    private final Rational bound;
    private final boolean strict;
    private final int[][] literals;
    private final long[][] scaled;
    private final long scaledBound;
    private final boolean exact;
    private final long[] best;

    /// @param when while this literal is true the sum must reach the bound
    /// @param strict whether it must lie above the bound
    Sum(int when, List<Group> groups, Rational bound, boolean strict) {
        this.strict = strict;
        this.when = when;
        this.groups = groups;
        this.bound = bound;
        var denominator = bound.denominator();
        var reach = bound.numerator().abs().divide(bound.denominator()).add(BigInteger.ONE);
        for (var group : groups) {
            var widest = BigInteger.ZERO;
            for (var value : group.values()) {
                var d = value.denominator();
                if (denominator.bitLength() <= ROOM) {
                    denominator = denominator.divide(denominator.gcd(d)).multiply(d);
                }
                widest = widest.max(value.numerator().abs().divide(d).add(BigInteger.ONE));
            }
            reach = reach.add(widest);
        }
        exact = denominator.multiply(reach).bitLength() <= ROOM;
        var scale =
                exact
                        ? denominator
                        : BigInteger.ONE.shiftLeft(Math.max(0, ROOM - reach.bitLength()));
        literals = new int[groups.size()][];
        scaled = new long[groups.size()][];
        best = new long[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            literals[g] = group.literals();
            scaled[g] = new long[literals[g].length];
            for (int k = 0; k < literals[g].length; k++) {
                scaled[g][k] = ceiling(group.values().get(k), scale);
            }
        }
        scaledBound = -ceiling(bound.negate(), scale) + (exact && strict ? 1 : 0);
    }

    private static long ceiling(Rational value, BigInteger scale) {
        var parts = value.numerator().multiply(scale).divideAndRemainder(value.denominator());
        var whole = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        return whole.longValueExact();
    }

    /// Cuts off what cannot reach the bound any more; returns a clause that is broken, if any.
    int @Nullable [] propagate(Trail trail) {
        if (trail.value(when) < 0) {
            return null;
        }
        long most = 0;
        for (int g = 0; g < literals.length; g++) {
            best[g] = bestOf(trail, g);
            most += best[g];
        }
        long slack = most - scaledBound;
        if (slack < 0) {
            var clause = explanation(trail, -1, Solver.not(when));
            if (trail.value(when) > 0) {
                return clause;
            }
            trail.assign(Solver.not(when), clause);
            return null;
        }
        if (trail.value(when) > 0) {
            for (int g = 0; g < literals.length; g++) {
                for (int k = 0; k < literals[g].length; k++) {
                    int literal = literals[g][k];
                    if (best[g] - scaled[g][k] > slack && trail.value(literal) == 0) {
                        trail.assign(
                                Solver.not(literal), explanation(trail, g, Solver.not(literal)));
                    }
                }
            }
        }
        return null;
    }

    private long bestOf(Trail trail, int group) {
        long most = Long.MIN_VALUE;
        long least = Long.MAX_VALUE;
        for (int k = 0; k < literals[group].length; k++) {
            if (trail.value(literals[group][k]) >= 0) {
                most = Math.max(most, scaled[group][k]);
            }
            least = Math.min(least, scaled[group][k]);
        }
        return most == Long.MIN_VALUE ? least : most;
    }

    private int[] explanation(Trail trail, int besides, int first) {
        var clause = new IntList();
        clause.add(first);
        if (first != Solver.not(when)) {
            clause.add(Solver.not(when));
        }
        for (int g = 0; g < literals.length; g++) {
            if (g == besides) {
                continue;
            }
            for (int k = 0; k < literals[g].length; k++) {
                if (scaled[g][k] > best[g] && trail.value(literals[g][k]) < 0) {
                    clause.add(literals[g][k]);
                }
            }
        }
        return clause.toArray();
    }

    /// Where every group has its value: the clause that is broken if the exact sum falls short.
    int @Nullable [] broken(Trail trail) {
        if (exact || trail.value(when) <= 0) {
            return null;
        }
        var clause = new IntList();
        clause.add(Solver.not(when));
        var sum = Rational.ZERO;
        for (var group : groups) {
            for (int k = 0; k < group.literals().length; k++) {
                if (trail.value(group.literals()[k]) > 0) {
                    sum = sum.plus(group.values().get(k));
                    clause.add(Solver.not(group.literals()[k]));
                }
            }
        }
        return sum.compareTo(bound) >= (strict ? 1 : 0) ? null : clause.toArray();
    }
}
