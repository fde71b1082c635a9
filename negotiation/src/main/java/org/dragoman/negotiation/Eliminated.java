package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// The frontier that elimination found, as rows of whole numbers.
final class Eliminated implements Attained {

    /// Numbers of fewer bits are well within what a double can hold.
    private static final int DOUBLES = 900;

    private final Whole whole;
    private final int parties;
    private final int variables;
    private final int issues;
    private final double[] error;
    private final Front root;
    private final long[] rows;
    private final int[] origin;
    private final int size;
    private final double[] unit;
    private final double[] zero;
    private final Ties ties;
    private volatile double[] doubles = new double[0];

    private Eliminated(Whole whole, int variables, int issues, Front root, Supplier<Front> again) {
        this.whole = whole;
        this.variables = variables;
        this.issues = issues;
        this.root = root;
        parties = whole.denominators().size();
        unit = new double[parties];
        zero = new double[parties];
        error = new double[parties];
        for (int p = 0; p < parties; p++) {
            unit[p] = 1 / whole.denominators().get(p).doubleValue();
            zero[p] = quotient(whole.offsets().get(p), whole.denominators().get(p));
            double reach = quotient(whole.ceilings().get(p), whole.denominators().get(p));
            error[p] = 4e-15 * (reach + Math.abs(zero[p])) + Double.MIN_NORMAL;
        }
        var capped = Capping.of(root, whole);
        rows = capped.rows();
        origin = capped.origin();
        size = origin.length;
        ties = new Ties(whole, variables, issues, root, again);
    }

    /// A quotient as a double, off by less than two units in the last place.
    private static double quotient(BigInteger a, BigInteger b) {
        return a.bitLength() < DOUBLES && b.bitLength() < DOUBLES
                ? a.doubleValue() / b.doubleValue()
                : new Rational(a, b).toDouble();
    }

    /// The frontier of the outcomes that cross no red line and keep every linkage.
    static Frontier of(Negotiation negotiation, Limits limits) {
        var conditions = Conditions.of(negotiation);
        var sizes = conditions.sizes();
        var whole = Whole.of(negotiation, sizes);
        int parties = negotiation.parties().size();
        var factors = new ArrayList<>(whole.factors());
        factors.addAll(conditions.factors());
        var order = Order.of(sizes, factors.stream().map(factor -> factor.issues).toList());
        if (conditions.possible() && order.widest(sizes) > limits.combinations()) {
            var roomy = Whole.of(negotiation, sizes, Bounded.ROOM);
            var tables = new ArrayList<>(roomy.factors());
            tables.addAll(conditions.factors());
            return Bounded.of(negotiation, sizes, roomy, tables, limits);
        }
        var meter = new Meter(limits, parties);
        var root =
                conditions.possible()
                        ? Elimination.solve(
                                sizes, parties, whole.limbs(), order, factors, meter, false)
                        : Front.none(meter.exact());
        Supplier<Front> again =
                () ->
                        Elimination.solve(
                                sizes,
                                parties,
                                whole.limbs(),
                                order,
                                factors,
                                new Meter(Limits.none().withPoints(limits.points()), parties),
                                true);
        var slack = new ArrayList<Rational>();
        for (int p = 0; p < parties; p++) {
            slack.add(
                    root.slack[p].signum() == 0
                            ? Rational.ZERO
                            : new Rational(root.slack[p], whole.denominators().get(p)));
        }
        return Frontier.of(
                new Eliminated(whole, sizes.length, negotiation.agenda().size(), root, again),
                slack,
                order.width() == 0
                        ? "issue by issue merging with dominance pruning"
                        : "elimination of issues with dominance pruning, width " + order.width());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Rational utility(int point, int party) {
        int limbs = whole.limbs();
        var worth = Scale.read(rows, (point * parties + party) * limbs, limbs);
        return new Rational(worth.add(whole.offsets().get(party)), whole.denominators().get(party));
    }

    @Override
    public double approximately(int point, int party) {
        return doubles()[point * parties + party];
    }

    /// All utilities as doubles, made when first asked for.
    private double[] doubles() {
        var all = doubles;
        if (all.length != size * parties) {
            all = new double[size * parties];
            int limbs = whole.limbs();
            for (int k = 0; k < all.length; k++) {
                double worth = Scale.approximate(rows, k * limbs, limbs);
                double utility = worth * unit[k % parties] + zero[k % parties];
                all[k] =
                        Double.isFinite(utility)
                                ? utility
                                : utility(k / parties, k % parties).toDouble();
            }
            doubles = all;
        }
        return all;
    }

    @Override
    public double error(int party) {
        return error[party];
    }

    @Override
    public Outcome outcome(int point) {
        var options = new int[variables];
        root.settle(origin[point], options);
        return Outcome.of(Arrays.copyOf(options, issues));
    }

    @Override
    public BigInteger count(int point) {
        return ties.count(rows, point, origin[point]);
    }

    @Override
    public List<Outcome> outcomes(int point, int most) {
        return ties.outcomes(rows, point, origin[point], most);
    }
}
