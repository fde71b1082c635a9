package org.dragoman.negotiation;

import java.util.Arrays;

/// The frontier of one draw, part by part: sums of frontier points with what cannot be one pruned.
///
/// Every package that attains a point is kept, not one for each point, up to a number of ties.
/// Packages have keys: the combinations of the parts in mixed radix. Cost: for two parties linear
/// in the candidates of each step; for more, quadratic in its points.
final class DrawnFrontier {

    /// The most packages kept that attain one point.
    static final int TIES = 256;

    private final Worths worths;
    private final int sides;
    private final int[] sizes;
    private final long[][] restMost;
    private Points points;
    private Points next;
    private Points spare;
    private boolean tiesCut;

    DrawnFrontier(Worths worths) {
        this.worths = worths;
        sides = worths.parties();
        sizes = worths.sizes().stream().mapToInt(n -> n).toArray();
        restMost = new long[sizes.length + 1][sides];
        points = new Points(sides);
        next = new Points(sides);
        spare = new Points(sides);
    }

    /// Solves the current draw; then [#size] points are there, none where no package is enough for
    /// all.
    void solve() {
        for (int k = sizes.length - 1; k >= 0; k--) {
            for (int p = 0; p < sides; p++) {
                long most = Long.MIN_VALUE;
                for (long value : worths.of(k, p)) {
                    most = Math.max(most, value);
                }
                restMost[k][p] = restMost[k + 1][p] + (sizes[k] == 0 ? 0 : most);
            }
        }
        points.clear();
        points.start();
        for (int k = 0; k < sizes.length; k++) {
            if (sides == 2) {
                mergeTwo(k);
            } else {
                mergeMany(k);
            }
        }
    }

    private boolean hopeless(int part, int party, long sum) {
        return sum + restMost[part + 1][party] < worths.least(party);
    }

    /// Two parties: each combination shifts the sorted list; shifted lists are united two by two.
    private void mergeTwo(int k) {
        var a = worths.of(k, 0);
        var b = worths.of(k, 1);
        next.clear();
        for (int c = 0; c < sizes[k]; c++) {
            unite(k, a[c], b[c], c);
            var swapped = next;
            next = spare;
            spare = swapped;
        }
        var swapped = points;
        points = next;
        next = swapped;
    }

    private void unite(int k, long da, long db, int c) {
        var shifted = points;
        long radix = sizes[k];
        spare.clear();
        int x = 0;
        int y = 0;
        while (x < next.size || y < shifted.size) {
            boolean old = y == shifted.size;
            if (x < next.size && y < shifted.size) {
                long a = shifted.u[0][y] + da;
                old =
                        next.u[0][x] > a
                                || (next.u[0][x] == a && next.u[1][x] >= shifted.u[1][y] + db);
            }
            long a = old ? next.u[0][x] : shifted.u[0][y] + da;
            long b = old ? next.u[1][x] : shifted.u[1][y] + db;
            long key = old ? next.key[x] : shifted.key[y] * radix + c;
            if (old) {
                x++;
            } else {
                y++;
            }
            int last = spare.size - 1;
            boolean tied = last >= 0 && a == spare.u[0][last] && b == spare.u[1][last];
            if (last >= 0 && !tied && b <= spare.u[1][last]) {
                continue;
            }
            if (tied && last >= TIES && spare.u[0][last - TIES] == a) {
                tiesCut = true;
                continue;
            }
            if (!hopeless(k, 0, a) && !hopeless(k, 1, b)) {
                spare.add(key, a, b);
            }
        }
    }

    private void mergeMany(int k) {
        next.clear();
        var sum = new long[sides];
        for (int c = 0; c < sizes[k]; c++) {
            for (int y = 0; y < points.size; y++) {
                boolean hope = true;
                for (int p = 0; p < sides; p++) {
                    sum[p] = points.u[p][y] + worths.of(k, p)[c];
                    hope &= !hopeless(k, p, sum[p]);
                }
                if (hope) {
                    next.add(points.key[y] * sizes[k] + c, sum);
                }
            }
        }
        points.clear();
        var candidates = next;
        var order = new Integer[candidates.size];
        Arrays.setAll(order, n -> n);
        Arrays.sort(
                order,
                (x, y) -> {
                    for (int p = 0; p < sides; p++) {
                        int difference = Long.compare(candidates.u[p][y], candidates.u[p][x]);
                        if (difference != 0) {
                            return difference;
                        }
                    }
                    return Integer.compare(x, y);
                });
        for (int n : order) {
            int ties = 0;
            boolean beaten = false;
            for (int y = 0; y < points.size && !beaten; y++) {
                boolean covers = true;
                boolean same = true;
                for (int p = 0; p < sides; p++) {
                    covers &= points.u[p][y] >= candidates.u[p][n];
                    same &= points.u[p][y] == candidates.u[p][n];
                }
                beaten = covers && !same;
                ties += same ? 1 : 0;
            }
            if (ties >= TIES) {
                tiesCut = true;
            } else if (!beaten) {
                for (int p = 0; p < sides; p++) {
                    sum[p] = candidates.u[p][n];
                }
                points.add(candidates.key[n], sum);
            }
        }
    }

    /// How many packages lie on the frontier of this draw.
    int size() {
        return points.size;
    }

    /// The utility of a point in units of a party.
    long utility(int point, int party) {
        return points.u[party][point];
    }

    /// The package that attains a point.
    long key(int point) {
        return points.key[point];
    }

    /// Whether in some draw so many packages tied at one point that not all were kept.
    boolean tiesCut() {
        return tiesCut;
    }

    private static final class Points {
        private final long[][] u;
        private long[] key = new long[64];
        private int size;

        Points(int sides) {
            u = new long[sides][64];
        }

        void clear() {
            size = 0;
        }

        void start() {
            add(0, new long[u.length]);
        }

        void add(long key, long... sum) {
            grow();
            for (int p = 0; p < u.length; p++) {
                u[p][size] = sum[p];
            }
            this.key[size++] = key;
        }

        void add(long key, long a, long b) {
            grow();
            u[0][size] = a;
            u[1][size] = b;
            this.key[size++] = key;
        }

        private void grow() {
            if (size == key.length) {
                key = Arrays.copyOf(key, 2 * size);
                for (int p = 0; p < u.length; p++) {
                    u[p] = Arrays.copyOf(u[p], 2 * size);
                }
            }
        }
    }
}
