package org.dragoman.negotiation;

import java.util.Arrays;

/// The clauses that watch a literal, in a list that grows and is cut.
final class Clauses {

    private static final int[] NONE = new int[0];

    int[][] items = new int[4][];
    int size;

    void add(int[] clause) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = clause;
    }

    void cut(int to) {
        if (to < size) {
            Arrays.fill(items, to, size, NONE);
            size = to;
        }
    }
}
