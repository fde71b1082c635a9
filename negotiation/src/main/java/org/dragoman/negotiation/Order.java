package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// In which order issues are settled for good, and what each then still depends on.
///
/// Issues that stand in one table are neighbours. Settling an issue joins its neighbours; the order
/// takes next the issue that joins the fewest pairs anew, then the one with the fewest combinations
/// of neighbours, then the first (the min-fill rule, Dechter 1999). The most neighbours at any step
/// is the width; it equals the treewidth on trees and is close to it on sparse agendas.
///
/// @param issues from the first settled to the last
/// @param separators `separators.get(i)`: the neighbours of issue `i` when it is settled, ascending
/// @param width the largest separator
record Order(List<Integer> issues, List<List<Integer>> separators, int width) {

    static Order of(int[] sizes, List<int[]> scopes) {
        int n = sizes.length;
        var near = new BitSet[n];
        for (int i = 0; i < n; i++) {
            near[i] = new BitSet(n);
        }
        for (var scope : scopes) {
            for (int a : scope) {
                for (int b : scope) {
                    if (a != b) {
                        near[a].set(b);
                    }
                }
            }
        }
        var order = new ArrayList<Integer>(n);
        var separators = new ArrayList<List<Integer>>(n);
        for (int i = 0; i < n; i++) {
            separators.add(List.of());
        }
        var open = new BitSet(n);
        open.set(0, n);
        for (int i = 0; i < n; i++) {
            if (near[i].isEmpty()) {
                order.add(i);
                open.clear(i);
            }
        }
        int width = 0;
        while (!open.isEmpty()) {
            int next = cheapest(open, near, sizes);
            open.clear(next);
            order.add(next);
            var separator = near[next].stream().boxed().toList();
            separators.set(next, separator);
            width = Math.max(width, separator.size());
            for (int a : separator) {
                near[a].or(near[next]);
                near[a].clear(a);
                near[a].clear(next);
            }
        }
        return new Order(List.copyOf(order), List.copyOf(separators), width);
    }

    /// How many combinations of separators there are in all.
    long combinations(int[] sizes) {
        long all = 0;
        for (var separator : separators) {
            all += combinations(separator, sizes);
        }
        return all;
    }

    /// The most combinations that one separator has.
    long widest(int[] sizes) {
        long most = 1;
        for (var separator : separators) {
            most = Math.max(most, combinations(separator, sizes));
        }
        return most;
    }

    private static long combinations(List<Integer> separator, int[] sizes) {
        long combinations = 1;
        for (int i : separator) {
            combinations = Math.min(combinations * sizes[i], Integer.MAX_VALUE);
        }
        return combinations;
    }

    private static int cheapest(BitSet open, BitSet[] near, int[] sizes) {
        int best = -1;
        long fewest = Long.MAX_VALUE;
        double smallest = Double.MAX_VALUE;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            long fill = 0;
            double combinations = sizes[i];
            for (int a = near[i].nextSetBit(0); a >= 0; a = near[i].nextSetBit(a + 1)) {
                combinations *= sizes[a];
                var missing = (BitSet) near[i].clone();
                missing.andNot(near[a]);
                fill += missing.cardinality() - 1;
            }
            if (fill < fewest || (fill == fewest && combinations < smallest)) {
                best = i;
                fewest = fill;
                smallest = combinations;
            }
        }
        return best;
    }
}
