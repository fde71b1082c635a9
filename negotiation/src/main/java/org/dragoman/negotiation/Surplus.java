package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What each point of a frontier gives each party over what it would have anyway, as intervals of
/// doubles first and as fractions on demand.
final class Surplus {

    private final Frontier frontier;
    private final List<Rational> base;
    private final double[] from;
    private final double[] error;
    private final double[] gain;

    /// Whether doubles can hold every gain; else all is compared in fractions.
    private final boolean finite;

    Surplus(Frontier frontier, List<Rational> base) {
        this.frontier = frontier;
        this.base = base;
        from = new double[base.size()];
        error = new double[base.size()];
        for (int p = 0; p < from.length; p++) {
            from[p] = base.get(p).toDouble();
            error[p] = 2 * frontier.error(p) + 1e-15 * Math.abs(from[p]) + Double.MIN_NORMAL;
        }
        gain = new double[frontier.size() * from.length];
        double checked = 0;
        for (int p = 0; p < from.length; p++) {
            checked += error[p];
            for (int k = 0; k < frontier.size(); k++) {
                double here = frontier.approximately(k, p) - from[p];
                gain[k * from.length + p] = here;
                checked += Math.abs(here);
            }
        }
        finite = Double.isFinite(checked);
    }

    Frontier frontier() {
        return frontier;
    }

    /// What gains are counted from, one utility for each party.
    List<Rational> base() {
        return base;
    }

    int parties() {
        return from.length;
    }

    /// A party's gain, off by at most [#error].
    double approximate(int point, int party) {
        return gain[point * from.length + party];
    }

    double error(int party) {
        return error[party];
    }

    Rational exact(int point, int party) {
        return frontier.utility(point, party).minus(base.get(party));
    }

    /// Whether a party gains, exactly.
    boolean positive(int point, int party) {
        double gain = approximate(point, party);
        return Math.abs(gain) > error[party] ? gain > 0 : exact(point, party).signum() > 0;
    }

    /// How many parties gain, exactly.
    int gaining(int point) {
        int gaining = 0;
        for (int p = 0; p < from.length; p++) {
            gaining += positive(point, p) ? 1 : 0;
        }
        return gaining;
    }

    /// Every party's greatest gain on the frontier: the first party's at its first point; of two
    /// parties the second one's at the last.
    List<Rational> greatest() {
        var greatest = new ArrayList<Rational>();
        for (int p = 0; p < from.length; p++) {
            if (p == 0 || from.length == 2) {
                greatest.add(exact(p == 0 ? 0 : frontier.size() - 1, p));
                continue;
            }
            int party = p;
            var ideal =
                    Best.of(
                            frontier,
                            new Best.Score() {
                                @Override
                                public void bracket(int point, double[] ends) {
                                    double gain = approximate(point, party);
                                    ends[0] = gain - error[party];
                                    ends[1] = gain + error[party];
                                }

                                @Override
                                public List<Rational> exact(int point) {
                                    return List.of(frontier.utility(point, party));
                                }
                            });
            greatest.add(exact(ideal[0], p));
        }
        return greatest;
    }

    /// Scores by the smallest of the gains, each divided by a unit, then by the next smallest, and
    /// so on; a party whose unit is not positive is left out.
    Best.Score leximin(List<Rational> units) {
        var unit = new double[from.length];
        var off = new double[from.length];
        var counts = new boolean[from.length];
        for (int p = 0; p < unit.length; p++) {
            unit[p] = units.get(p).toDouble();
            off[p] = error[p] / Math.abs(unit[p]);
            counts[p] = units.get(p).signum() > 0;
        }
        return new Best.Score() {
            @Override
            public void bracket(int point, double[] ends) {
                double low = Double.POSITIVE_INFINITY;
                double high = Double.POSITIVE_INFINITY;
                for (int p = 0; p < unit.length; p++) {
                    if (counts[p]) {
                        double share = approximate(point, p) / unit[p];
                        double wide = off[p] + 1e-15 * Math.abs(share);
                        low = share - wide < low ? share - wide : low;
                        high = share + wide < high ? share + wide : high;
                    }
                }
                ends[0] = finite ? low : Double.NEGATIVE_INFINITY;
                ends[1] = finite ? high : Double.POSITIVE_INFINITY;
            }

            @Override
            public List<Rational> exact(int point) {
                var shares = new ArrayList<Rational>();
                for (int p = 0; p < unit.length; p++) {
                    if (counts[p]) {
                        shares.add(Surplus.this.exact(point, p).dividedBy(units.get(p)));
                    }
                }
                Collections.sort(shares);
                return shares;
            }
        };
    }

    /// Scores by how many parties gain, then by the product of their gains to given powers.
    ///
    /// @param powers one for each party, positive
    Best.Score product(int[] powers) {
        int most = 0;
        for (int k = 0; k < frontier.size() && most < powers.length; k++) {
            most = Math.max(most, gaining(k));
        }
        int needed = most;
        double total = Arrays.stream(powers).sum();
        boolean alike = total == powers.length;
        return new Best.Score() {
            @Override
            public void bracket(int point, double[] ends) {
                double low = 1;
                double high = 1;
                int gaining = 0;
                for (int p = 0; p < powers.length; p++) {
                    double gain = approximate(point, p);
                    if (gain > error[p] || positive(point, p)) {
                        gaining++;
                        double share = alike ? 1 : powers[p] / total;
                        low *= power(Math.max(0, gain - error[p]), share);
                        high *= power(gain + error[p], share);
                    }
                }
                ends[0] = gaining < needed ? -1 : low * (1 - 1e-11);
                ends[1] = gaining < needed ? -1 : high * (1 + 1e-11);
            }

            @Override
            public List<Rational> exact(int point) {
                int gaining = 0;
                var product = Rational.ONE;
                for (int p = 0; p < powers.length; p++) {
                    var gain = Surplus.this.exact(point, p);
                    if (gain.signum() > 0) {
                        gaining++;
                        product = product.times(gain.power(powers[p]));
                    }
                }
                return List.of(Rational.of(gaining), product);
            }
        };
    }

    /// A gain to a power of at most one, so that nothing runs over or under.
    private static double power(double gain, double share) {
        return share == 1 ? gain : Math.pow(gain, share);
    }

    /// Scores by the sum of utilities.
    Best.Score sum() {
        return new Best.Score() {
            @Override
            public void bracket(int point, double[] ends) {
                double sum = 0;
                double off = 0;
                for (int p = 0; p < from.length; p++) {
                    double utility = gain[point * from.length + p] + from[p];
                    sum += utility;
                    off += error[p] + 1e-15 * (Math.abs(utility) + Math.abs(from[p]));
                }
                ends[0] = finite ? sum - 2 * off : Double.NEGATIVE_INFINITY;
                ends[1] = finite ? sum + 2 * off : Double.POSITIVE_INFINITY;
            }

            @Override
            public List<Rational> exact(int point) {
                var sum = Rational.ZERO;
                for (int p = 0; p < from.length; p++) {
                    sum = sum.plus(frontier.utility(point, p));
                }
                return List.of(sum);
            }
        };
    }
}
