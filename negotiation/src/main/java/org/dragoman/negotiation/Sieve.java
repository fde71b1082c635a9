package org.dragoman.negotiation;

import java.util.Arrays;

/// Merges shifted fronts of two parties by throwing out nearly all that is covered before anything
/// is sorted.
///
/// The range of the first party's worths is cut into cells. For each cell the greatest worth to the
/// second party from there on is the *roof*; a row that does not rise above the roof of the next
/// cell is covered. The few that are left are put in order by their cells, and a staircase decides
/// (Kung, Luccio and Preparata 1975). Passes over all rows hold no branch that a processor could
/// guess wrong, which is what a heap of heads ([Sweep]) costs.
///
/// Where worths take two digits, first digits are added and compared, which leaves less than two
/// units open: what lies within two units is compared digit by digit, so the result is exact. Cost:
/// O(c + k log k) for c candidates of which k are left.
final class Sieve {

    /// How many rows may lie in one cell before a heap is the better way.
    private static final int CROWD = 24;

    /// What is left is told by one number: its source, and its row in so many bits.
    private static final int ROW = 26;

    /// How many sources are too many to be sifted.
    private static final int FEW = 1 << (31 - ROW);

    /// The most rows of all sources that are sifted: beyond, a pass leaves the processor's cache.
    private static final int MOST = 1 << 22;

    private final int limbs;
    private Front[] sources = new Front[0];
    private long[] shifts = new long[0];
    private long[] roof = new long[0];
    private int[] start = new int[0];
    private int[] rising = new int[0];
    private int left;
    private long[] x = new long[0];
    private long[] y = new long[0];
    private int[] order = new int[0];
    private int cells;
    private int shift;
    private long lowest;
    private final long[] row;

    /// @param limbs how many digits a worth has, one or two
    Sieve(int limbs) {
        this.limbs = limbs;
        row = new long[2 * limbs];
    }

    /// Keeps the front of the union of shifted fronts; answers false, and keeps nothing, where
    /// there are too many rows or they lie too close together.
    ///
    /// @param fronts any number of rows each
    /// @param local a row for each front
    boolean merge(Front[] fronts, long[] local, Gathered kept) {
        long total = 0;
        for (var front : fronts) {
            total += front.size;
        }
        if (fronts.length >= FEW || total == 0 || total > MOST) {
            return false;
        }
        sources = fronts;
        shifts = local;
        cut();
        raise();
        sift();
        if (!count()) {
            return false;
        }
        sort();
        climb(kept);
        return true;
    }

    /// Cuts the first party's worths into cells.
    private void cut() {
        int largest = 1;
        int total = 0;
        long highest = -1;
        lowest = Long.MAX_VALUE;
        for (int j = 0; j < sources.length; j++) {
            int size = sources[j].size;
            if (size > 0) {
                var rows = sources[j].rows;
                long by = shifts[2 * limbs * j];
                highest = Math.max(highest, rows[0] + by);
                lowest = Math.min(lowest, rows[2 * limbs * (size - 1)] + by);
                largest = Math.max(largest, size);
                total += size;
            }
        }
        cells = Math.max(16, 2 * Integer.highestOneBit(2 * largest));
        shift =
                Math.max(
                        0,
                        Long.numberOfTrailingZeros(Long.highestOneBit(highest - lowest))
                                + 1
                                - Integer.numberOfTrailingZeros(cells));
        if (highest == lowest) {
            shift = 0;
        }
        if (roof.length < cells + 2) {
            roof = new long[cells + 2];
            start = new int[cells + 2];
        }
        if (rising.length <= total) {
            rising = new int[total + total / 2 + 1];
        }
    }

    private void raise() {
        Arrays.fill(roof, 0, cells + 2, -2);
        for (int j = 0; j < sources.length; j++) {
            var rows = sources[j].rows;
            int end = 2 * limbs * sources[j].size;
            long byX = shifts[2 * limbs * j] - lowest;
            long byY = shifts[2 * limbs * j + limbs];
            for (int k = 0; k < end; k += 2 * limbs) {
                int cell = (int) ((rows[k] + byX) >>> shift);
                roof[cell] = Math.max(roof[cell], rows[k + limbs] + byY);
            }
        }
        for (int c = cells - 1; c >= 0; c--) {
            roof[c] = Math.max(roof[c], roof[c + 1]);
        }
    }

    /// Collects what rises above the roof of the next cell.
    private void sift() {
        int open = limbs - 1;
        int n = 0;
        for (int j = 0; j < sources.length; j++) {
            var rows = sources[j].rows;
            int size = sources[j].size;
            long byX = shifts[2 * limbs * j] - lowest + open;
            long byY = shifts[2 * limbs * j + limbs] + 2L * open;
            for (int i = 0, k = 0; i < size; i++, k += 2 * limbs) {
                int next = (int) ((rows[k] + byX) >>> shift) + 1;
                rising[n] = j << ROW | i;
                n += rows[k + limbs] + byY > roof[next] ? 1 : 0;
            }
        }
        left = n;
    }

    /// Counts what is left in each cell; false if one is too full.
    private boolean count() {
        if (x.length < left) {
            x = new long[left + left / 2];
            y = new long[left + left / 2];
            order = new int[left + left / 2];
        }
        Arrays.fill(start, 0, cells + 2, 0);
        int fullest = 0;
        for (int k = 0; k < left; k++) {
            int j = source(k);
            int i = 2 * limbs * row(k);
            x[k] = sources[j].rows[i] + shifts[2 * limbs * j] - lowest;
            y[k] = sources[j].rows[i + limbs] + shifts[2 * limbs * j + limbs];
            fullest = Math.max(fullest, ++start[(int) (x[k] >>> shift)]);
        }
        return fullest <= CROWD;
    }

    private int source(int item) {
        return rising[item] >>> ROW;
    }

    private int row(int item) {
        return rising[item] & ((1 << ROW) - 1);
    }

    /// Puts what is left in descending lexicographic order.
    private void sort() {
        int sum = 0;
        for (int c = cells; c >= 0; c--) {
            int here = start[c];
            start[c] = sum;
            sum += here;
        }
        for (int k = 0; k < left; k++) {
            order[start[(int) (x[k] >>> shift)]++] = k;
        }
        for (int k = 1; k < left; k++) {
            int item = order[k];
            int hole = k;
            while (hole > 0 && before(item, order[hole - 1])) {
                order[hole] = order[hole - 1];
                hole--;
            }
            order[hole] = item;
        }
    }

    /// Keeps what rises above all that is kept before it.
    private void climb(Gathered kept) {
        long top = -2;
        for (int k = 0; k < left; k++) {
            int item = order[k];
            long above = y[item] - top;
            if (above >= limbs || (above > -limbs && higher(item))) {
                top = y[item];
                read(item);
                kept.add(row, 0, source(item), row(item));
            }
        }
    }

    /// Reads the whole worth of what is left.
    private void read(int item) {
        var rows = sources[source(item)].rows;
        int i = 2 * limbs * row(item);
        int j = 2 * limbs * source(item);
        if (limbs == 1) {
            row[0] = rows[i] + shifts[j];
            row[1] = rows[i + 1] + shifts[j + 1];
        } else {
            long a = rows[i + 1] + shifts[j + 1];
            long b = rows[i + 3] + shifts[j + 3];
            row[0] = rows[i] + shifts[j] + (a >>> Scale.BITS);
            row[1] = a & Scale.MASK;
            row[2] = rows[i + 2] + shifts[j + 2] + (b >>> Scale.BITS);
            row[3] = b & Scale.MASK;
        }
    }

    /// Whether a row is worth more to the second party than the last kept one, by all digits.
    private boolean higher(int item) {
        for (int d = limbs; d < 2 * limbs; d++) {
            long here = digit(item, d);
            if (here != row[d]) {
                return here > row[d];
            }
        }
        return false;
    }

    private boolean before(int a, int b) {
        long ahead = x[a] - x[b];
        if (ahead >= limbs || ahead <= -limbs) {
            return ahead > 0;
        }
        for (int d = 0; d < 2 * limbs; d++) {
            long left = digit(a, d);
            long right = digit(b, d);
            if (left != right) {
                return left > right;
            }
        }
        return false;
    }

    /// A digit of the worth of what is left.
    private long digit(int item, int place) {
        var rows = sources[source(item)].rows;
        int i = 2 * limbs * row(item) + place;
        int j = 2 * limbs * source(item) + place;
        if (limbs == 1) {
            return rows[i] + shifts[j];
        }
        return place % 2 == 1
                ? (rows[i] + shifts[j]) & Scale.MASK
                : rows[i] + shifts[j] + ((rows[i + 1] + shifts[j + 1]) >>> Scale.BITS);
    }
}
