package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The frontier of additive whole-number worths, for callers that solve thousands of them: prepared
/// once for an agenda with its red lines and linkages, asked for each draw of worths.
///
/// Not safe for use by several threads at once; make one for each.
public final class IntegerFrontier {

    private final int issues;
    private final int[] sizes;
    private final List<Factor> conditions;
    private final Order order;
    private final boolean possible;

    private IntegerFrontier(Agenda agenda, Conditions tables) {
        issues = agenda.size();
        sizes = tables.sizes();
        conditions = tables.factors();
        order = Order.of(sizes, conditions.stream().map(factor -> factor.issues).toList());
        possible = tables.possible();
    }

    /// Prepares for an agenda, red lines and linkages; what the parties prefer is not read.
    public static IntegerFrontier of(Negotiation shape) {
        return new IntegerFrontier(shape.agenda(), Conditions.of(shape));
    }

    /// The frontier of one draw.
    ///
    /// @param worth `worth[i][o][p]` is what option `o` of issue `i` brings party `p`, any sign;
    ///   for each party the spreads of the issues (largest less smallest) sum to less than 2^62
    /// @return points by descending worth of the first party, then of the second, and so on
    /// @throws ArithmeticException if the spreads of a party are too large
    public Points solve(long[][][] worth) {
        int parties = worth[0][0].length;
        var offsets = new long[parties];
        var factors = new ArrayList<Factor>(issues + conditions.size());
        var ceilings = new long[parties];
        for (int i = 0; i < issues; i++) {
            var rows = new long[worth[i].length * parties];
            for (int p = 0; p < parties; p++) {
                long least = Long.MAX_VALUE;
                long most = Long.MIN_VALUE;
                for (var option : worth[i]) {
                    least = Math.min(least, option[p]);
                    most = Math.max(most, option[p]);
                }
                offsets[p] = Math.addExact(offsets[p], least);
                ceilings[p] = Math.addExact(ceilings[p], Math.subtractExact(most, least));
                if (ceilings[p] > Scale.MASK) {
                    throw new ArithmeticException(
                            """
                            The worths of party %d spread over more than 2^62.
                            Scale them down.\
                            """
                                    .formatted(p));
                }
                for (int o = 0; o < worth[i].length; o++) {
                    rows[o * parties + p] = worth[i][o][p] - least;
                }
            }
            factors.add(Factor.worth(new int[] {i}, sizes, rows));
        }
        factors.addAll(conditions);
        var meter = new Meter(Limits.none(), parties);
        var root =
                possible
                        ? Elimination.solve(sizes, parties, 1, order, factors, meter, false)
                        : Front.none(meter.exact());
        return new Points(root, parties, offsets, sizes.length, issues);
    }

    /// What one draw gave: points by descending worth of the first party, then of the second, and
    /// so on.
    public static final class Points {

        private final Front root;
        private final int parties;
        private final long[] offsets;
        private final int variables;
        private final int issues;

        private Points(Front root, int parties, long[] offsets, int variables, int issues) {
            this.root = root;
            this.parties = parties;
            this.offsets = offsets;
            this.variables = variables;
            this.issues = issues;
        }

        /// How many points there are; zero when the red lines and linkages allow nothing.
        public int size() {
            return root.size;
        }

        /// What a point brings a party.
        public long worth(int point, int party) {
            return root.rows[point * parties + party] + offsets[party];
        }

        /// An outcome that attains a point.
        public Outcome outcome(int point) {
            var options = new int[variables];
            root.settle(point, options);
            return Outcome.of(Arrays.copyOf(options, issues));
        }
    }
}
