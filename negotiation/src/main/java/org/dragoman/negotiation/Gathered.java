package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;

/// The rows that a sweep keeps, thinned on the way where there are more than the limits allow.
final class Gathered {

    private final int parties;
    private final int limbs;
    private final int width;
    private final Meter meter;

    private long[] rows = new long[0];
    private int[] from = new int[0];
    private int[] at = new int[0];
    private int size;
    private int brim;
    private BigInteger[] lost;

    Gathered(int parties, int limbs, Meter meter) {
        this.parties = parties;
        this.limbs = limbs;
        this.meter = meter;
        width = parties * limbs;
        lost = meter.exact();
    }

    /// Begins anew, with room for so many rows.
    void clear(int room) {
        size = 0;
        lost = meter.exact();
        brim = brim();
        ensure(Math.max(16, room));
    }

    /// The front of what was kept since it began.
    Front front(Front[] parts, int issue, int[] options, long[] local, BigInteger[] slack) {
        var front = copy(parts, issue, options, local, meter.sum(slack, lost));
        return meter.tooMany(size) ? Thinning.thin(front, parties, limbs, meter) : front;
    }

    private Front copy(Front[] parts, int issue, int[] options, long[] local, BigInteger[] slack) {
        return new Front(
                size,
                Arrays.copyOf(rows, size * width),
                Arrays.copyOf(from, size),
                Arrays.copyOf(at, size),
                parts,
                issue,
                options,
                local,
                slack);
    }

    /// Keeps a row that comes from a source's row.
    ///
    /// @param worth the row stands in it from `start` on
    void add(long[] worth, int start, int source, int place) {
        if (size >= brim) {
            spill();
        }
        if (size == from.length) {
            ensure(size + 1);
        }
        for (int w = 0; w < width; w++) {
            rows[size * width + w] = worth[start + w];
        }
        from[size] = source;
        at[size] = place;
        size++;
        if ((size & 0xffff) == 0) {
            meter.tick(size);
            brim = brim();
        }
    }

    private void ensure(int capacity) {
        if (from.length < capacity) {
            int grown = Math.max(capacity, from.length + (from.length >> 1));
            rows = Arrays.copyOf(rows, Math.multiplyExact(grown, width));
            from = Arrays.copyOf(from, grown);
            at = Arrays.copyOf(at, grown);
        }
    }

    /// How many rows may gather before they are thinned on the way.
    private int brim() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1024, 4L * meter.most()));
    }

    /// Thins what has gathered; what it covered stays covered, at the loss that is noted.
    private void spill() {
        meter.tooMany(size);
        var full = copy(new Front[0], -1, new int[0], new long[0], lost);
        var thin = Thinning.thin(full, parties, limbs, meter);
        size = thin.size;
        System.arraycopy(thin.rows, 0, rows, 0, size * width);
        System.arraycopy(thin.from, 0, from, 0, size);
        System.arraycopy(thin.at, 0, at, 0, size);
        lost = thin.slack;
    }
}
