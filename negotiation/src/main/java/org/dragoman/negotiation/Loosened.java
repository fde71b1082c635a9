package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A question with some ties cut, so that it can be answered: what it offers is at least what the
/// real one offers.
///
/// Where settling an issue would need more combinations than allowed, the issue is split: some of
/// its tables read a copy of it, which may be settled otherwise (mini-buckets, Dechter & Rish 2003;
/// as node splitting, Choi, Chavira & Darwiche 2007). Every real outcome settles copies like their
/// issue, so for each there is a worth here that is at least as large for every party. Before a
/// table reads a copy, what it brings on average is moved to the issue itself, so that the copy has
/// less reason to differ.
///
/// @param sizes how many options each issue has, copies at the end
/// @param factors the tables, some of them over copies
/// @param order in which issues and copies are settled
/// @param lift by how much each party's sums are larger here than they would be of the real tables
@SuppressWarnings("ArrayRecordComponent")
record Loosened(int[] sizes, List<Factor> factors, Order order, BigInteger[] lift) {

    /// Splits issues until no table speaks of more than so many combinations, as far as one factor
    /// alone allows.
    static Loosened of(
            int[] sizes, List<Factor> factors, long most, int parties, int limbs, int room) {
        var splitting =
                new Splitting(
                        sizes.length,
                        factors.stream().map(factor -> factor.issues).toList(),
                        (scope, originals) -> {
                            double combinations = 1;
                            for (int a = scope.nextSetBit(0); a >= 0; a = scope.nextSetBit(a + 1)) {
                                combinations *= sizes[originals.get(a)];
                            }
                            return combinations;
                        },
                        most,
                        Integer.MAX_VALUE);
        splitting.run();
        var originals = splitting.originals();
        var all = originals.stream().mapToInt(original -> sizes[original]).toArray();
        var shifted = new Shifted(all, parties, limbs, room);
        for (int f = 0; f < factors.size(); f++) {
            shifted.add(factors.get(f).over(splitting.reads().get(f)), originals);
        }
        return new Loosened(all, shifted.factors, splitting.order(), shifted.lift);
    }

    /// The tables after worth was moved from copies to their issues.
    private static final class Shifted {
        private final int[] sizes;
        private final int parties;
        private final int limbs;
        private final int room;
        private final List<Factor> factors = new ArrayList<>();
        private final BigInteger[] lift;

        Shifted(int[] sizes, int parties, int limbs, int room) {
            this.sizes = sizes;
            this.parties = parties;
            this.limbs = limbs;
            this.room = room;
            lift = new BigInteger[parties];
            Arrays.fill(lift, BigInteger.ZERO);
        }

        void add(Factor factor, List<Integer> originals) {
            var table = factor;
            int moved = 0;
            for (int k = 0; k < factor.issues.length && factor.worth.length > 0; k++) {
                int original = originals.get(factor.issues[k]);
                if (original != factor.issues[k] && factor.issues.length > 1 && moved + 2 < room) {
                    table = move(table, k, original);
                    moved++;
                }
            }
            factors.add(table);
        }

        /// Moves the middle of what an option of a copy brings to the issue itself.
        private Factor move(Factor table, int place, int original) {
            int width = parties * limbs;
            int entries = table.worth.length / width;
            int options = sizes[original];
            var rows = new long[table.worth.length];
            var middle = new long[options * width];
            for (int p = 0; p < parties; p++) {
                var low = new BigInteger[options];
                var high = new BigInteger[options];
                var values = new BigInteger[entries];
                for (int e = 0; e < entries; e++) {
                    int o = table.option(e, place);
                    values[e] = Scale.read(table.worth, e * width + p * limbs, limbs);
                    low[o] = low[o] == null ? values[e] : low[o].min(values[e]);
                    high[o] = high[o] == null ? values[e] : high[o].max(values[e]);
                }
                var least = BigInteger.ZERO;
                for (int o = 0; o < options; o++) {
                    var half = low[o].add(high[o]).shiftRight(1);
                    Scale.write(half, middle, o * width + p * limbs, limbs);
                    least = least.min(low[o].subtract(half));
                    low[o] = half;
                }
                for (int e = 0; e < entries; e++) {
                    var rest = values[e].subtract(low[table.option(e, place)]).subtract(least);
                    Scale.write(rest, rows, e * width + p * limbs, limbs);
                }
                lift[p] = lift[p].subtract(least);
            }
            factors.add(Factor.worth(new int[] {original}, sizes, middle));
            return table.worth(rows);
        }
    }
}
