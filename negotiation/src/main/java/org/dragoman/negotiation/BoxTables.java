package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Eliminates the boxes of a graph one after the other (bucket elimination with sets of efficient
/// worths; Rollon & Larrosa 2006): for each conflict-free set of the boxes that an eliminated part
/// still touches, the efficient worths of that part.
final class BoxTables {

    /// One table: what a part is worth for each set of the boxes it touches.
    ///
    /// @param keys sets of `touches`, as bits, ascending
    /// @param sets the efficient worths for each
    @SuppressWarnings("ArrayRecordComponent")
    private record Table(long[] keys, long[][] sets) {
        long[] at(long key) {
            return sets[Arrays.binarySearch(keys, key)];
        }
    }

    /// A table that a step reads, and which bits of the step's bag its keys are.
    private record Child(int step, long bits) {}

    private final BoxGraph graph;
    private final BoxOrder order;
    private final Labels labels;
    private final int parties;
    private final Table[] tables;
    private final List<List<Child>> children = new ArrayList<>();
    private final int[][] bags;
    private final List<Child> roots = new ArrayList<>();

    /// Fills every table.
    BoxTables(BoxGraph graph, BoxOrder order, int parties, Limits limits) {
        this.graph = graph;
        this.order = order;
        this.parties = parties;
        labels = Labels.of(graph, parties);
        int n = order.box().length;
        tables = new Table[n];
        bags = new int[n][];
        var kids = order.children();
        for (int step = 0; step < n; step++) {
            bags[step] =
                    IntStream.concat(
                                    IntStream.of(order.touches()[step]),
                                    IntStream.of(order.box()[step]))
                            .sorted()
                            .toArray();
            var read = new ArrayList<Child>();
            for (int kid : kids.get(step)) {
                read.add(new Child(kid, bits(bags[step], order.touches()[kid])));
            }
            children.add(read);
            if (order.parent()[step] < 0) {
                roots.add(new Child(step, 0));
            }
            tables[step] = table(step);
            limits.hurry("eliminate boxes", step + 1, n, tables[step].keys().length);
        }
    }

    private static long bits(int[] bag, int[] part) {
        long bits = 0;
        for (int each : part) {
            bits |= 1L << Arrays.binarySearch(bag, each);
        }
        return bits;
    }

    private Table table(int step) {
        var touches = order.touches()[step];
        var keys = keys(touches);
        var sets = new long[keys.length][];
        var range = IntStream.range(0, keys.length);
        (keys.length > 2000 ? range.parallel() : range)
                .forEach(k -> sets[k] = worths(step, keys[k]));
        return new Table(keys, sets);
    }

    /// Every conflict-free set of some boxes, ascending.
    private long[] keys(int[] touches) {
        var conflicts = new long[touches.length];
        for (int a = 0; a < touches.length; a++) {
            for (int b = 0; b < touches.length; b++) {
                if (graph.conflicts()[touches[a]].get(touches[b])) {
                    conflicts[a] |= 1L << b;
                }
            }
        }
        var found = new long[16];
        int size = 1;
        for (int bit = 0; bit < touches.length; bit++) {
            int before = size;
            for (int k = 0; k < before; k++) {
                if ((found[k] & conflicts[bit]) == 0) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, 2 * size);
                    }
                    found[size++] = found[k] | 1L << bit;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private long[] worths(int step, long key) {
        long own = bits(bags[step], new int[] {order.box()[step]});
        long bag = bag(step, key);
        var without = sum(step, bag);
        return mayJoin(step, key)
                ? labels.union(
                        without,
                        labels.sum(
                                sum(step, bag | own),
                                labels.one(graph.pieces().get(order.box()[step]).weight())))
                : without;
    }

    private long bag(int step, long key) {
        return Long.expand(key, bits(bags[step], order.touches()[step]));
    }

    private boolean mayJoin(int step, long key) {
        var touches = order.touches()[step];
        var against = graph.conflicts()[order.box()[step]];
        for (long rest = key; rest != 0; rest &= rest - 1) {
            if (against.get(touches[Long.numberOfTrailingZeros(rest)])) {
                return false;
            }
        }
        return true;
    }

    private long[] sum(int step, long bag) {
        var sum = labels.nothing();
        for (var child : children.get(step)) {
            sum = labels.sum(sum, read(child, bag));
        }
        return sum;
    }

    private long[] read(Child child, long bag) {
        return tables[child.step()].at(Long.compress(bag, child.bits()));
    }

    /// The efficient worths of all conflict-free sets, one array for each.
    List<long[]> worths() {
        var total = labels.nothing();
        for (var root : roots) {
            total = labels.sum(total, read(root, 0));
        }
        var worths = new ArrayList<long[]>();
        for (int k = 0; k < labels.size(total); k++) {
            worths.add(worth(total, k));
        }
        return worths;
    }

    private long[] worth(long[] set, int place) {
        var worth = new long[parties];
        for (int p = 0; p < parties; p++) {
            worth[p] = labels.worth(set, place, p);
        }
        return worth;
    }

    /// What is still to be found: boxes of a part that are worth just so much.
    @SuppressWarnings("ArrayRecordComponent")
    private record Part(int step, long key, long[] worth) {}

    /// The sets of boxes that are worth just so much, each once.
    ///
    /// @param worth one of [#worths]
    /// @param most stop after so many
    List<BitSet> choices(long[] worth, int most) {
        var found = new ArrayList<BitSet>();
        share(roots, 0, worth, List.of(), new BitSet(), found, most);
        return found;
    }

    private void choose(List<Part> open, BitSet chosen, List<BitSet> found, int most) {
        if (found.size() >= most) {
            return;
        }
        if (open.isEmpty()) {
            found.add((BitSet) chosen.clone());
            return;
        }
        var part = open.getLast();
        var rest = open.subList(0, open.size() - 1);
        int step = part.step();
        int box = order.box()[step];
        long bag = bag(step, part.key());
        if (mayJoin(step, part.key())) {
            var less = less(part.worth(), graph.pieces().get(box).weight());
            if (less[0] >= 0) {
                chosen.set(box);
                long own = bits(bags[step], new int[] {box});
                share(children.get(step), bag | own, less, rest, chosen, found, most);
                chosen.clear(box);
            }
        }
        share(children.get(step), bag, part.worth(), rest, chosen, found, most);
    }

    /// Every way in which parts make up a worth together.
    private void share(
            List<Child> parts,
            long bag,
            long[] worth,
            List<Part> open,
            BitSet chosen,
            List<BitSet> found,
            int most) {
        var sums = new ArrayList<long[]>();
        sums.add(labels.nothing());
        for (var part : parts) {
            sums.add(labels.sum(sums.getLast(), read(part, bag)));
        }
        if (contains(sums.getLast(), worth)) {
            share(parts, parts.size(), sums, bag, worth, open, chosen, found, most);
        }
    }

    private void share(
            List<Child> parts,
            int upTo,
            List<long[]> sums,
            long bag,
            long[] worth,
            List<Part> open,
            BitSet chosen,
            List<BitSet> found,
            int most) {
        if (upTo == 0) {
            choose(open, chosen, found, most);
            return;
        }
        var part = parts.get(upTo - 1);
        var set = read(part, bag);
        for (int k = 0; k < labels.size(set) && found.size() < most; k++) {
            var own = worth(set, k);
            var less = less(worth, own);
            if (less[0] >= 0 && contains(sums.get(upTo - 1), less)) {
                var more = new ArrayList<>(open);
                more.add(new Part(part.step(), Long.compress(bag, part.bits()), own));
                share(parts, upTo - 1, sums, bag, less, more, chosen, found, most);
            }
        }
    }

    /// The difference; -1 at its head where it would be negative for a party.
    private long[] less(long[] worth, long[] own) {
        var less = new long[parties];
        for (int p = 0; p < parties; p++) {
            less[p] = worth[p] - own[p];
            if (less[p] < 0) {
                less[0] = -1;
                return less;
            }
        }
        return less;
    }

    private boolean contains(long[] set, long[] worth) {
        for (int k = 0; k < labels.size(set); k++) {
            boolean same = true;
            for (int p = 0; same && p < parties; p++) {
                same = labels.worth(set, k, p) == worth[p];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }
}
