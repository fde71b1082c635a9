package org.dragoman.negotiation;

import java.util.Arrays;
import java.util.PriorityQueue;

/// Counts by package key: how often on the frontier, Nash, egalitarian.
final class Tally {

    static final int FRONTIER = 0;
    static final int NASH = 1;
    static final int EGALITARIAN = 2;
    private static final int KINDS = 3;
    private static final long FREE = -1;

    private long[] keys = new long[1024];
    private int[] counts = new int[KINDS * 1024];
    private int size;

    Tally() {
        Arrays.fill(keys, FREE);
    }

    void add(long key, int kind, int count) {
        if (2 * size > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        counts[KINDS * slot + kind] += count;
    }

    void addAll(Tally other) {
        for (int slot = 0; slot < other.keys.length; slot++) {
            for (int kind = 0; kind < KINDS && other.keys[slot] != FREE; kind++) {
                add(other.keys[slot], kind, other.counts[KINDS * slot + kind]);
            }
        }
    }

    int count(long key, int kind) {
        int slot = slot(key);
        return keys[slot] == FREE ? 0 : counts[KINDS * slot + kind];
    }

    int size() {
        return size;
    }

    /// The keys most often counted, at most this many: by Nash, then frontier, then egalitarian,
    /// then ascending.
    long[] top(int most) {
        var best = new PriorityQueue<Integer>(this::backwards);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] == FREE) {
                continue;
            }
            if (best.size() < most) {
                best.add(slot);
            } else if (backwards(slot, best.element()) > 0) {
                best.remove();
                best.add(slot);
            }
        }
        var top = new long[best.size()];
        for (int n = top.length - 1; n >= 0; n--) {
            top[n] = keys[best.remove()];
        }
        return top;
    }

    private int backwards(int a, int b) {
        for (int kind : new int[] {NASH, FRONTIER, EGALITARIAN}) {
            int order = Integer.compare(counts[KINDS * a + kind], counts[KINDS * b + kind]);
            if (order != 0) {
                return order;
            }
        }
        return Long.compare(keys[b], keys[a]);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[2 * oldCounts.length];
        Arrays.fill(keys, FREE);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                System.arraycopy(oldCounts, KINDS * old, counts, KINDS * slot, KINDS);
            }
        }
    }
}
