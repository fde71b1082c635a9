package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// An approximate frontier with its bound, where boxes are too entangled for an exact one.
///
/// From above: boxes whose elimination would need too large a table are split into copies, each of
/// which takes a share of the weight and may be entered alone (mini-buckets; see [Splitting]).
/// Whoever enters a box enters all its copies, so the worths of the split graph reach those of
/// every outcome. From below: what the branches found, and packages near each point of the split
/// graph.
final class BoxBound {

    /// How many conflict-free sets one table of the split graph may have.
    private static final int SETS = 4096;

    private static final int CANDIDATES = 8;

    private BoxBound() {}

    /// @param graph without demands
    /// @param known what was found already
    static Frontier of(
            Negotiation negotiation,
            BoxGraph graph,
            List<BoxBranches.Capped> known,
            Limits limits) {
        int parties = negotiation.parties().size();
        int n = graph.pieces().size();
        var scopes = new ArrayList<int[]>();
        for (int v = 0; v < n; v++) {
            for (int u = graph.conflicts()[v].nextSetBit(v); u >= 0; ) {
                scopes.add(new int[] {v, u});
                u = graph.conflicts()[v].nextSetBit(u + 1);
            }
        }
        int most = Math.min(SETS, limits.combinations());
        var splitting = new Splitting(n, scopes, new Sets(graph, most + 1), most, CANDIDATES);
        splitting.run();
        var originals = splitting.originals();
        var copies = splitting.copies(n);
        var pieces = new ArrayList<BoxPiece>();
        var first = new BitSet();
        for (int original : originals) {
            var piece = graph.pieces().get(original);
            var share = piece.weight().clone();
            for (int p = 0; p < parties; p++) {
                share[p] /= copies[original];
                share[p] +=
                        first.get(original) ? 0 : piece.weight()[p] - share[p] * copies[original];
            }
            first.set(original);
            pieces.add(new BoxPiece(piece.low(), piece.high(), share));
        }
        var split =
                new BoxGraph(
                        graph.free(),
                        pieces,
                        conflicts(graph, originals),
                        graph.scale(),
                        graph.constant(),
                        graph.bonus(),
                        0);
        var tables = new BoxTables(split, BoxOrder.of(splitting.order()), parties, limits);
        var caps = BoxBranches.caps(negotiation);
        var tops = new ArrayList<List<Rational>>();
        var wishes = new ArrayList<Outcome>();
        for (var worth : tables.worths()) {
            tops.add(split.utility(worth, caps).orElseThrow());
            wishes.add(wish(graph, originals, tables.choices(worth, 1).getFirst(), negotiation));
        }
        var found = new ArrayList<>(wishes);
        known.forEach(point -> found.addAll(point.witness()));
        return Bounded.between(negotiation, found, tops, wishes, limits);
    }

    /// Counts the conflict-free sets of boxes and copies, up to a number.
    private static final class Sets implements Splitting.Cost {
        private final BoxGraph graph;
        private final long most;
        private BitSet[] conflicts;

        Sets(BoxGraph graph, long most) {
            this.graph = graph;
            this.most = most;
            conflicts = graph.conflicts();
        }

        @Override
        public double of(BitSet scope, List<Integer> originals) {
            if (conflicts.length != originals.size()) {
                conflicts = conflicts(graph, originals);
            }
            return BoxOrder.sets(scope, conflicts, most);
        }
    }

    /// Copies conflict with all that their box conflicts with.
    private static BitSet[] conflicts(BoxGraph graph, List<Integer> originals) {
        var conflicts = new BitSet[originals.size()];
        for (int a = 0; a < conflicts.length; a++) {
            conflicts[a] = new BitSet(conflicts.length);
            for (int b = 0; b < conflicts.length; b++) {
                conflicts[a].set(b, graph.conflicts()[originals.get(a)].get(originals.get(b)));
            }
        }
        return conflicts;
    }

    /// An outcome in as many of the chosen boxes, and then of the others, as go together.
    private static Outcome wish(
            BoxGraph graph, List<Integer> originals, BitSet chosen, Negotiation negotiation) {
        var order = new ArrayList<Integer>();
        chosen.stream().forEach(copy -> order.add(originals.get(copy)));
        for (int v = 0; v < graph.pieces().size(); v++) {
            order.add(v);
        }
        var entered = new BitSet();
        for (int v : order) {
            if (!graph.conflicts()[v].intersects(entered)) {
                entered.set(v);
            }
        }
        return Outcome.of(graph.meet(entered, negotiation.agenda()).low());
    }
}
