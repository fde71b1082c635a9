package org.dragoman.negotiation;

import java.util.Arrays;

/// Sets of worths of which none dominates another, as flat arrays, by descending worth of the first
/// party, then of the second, and so on.
sealed interface Labels {

    /// The set with the one worth nothing.
    long[] nothing();

    /// The worth of a box, as a set of one.
    long[] one(long[] weight);

    /// How many worths a set holds.
    int size(long[] set);

    /// What a worth gives a party.
    long worth(long[] set, int place, int party);

    /// The efficient sums of one worth from each set.
    long[] sum(long[] a, long[] b);

    /// The efficient worths of both sets.
    long[] union(long[] a, long[] b);

    /// For a graph's boxes: packed where two parties' worths fit in 31 bits each.
    static Labels of(BoxGraph graph, int parties) {
        long most = 0;
        for (int p = 0; p < parties; p++) {
            long total = 0;
            for (var piece : graph.pieces()) {
                total += piece.weight()[p];
            }
            most = Math.max(most, total);
        }
        return parties == 2 && most < 1L << 31 ? new Pairs() : new Vectors(parties);
    }

    /// Two parties: one `long` a worth, the first party's in its upper half. Adding two of them
    /// adds both halves.
    record Pairs() implements Labels {
        private static final long LOWER = 0xffff_ffffL;

        @Override
        public long[] nothing() {
            return new long[1];
        }

        @Override
        public long[] one(long[] weight) {
            return new long[] {weight[0] << 32 | weight[1]};
        }

        @Override
        public int size(long[] set) {
            return set.length;
        }

        @Override
        public long worth(long[] set, int place, int party) {
            return party == 0 ? set[place] >>> 32 : set[place] & LOWER;
        }

        @Override
        public long[] sum(long[] a, long[] b) {
            if (a.length == 1 || b.length == 1) {
                var many = a.length == 1 ? b : a;
                long one = a.length == 1 ? a[0] : b[0];
                var sum = many.clone();
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += one;
                }
                return sum;
            }
            var all = new long[a.length * b.length];
            int size = 0;
            for (long x : a) {
                for (long y : b) {
                    all[size++] = x + y;
                }
            }
            Arrays.sort(all);
            int kept = all.length;
            long best = -1;
            for (int k = all.length - 1; k >= 0; k--) {
                long second = all[k] & LOWER;
                if (second > best) {
                    best = second;
                    all[--kept] = all[k];
                }
            }
            return reversed(all, kept);
        }

        private static long[] reversed(long[] all, int from) {
            // Kept worths stand at the end, the first of them last written and so smallest.
            var set = new long[all.length - from];
            for (int k = 0; k < set.length; k++) {
                set[k] = all[all.length - 1 - k];
            }
            return set;
        }

        @Override
        public long[] union(long[] a, long[] b) {
            var merged = new long[a.length + b.length];
            int i = 0;
            int j = 0;
            int size = 0;
            long best = -1;
            while (i < a.length || j < b.length) {
                long next = j == b.length || (i < a.length && a[i] >= b[j]) ? a[i++] : b[j++];
                long second = next & LOWER;
                if (second > best) {
                    best = second;
                    merged[size++] = next;
                }
            }
            return size == merged.length ? merged : Arrays.copyOf(merged, size);
        }
    }

    /// Any number of parties: as many `long`s a worth.
    record Vectors(int parties) implements Labels {
        @Override
        public long[] nothing() {
            return new long[parties];
        }

        @Override
        public long[] one(long[] weight) {
            return weight.clone();
        }

        @Override
        public int size(long[] set) {
            return set.length / parties;
        }

        @Override
        public long worth(long[] set, int place, int party) {
            return set[place * parties + party];
        }

        @Override
        public long[] sum(long[] a, long[] b) {
            var all = new long[size(a) * size(b)][];
            int size = 0;
            for (int i = 0; i < a.length; i += parties) {
                for (int j = 0; j < b.length; j += parties) {
                    var sum = new long[parties];
                    for (int p = 0; p < parties; p++) {
                        sum[p] = a[i + p] + b[j + p];
                    }
                    all[size++] = sum;
                }
            }
            return efficient(all);
        }

        @Override
        public long[] union(long[] a, long[] b) {
            var all = new long[size(a) + size(b)][];
            int size = 0;
            for (var set : new long[][] {a, b}) {
                for (int i = 0; i < set.length; i += parties) {
                    all[size++] = Arrays.copyOfRange(set, i, i + parties);
                }
            }
            return efficient(all);
        }

        private long[] efficient(long[][] all) {
            Arrays.sort(all, (x, y) -> Arrays.compare(y, x));
            int kept = 0;
            for (var each : all) {
                boolean fresh = true;
                for (int k = 0; fresh && k < kept; k++) {
                    fresh = !reaches(all[k], each);
                }
                if (fresh) {
                    all[kept++] = each;
                }
            }
            var flat = new long[kept * parties];
            for (int k = 0; k < kept; k++) {
                System.arraycopy(all[k], 0, flat, k * parties, parties);
            }
            return flat;
        }

        private static boolean reaches(long[] a, long[] b) {
            for (int p = 0; p < a.length; p++) {
                if (a[p] < b[p]) {
                    return false;
                }
            }
            return true;
        }
    }
}
