package org.dragoman.negotiation;

import java.util.Arrays;

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

    /// Every key, ascending.
    long[] keys() {
        return Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
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
