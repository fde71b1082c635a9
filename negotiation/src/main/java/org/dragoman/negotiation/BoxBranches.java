package org.dragoman.negotiation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Splits a graph of boxes that is too entangled to be eliminated at once.
///
/// The box that conflicts with most others is either entered, and then all that conflict with it
/// are out, or it is left out; both graphs are smaller. This goes on until elimination fits. A
/// branch that cannot reach beyond a point found already is dropped.
final class BoxBranches {

    /// A graph that was eliminated as a whole.
    record Leaf(BoxGraph graph, BoxOrder order) {
        BoxTables tables(int parties, Limits limits) {
            return new BoxTables(graph, order, parties, limits);
        }
    }

    /// What the chosen boxes of a leaf are worth, and with those that are entered anyway.
    @SuppressWarnings("ArrayRecordComponent")
    record Worth(int leaf, long[] units, long[] total) {
        boolean exceeds(Worth other) {
            boolean more = false;
            for (int p = 0; p < total.length; p++) {
                if (total[p] < other.total[p]) {
                    return false;
                }
                more |= total[p] > other.total[p];
            }
            return more;
        }
    }

    /// A point after the caps, and the worths before them that it stands for.
    ///
    /// @param witness an outcome that attains it, where it was looked up
    record Capped(List<Rational> utility, List<Worth> worths, List<Outcome> witness) {}

    /// How many branches, and how many conflict-free sets in all of them, are looked at.
    private static final int MOST_BRANCHES = 20_000;

    private static final long MOST_SETS = 400_000_000;

    private final Negotiation negotiation;
    private final BoxGraph root;
    private final Limits limits;
    private final int parties;
    private final List<Rational> caps;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<BoxTables> last = new ArrayList<>();
    private List<Capped> points = new ArrayList<>();
    private boolean complete = true;

    BoxBranches(Negotiation negotiation, BoxGraph root, Limits limits) {
        this.negotiation = negotiation;
        this.root = root;
        this.limits = limits;
        parties = negotiation.parties().size();
        caps = caps(negotiation);
    }

    static List<Rational> caps(Negotiation negotiation) {
        return negotiation.parties().stream()
                .map(party ->
                        switch (Disagreement.utility(party)) {
                            case Utility.Additive(_, _, var cap) -> cap;
                            case Utility.Boxes(_, _, _, var cap) -> cap;
                        })
                .toList();
    }

    void run() {
        var open = new ArrayDeque<BoxGraph>();
        open.push(root);
        int branches = 0;
        long sets = 0;
        long most = Math.min(MOST_SETS / 20, limits.combinations());
        while (!open.isEmpty()) {
            boolean hurry =
                    limits.hurry(
                            "branch on boxes", branches, branches + open.size(), points.size());
            if (hurry || branches++ > MOST_BRANCHES || sets > MOST_SETS) {
                complete = false;
                return;
            }
            var graph = open.pop();
            if (covered(graph)) {
                continue;
            }
            var order =
                    branches == 1
                            ? BoxOrder.of(graph.conflicts(), most)
                            : BoxOrder.plain(graph.conflicts(), most);
            if (order.isPresent()) {
                sets += order.get().sets();
                solve(new Leaf(graph, order.get()), open.isEmpty() && leaves.isEmpty());
            } else {
                int box = graph.busiest();
                open.push(graph.without(box));
                open.push(graph.within(box));
            }
        }
    }

    /// Whether nothing that a graph offers can be new: some point exceeds all of it.
    private boolean covered(BoxGraph graph) {
        if (points.isEmpty()) {
            return false;
        }
        var corner = graph.utilities(graph.corner(), caps);
        return points.stream()
                .anyMatch(point ->
                        Listed.reaches(point.utility(), corner) && !point.utility().equals(corner));
    }

    private void solve(Leaf leaf, boolean only) {
        int number = leaves.size();
        leaves.add(leaf);
        var tables = leaf.tables(parties, limits);
        last.clear();
        last.add(tables);
        var all = new ArrayList<>(points);
        for (var worth : tables.worths()) {
            leaf.graph()
                    .utility(worth, caps)
                    .ifPresent(utility ->
                            all.add(
                                    new Capped(
                                            utility,
                                            List.of(
                                                    new Worth(
                                                            number,
                                                            worth,
                                                            leaf.graph().total(worth))),
                                            List.of())));
        }
        points = efficient(all);
        if (!only) {
            points.replaceAll(point -> point.witness().isEmpty() ? witnessed(point, leaf) : point);
        }
    }

    private Capped witnessed(Capped point, Leaf leaf) {
        var chosen =
                last.getFirst().choices(point.worths().getLast().units(), 1).stream()
                        .findFirst()
                        .orElseGet(BitSet::new);
        var box = leaf.graph().meet(chosen, negotiation.agenda());
        return new Capped(point.utility(), point.worths(), List.of(Outcome.of(box.low())));
    }

    private static List<Capped> efficient(List<Capped> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> Listed.DESCENDING.compare(a.utility(), b.utility()));
        var kept = new ArrayList<Capped>();
        for (var each : sorted) {
            if (!kept.isEmpty() && kept.getLast().utility().equals(each.utility())) {
                var same = kept.removeLast();
                var worths = new ArrayList<>(same.worths());
                worths.addAll(each.worths());
                worths.removeIf(worth -> worths.stream().anyMatch(w -> w.exceeds(worth)));
                kept.add(
                        new Capped(
                                same.utility(),
                                worths,
                                same.witness().isEmpty() ? each.witness() : same.witness()));
            } else if (each.utility().size() == 2
                    ? kept.isEmpty() || !Listed.reaches(kept.getLast().utility(), each.utility())
                    : kept.stream().noneMatch(k -> Listed.reaches(k.utility(), each.utility()))) {
                kept.add(each);
            }
        }
        return kept;
    }

    /// Whether every branch was looked at.
    boolean complete() {
        return complete;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /// The points found, none dominated by another.
    List<Capped> points() {
        return points;
    }

    /// The tables of the leaf that was eliminated last.
    BoxTables lastTables() {
        return last.getFirst();
    }
}
