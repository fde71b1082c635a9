package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// In which order boxes are eliminated, and which others each still touches then.
///
/// Greedy: next comes a box whose elimination makes the smallest table, that is, with the fewest
/// conflict-free sets among what it still touches.
///
/// @param box what is eliminated at each step
/// @param touches at each step, the boxes still to come that its table speaks of, in the order of
///   their numbers
/// @param parent the step whose box is the first of `touches` to go; -1 where there is none
/// @param sets how many conflict-free sets all bags hold together
@SuppressWarnings("ArrayRecordComponent")
record BoxOrder(int[] box, int[][] touches, int[] parent, long sets) {

    private static final int WIDEST = 62;
    private static final int CANDIDATES = 8;

    /// How many more orders are tried, with chance among what is nearly as good, where tables get
    /// large.
    private static final int RETRIES = 8;

    private static final long SMALL = 2_000_000;

    /// An order; nothing where the tables of every order tried would hold more than so many sets.
    ///
    /// One graph gives one order: chance has a fixed seed.
    static Optional<BoxOrder> of(BitSet[] conflicts, long most) {
        return of(conflicts, most, RETRIES);
    }

    /// The first order that comes to mind.
    static Optional<BoxOrder> plain(BitSet[] conflicts, long most) {
        return of(conflicts, most, 0);
    }

    private static Optional<BoxOrder> of(BitSet[] conflicts, long most, int retries) {
        var random = new SplittableRandom(1);
        var best = greedy(conflicts, most, Optional.empty());
        for (int k = 0; k < retries; k++) {
            long least = best.map(BoxOrder::sets).orElse(most + 1);
            if (least <= SMALL) {
                break;
            }
            var other = greedy(conflicts, least - 1, Optional.of(random.split()));
            best = other.isPresent() ? other : best;
        }
        return best;
    }

    private static Optional<BoxOrder> greedy(
            BitSet[] conflicts, long most, Optional<SplittableRandom> random) {
        int n = conflicts.length;
        var graph = new BitSet[n];
        for (int v = 0; v < n; v++) {
            graph[v] = (BitSet) conflicts[v].clone();
        }
        var alive = new BitSet(n);
        alive.set(0, n);
        var box = new int[n];
        var touches = new int[n][];
        long total = 0;
        for (int step = 0; step < n; step++) {
            int best = -1;
            double lowest = Double.MAX_VALUE;
            long least = Long.MAX_VALUE;
            for (int v : candidates(alive, graph)) {
                if (graph[v].cardinality() >= WIDEST) {
                    continue;
                }
                var bag = (BitSet) graph[v].clone();
                bag.set(v);
                long upTo = least == Long.MAX_VALUE ? least : 3 * least;
                long size = sets(bag, conflicts, Math.min(upTo, most - total + 1));
                double score = size * (random.isEmpty() ? 1 : 1 + 2 * random.get().nextDouble());
                if (score < lowest) {
                    lowest = score;
                    least = size;
                    best = v;
                }
            }
            if (best < 0) {
                return Optional.empty();
            }
            total += least;
            if (total > most) {
                return Optional.empty();
            }
            box[step] = best;
            touches[step] = graph[best].stream().toArray();
            alive.clear(best);
            for (int u : touches[step]) {
                graph[u].or(graph[best]);
                graph[u].clear(u);
                graph[u].clear(best);
            }
        }
        return Optional.of(new BoxOrder(box, touches, parents(box, touches), total));
    }

    /// The order that a splitting found; how many sets its tables hold is not counted.
    static BoxOrder of(Order order) {
        var box = order.issues().stream().mapToInt(v -> v).toArray();
        var touches = new int[box.length][];
        for (int step = 0; step < box.length; step++) {
            touches[step] =
                    order.separators().get(box[step]).stream().mapToInt(v -> v).sorted().toArray();
        }
        return new BoxOrder(box, touches, parents(box, touches), 0);
    }

    private static int[] parents(int[] box, int[][] touches) {
        int n = box.length;
        var at = new int[n];
        for (int step = 0; step < n; step++) {
            at[box[step]] = step;
        }
        var parent = new int[n];
        for (int step = 0; step < n; step++) {
            parent[step] = -1;
            for (int u : touches[step]) {
                parent[step] = parent[step] < 0 ? at[u] : Math.min(parent[step], at[u]);
            }
        }
        return parent;
    }

    private static List<Integer> candidates(BitSet alive, BitSet[] graph) {
        var sorted = new ArrayList<Integer>();
        alive.stream().forEach(sorted::add);
        sorted.sort(
                java.util.Comparator.<Integer>comparingInt(v -> graph[v].cardinality())
                        .thenComparingInt(v -> v));
        return sorted.subList(0, Math.min(CANDIDATES, sorted.size()));
    }

    /// How many conflict-free sets a bag holds, the empty one included; counts no further than
    /// `most`.
    static long sets(BitSet bag, BitSet[] conflicts, long most) {
        int v = bag.nextSetBit(0);
        if (v < 0) {
            return 1;
        }
        int busiest = v;
        int degree = -1;
        for (; v >= 0; v = bag.nextSetBit(v + 1)) {
            var here = (BitSet) conflicts[v].clone();
            here.and(bag);
            if (here.cardinality() > degree) {
                degree = here.cardinality();
                busiest = v;
            }
        }
        if (degree == 0) {
            int free = bag.cardinality();
            return free >= 62 ? most : Math.min(most, 1L << free);
        }
        var without = (BitSet) bag.clone();
        without.clear(busiest);
        long count = sets(without, conflicts, most);
        if (count >= most) {
            return most;
        }
        without.andNot(conflicts[busiest]);
        return Math.min(most, count + sets(without, conflicts, most - count));
    }

    /// The steps whose parent is each step.
    List<List<Integer>> children() {
        var children = new ArrayList<List<Integer>>();
        for (int step = 0; step < box.length; step++) {
            children.add(new ArrayList<>());
        }
        for (int step = 0; step < box.length; step++) {
            if (parent[step] >= 0) {
                children.get(parent[step]).add(step);
            }
        }
        return children;
    }
}
