package org.dragoman.negotiation;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Cuts the worths of a front off at the caps and keeps what no other then reaches.
///
/// A cap never turns the order of two utilities round, so every point of the capped frontier comes
/// from a row of the uncapped one.
///
/// @param rows the capped rows, in descending lexicographic order
/// @param origin the row of the front that each comes from
@SuppressWarnings("ArrayRecordComponent")
record Capping(long[] rows, int[] origin) {

    static Capping of(Front front, Whole whole) {
        int limbs = whole.limbs();
        int parties = whole.caps().size();
        int width = parties * limbs;
        var rows = front.rows;
        boolean bound = false;
        for (int p = 0; p < parties; p++) {
            if (whole.binds(p)) {
                rows = bound ? rows : rows.clone();
                bound = true;
                var cap = new long[limbs];
                Scale.write(whole.caps().get(p), cap, 0, limbs);
                for (int k = 0; k < front.size; k++) {
                    int start = k * width + p * limbs;
                    if (Scale.compare(rows, start, cap, 0, limbs) > 0) {
                        System.arraycopy(cap, 0, rows, start, limbs);
                    }
                }
            }
        }
        if (!bound) {
            return new Capping(rows, IntStream.range(0, front.size).toArray());
        }
        var cut = rows;
        var origin = new Integer[front.size];
        Arrays.setAll(origin, k -> k);
        Arrays.sort(origin, (a, b) -> Scale.compare(cut, b * width, cut, a * width, width));
        var shield = Shield.of(parties, limbs);
        var kept = new long[cut.length];
        var from = new int[front.size];
        int size = 0;
        for (int k : origin) {
            if (!shield.covers(cut, k * width)) {
                shield.add(cut, k * width);
                System.arraycopy(cut, k * width, kept, size * width, width);
                from[size++] = k;
            }
        }
        return new Capping(Arrays.copyOf(kept, size * width), Arrays.copyOf(from, size));
    }
}
