package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// An approximate frontier with its bound, where issues are tied too closely for an exact one.
///
/// From above: the frontier of the [Loosened] question, which no allowed outcome exceeds. From
/// below: packages found near each of its points, repaired where they are not allowed and improved
/// step by step. What lies between is the slack (see [Bound]).
final class Bounded {

    /// How much larger sums may get by moving worth to and fro.
    static final int ROOM = 4;

    private static final int COMBINATIONS = 1024;
    private static final int POINTS = 128;
    private static final long FIRST_STEPS = 20_000_000;
    private static final long ENOUGH_STEPS = 1_000_000;
    private static final long REPAIR_STEPS = 200_000;

    private final Negotiation negotiation;
    private final Limits limits;
    private final Witness witness;
    private final TreeSet<Outcome> found = new TreeSet<>();

    private Bounded(Negotiation negotiation, Limits limits) {
        this.negotiation = negotiation;
        this.limits = limits;
        witness = new Witness(negotiation);
    }

    /// @param factors the tables of the question: what parties gain, and what is allowed
    /// @throws IllegalArgumentException if no allowed outcome was found, though none was ruled out
    static Frontier of(
            Negotiation negotiation,
            int[] sizes,
            Whole whole,
            List<Factor> factors,
            Limits limits) {
        return new Bounded(negotiation, limits).frontier(sizes, whole, factors);
    }

    private Frontier frontier(int[] sizes, Whole whole, List<Factor> factors) {
        switch (witness.allowed(FIRST_STEPS)) {
            case YES -> found.add(witness.found());
            case NO -> {
                return frontier(List.of());
            }
            case UNDECIDED ->
                    throw new IllegalArgumentException(
                            """
                            No package was found that crosses no red line and keeps every linkage, \
                            and none was ruled out: they are tied too closely.
                            Take away some linkages or red lines, or settle one of their issues \
                            first.\
                            """);
        }
        int parties = negotiation.parties().size();
        var loose =
                Loosened.of(
                        sizes,
                        factors,
                        Math.min(limits.combinations(), COMBINATIONS),
                        parties,
                        whole.limbs(),
                        ROOM);
        var meter = new Meter(limits.withPoints(Math.min(limits.points(), POINTS)), parties);
        var root =
                Elimination.solve(
                        loose.sizes(),
                        parties,
                        whole.limbs(),
                        loose.order(),
                        loose.factors(),
                        meter,
                        false);
        var tops = new ArrayList<List<Rational>>();
        var wishes = new ArrayList<Outcome>();
        var options = new int[loose.sizes().length];
        for (int row = 0; row < root.size; row++) {
            tops.add(top(root, row, whole, loose.lift()));
            root.settle(row, options);
            wishes.add(Outcome.of(Arrays.copyOf(options, negotiation.agenda().size())));
        }
        return between(tops, wishes);
    }

    /// A frontier from what was found already and what is found near some tops.
    ///
    /// @param known allowed outcomes, at least one
    /// @param tops no allowed outcome exceeds all of them for some party
    /// @param wishes for each top an outcome to begin with, allowed or not
    static Frontier between(
            Negotiation negotiation,
            Collection<Outcome> known,
            List<List<Rational>> tops,
            List<Outcome> wishes,
            Limits limits) {
        var bounded = new Bounded(negotiation, limits);
        bounded.found.addAll(known);
        return bounded.between(tops, wishes);
    }

    private Frontier between(List<List<Rational>> tops, List<Outcome> wishes) {
        search(tops, wishes);
        var floor = Disagreement.floor(negotiation);
        boolean enough =
                new Listed(negotiation, found)
                        .utilities().stream().anyMatch(each -> Listed.reaches(each, floor));
        if (!enough && witness.enough(ENOUGH_STEPS) == Answer.YES) {
            found.add(witness.found());
        }
        return frontier(tops);
    }

    /// What no outcome that a row stands for exceeds.
    private static List<Rational> top(Front root, int row, Whole whole, BigInteger[] lift) {
        var top = new ArrayList<Rational>();
        int limbs = whole.limbs();
        for (int p = 0; p < lift.length; p++) {
            var units =
                    Scale.read(root.rows, (row * lift.length + p) * limbs, limbs)
                            .add(root.slack[p])
                            .subtract(lift[p])
                            .min(whole.caps().get(p))
                            .add(whole.offsets().get(p));
            top.add(new Rational(units, whole.denominators().get(p)));
        }
        return top;
    }

    /// Finds packages near each top.
    private void search(List<List<Rational>> tops, List<Outcome> wishes) {
        var wanted = Bound.doubles(tops);
        var range = Bound.range(new double[0][], wanted, negotiation.parties().size());
        var ascent = new Ascent(negotiation, range);
        var last = found.first();
        for (int k = 0; k < wanted.length; k++) {
            if (limits.hurry("look for packages", k, wanted.length, found.size()) && k > 0) {
                return;
            }
            var wish = wishes.get(k);
            if (!negotiation.admits(wish)
                    && witness.near(wish.toArray(), REPAIR_STEPS) == Answer.YES) {
                wish = witness.found();
            }
            last = ascent.climb(last, wanted[k]);
            found.add(last);
            if (negotiation.admits(wish)) {
                found.add(wish);
                found.add(ascent.climb(wish, wanted[k]));
            }
        }
        again(ascent, wanted, tops, range);
    }

    /// Once more from the attained point nearest to each top.
    private void again(
            Ascent ascent, double[][] wanted, List<List<Rational>> tops, double[] range) {
        var listed = new Listed(negotiation, found);
        var points = Bound.doubles(listed.utilities());
        for (int row = 0; row < tops.size(); row++) {
            if (limits.hurry("improve packages", row, tops.size(), found.size())) {
                return;
            }
            int near = Bound.nearest(points, range, tops.get(row));
            found.add(ascent.climb(listed.outcome(near), wanted[row]));
        }
    }

    private Frontier frontier(List<List<Rational>> tops) {
        int parties = negotiation.parties().size();
        if (tops.isEmpty()) {
            return Frontier.of(
                    new Listed(negotiation, List.of()),
                    Collections.nCopies(parties, Rational.ZERO),
                    METHOD);
        }
        var listed = new Listed(negotiation, found);
        return Frontier.of(listed, Bound.slack(listed.utilities(), tops, parties), METHOD);
    }

    private static final String METHOD =
            "packages found by search, held against a bound from elimination with ties loosened";
}
