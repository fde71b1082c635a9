package org.dragoman.negotiation;

import java.util.Arrays;

/// Merges shifted fronts into the front of their union.
///
/// The heads of all sources lie in a heap by descending lexicographic order, so every worth comes
/// after those that could dominate it; what a [Shield] of the kept ones covers is left out (Kung,
/// Luccio and Preparata 1975; for two parties the staircase merge of Nemhauser and Ullmann 1969).
/// For two parties a [Sieve] does the work, and where it cannot a source whose head is covered is
/// moved on by galloping to the first row that is not. Cost: O(c log s) for c candidates that are
/// looked at and s sources, and what the shield costs.
final class Sweep {

    private final int parties;
    private final int limbs;
    private final int width;
    private final Meter meter;

    private Front[] sources = new Front[0];
    private long[] shifts = new long[0];
    private long[] heads = new long[0];
    private int[] place = new int[0];
    private int[] heap = new int[0];
    private int live;

    private final Gathered kept;
    private final Sieve sieve;

    Sweep(int parties, int limbs, Meter meter) {
        this.parties = parties;
        this.limbs = limbs;
        this.width = parties * limbs;
        this.meter = meter;
        kept = new Gathered(parties, limbs, meter);
        sieve = new Sieve(limbs);
    }

    /// The front of a choice between options.
    ///
    /// @param options which options of the issue may be chosen
    /// @param parts what the rest of each option's part has to offer
    /// @param local `options.length` rows: what each option brings by itself
    Front choice(int issue, int[] options, Front[] parts, long[] local) {
        merge(parts, local);
        var slack = parts.length == 0 ? meter.exact() : parts[0].slack;
        for (var part : parts) {
            slack = meter.larger(slack, part.slack);
        }
        return kept.front(parts, issue, options, local, slack);
    }

    /// The front of all sums of a row of one front and a row of another.
    Front sum(Front a, Front b) {
        var left = a.size >= b.size ? a : b;
        var right = a.size >= b.size ? b : a;
        if (right.size == 0) {
            return Front.none(meter.exact());
        }
        var repeated = new Front[right.size];
        Arrays.fill(repeated, left);
        merge(repeated, right.rows);
        return kept.front(
                new Front[] {left, right},
                -1,
                new int[0],
                new long[0],
                meter.sum(left.slack, right.slack));
    }

    private void merge(Front[] fronts, long[] local) {
        sources = fronts;
        shifts = local;
        if (parties == 2 && limbs <= 2) {
            kept.clear(largest());
            if (sieve.merge(fronts, local, kept)) {
                return;
            }
        }
        open();
        if (parties == 2 && limbs == 1) {
            mergePlain();
            return;
        }
        if (parties == 2 && limbs == 2) {
            mergeWide();
            return;
        }
        var shield = Shield.of(parties, limbs);
        while (live > 0) {
            int best = heap[0];
            if (!shield.covers(heads, best * width)) {
                shield.add(heads, best * width);
                kept.add(heads, best * width, best, place[best]);
            }
            advance(best);
        }
    }

    /// Two parties whose worths fit a `long` each.
    private void mergePlain() {
        long top = -1;
        while (live > 0) {
            int best = heap[0];
            long y = heads[2 * best + 1];
            if (y > top) {
                top = y;
                kept.add(heads, 2 * best, best, place[best]);
            }
            var source = sources[best];
            int next = place[best] + 1;
            if (next < source.size) {
                next = Gallop.firstAbove(source, 1, next, top - shifts[2 * best + 1]);
            }
            place[best] = next;
            if (next < source.size) {
                heads[2 * best] = source.rows[2 * next] + shifts[2 * best];
                heads[2 * best + 1] = source.rows[2 * next + 1] + shifts[2 * best + 1];
            } else {
                heap[0] = heap[--live];
            }
            if (live > 0) {
                sinkPlain();
            }
        }
    }

    /// Two parties whose worths take two digits each.
    private void mergeWide() {
        long topHigh = -1;
        long topLow = 0;
        while (live > 0) {
            int best = heap[0];
            int head = 4 * best;
            long high = heads[head + 2];
            long low = heads[head + 3];
            if (high > topHigh || (high == topHigh && low > topLow)) {
                topHigh = high;
                topLow = low;
                kept.add(heads, head, best, place[best]);
            }
            var source = sources[best];
            int next = place[best] + 1;
            if (next < source.size) {
                long boundLow = topLow - shifts[head + 3];
                long boundHigh = topHigh - shifts[head + 2] - (boundLow < 0 ? 1 : 0);
                next = Gallop.firstAbove(source, next, boundHigh, boundLow & Scale.MASK);
            }
            place[best] = next;
            if (next < source.size) {
                var rows = source.rows;
                int row = 4 * next;
                long x = rows[row + 1] + shifts[head + 1];
                heads[head] = rows[row] + shifts[head] + (x >>> Scale.BITS);
                heads[head + 1] = x & Scale.MASK;
                long y = rows[row + 3] + shifts[head + 3];
                heads[head + 2] = rows[row + 2] + shifts[head + 2] + (y >>> Scale.BITS);
                heads[head + 3] = y & Scale.MASK;
            } else {
                heap[0] = heap[--live];
            }
            if (live > 0) {
                sink(0);
            }
        }
    }

    private int largest() {
        int most = 0;
        for (var source : sources) {
            most = Math.max(most, source.size);
        }
        return most;
    }

    private void sinkPlain() {
        int item = heap[0];
        long x = heads[2 * item];
        long y = heads[2 * item + 1];
        int hole = 0;
        while (true) {
            int child = 2 * hole + 1;
            if (child >= live) {
                break;
            }
            int below = heap[child];
            long cx = heads[2 * below];
            long cy = heads[2 * below + 1];
            if (child + 1 < live) {
                int other = heap[child + 1];
                long ox = heads[2 * other];
                if (ox > cx || (ox == cx && heads[2 * other + 1] > cy)) {
                    child++;
                    below = other;
                    cx = ox;
                    cy = heads[2 * other + 1];
                }
            }
            if (x > cx || (x == cx && y >= cy)) {
                break;
            }
            heap[hole] = below;
            hole = child;
        }
        heap[hole] = item;
    }

    private void open() {
        int m = sources.length;
        if (heap.length < m) {
            heap = new int[m];
            place = new int[m];
            heads = new long[m * width];
        }
        live = 0;
        int most = 0;
        for (int j = 0; j < m; j++) {
            if (sources[j].size > 0) {
                most = Math.max(most, sources[j].size);
                place[j] = 0;
                load(j);
                heap[live++] = j;
            }
        }
        for (int k = live / 2 - 1; k >= 0; k--) {
            sink(k);
        }
        kept.clear(most);
    }

    private void advance(int best) {
        if (++place[best] < sources[best].size) {
            load(best);
        } else {
            heap[0] = heap[--live];
        }
        if (live > 0) {
            sink(0);
        }
    }

    private void load(int j) {
        var row = sources[j].rows;
        int start = place[j] * width;
        int head = j * width;
        if (limbs == 1) {
            for (int w = 0; w < width; w++) {
                heads[head + w] = row[start + w] + shifts[head + w];
            }
        } else {
            Scale.add(row, start, shifts, head, heads, head, parties, limbs);
        }
    }

    private void sink(int start) {
        int hole = start;
        int item = heap[hole];
        while (true) {
            int child = 2 * hole + 1;
            if (child >= live) {
                break;
            }
            if (child + 1 < live && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], item)) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = item;
    }

    private boolean before(int a, int b) {
        int i = a * width;
        int j = b * width;
        for (int w = 0; w < width; w++) {
            long difference = heads[i + w] - heads[j + w];
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }
}
