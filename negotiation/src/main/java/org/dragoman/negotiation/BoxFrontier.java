package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The exact frontier where utilities are boxes: elimination over the box-intersection graph.
final class BoxFrontier implements Attained {

    /// The most conflict-free sets that the tables of one question may hold together.
    static final long MOST_SETS = 20_000_000;

    private static final int MOST_CHOICES = 10_000;

    private final Agenda agenda;
    private final List<BoxBranches.Leaf> leaves;
    private final List<BoxBranches.Capped> points;
    private int opened;
    private BoxTables tables;

    private BoxFrontier(Agenda agenda, BoxBranches branches) {
        this.agenda = agenda;
        leaves = branches.leaves();
        points = branches.points();
        tables = branches.lastTables();
        opened = leaves.size() - 1;
    }

    /// The frontier whatever the reservation values; nothing where the boxes are too entangled or
    /// their numbers too long for this engine.
    ///
    /// Additive utilities, red lines and linkages may stand beside the boxes. Cost: grows with the
    /// conflict-free sets of boxes that one elimination step touches, not with the outcomes. Where
    /// too many are touched, or the watcher hurries, the answer carries a bound.
    ///
    /// @param negotiation every party cardinal
    static Optional<Frontier> of(Negotiation negotiation, Limits limits) {
        int parties = negotiation.parties().size();
        var pieces = BoxGraph.of(BoxPieces.of(negotiation), parties);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var graph = pieces.get();
        var branches = new BoxBranches(negotiation, graph, limits);
        branches.run();
        if (branches.complete()) {
            return Optional.of(
                    Frontier.of(
                            new BoxFrontier(negotiation.agenda(), branches),
                            Collections.nCopies(parties, Rational.ZERO),
                            "elimination over the box-intersection graph"
                                    + (branches.leaves().size() == 1
                                            ? ""
                                            : ", in %d branches"
                                                    .formatted(branches.leaves().size()))));
        }
        if (graph.demands() > 0) {
            return Optional.empty();
        }
        return Optional.of(BoxBound.of(negotiation, graph, branches.points(), limits));
    }

    /// The tables of a leaf, made again where they are not the last ones looked at.
    private BoxTables tables(int leaf) {
        if (leaf != opened) {
            tables = leaves.get(leaf).tables(points.getFirst().utility().size(), Limits.none());
            opened = leaf;
        }
        return tables;
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public Rational utility(int point, int party) {
        return points.get(point).utility().get(party);
    }

    @Override
    public double approximately(int point, int party) {
        return utility(point, party).toDouble();
    }

    @Override
    public double error(int party) {
        double most = 1;
        for (int point = 0; point < points.size(); point++) {
            most = Math.max(most, Math.abs(approximately(point, party)));
        }
        return 1e-15 * most;
    }

    @Override
    public Outcome outcome(int point) {
        return points.get(point).witness().isEmpty()
                ? outcomes(point, 1).getFirst()
                : points.get(point).witness().getFirst();
    }

    /// How many outcomes attain the point; where a cap cuts its utility, how many of those that are
    /// worth as much before the cap as one of the points that it stands for.
    @Override
    public synchronized BigInteger count(int point) {
        var count = BigInteger.ZERO;
        for (var worth : points.get(point).worths()) {
            for (var chosen : tables(worth.leaf()).choices(worth.units(), MOST_CHOICES)) {
                var box = leaves.get(worth.leaf()).graph().meet(chosen, agenda);
                var size = BigInteger.ONE;
                for (int i = 0; i < agenda.size(); i++) {
                    size = size.multiply(BigInteger.valueOf(box.high()[i] - box.low()[i] + 1L));
                }
                count = count.add(size);
            }
        }
        return count;
    }

    @Override
    public synchronized List<Outcome> outcomes(int point, int most) {
        var found = new TreeSet<Outcome>();
        for (var worth : points.get(point).worths()) {
            for (var chosen :
                    tables(worth.leaf()).choices(worth.units(), most == 1 ? 1 : MOST_CHOICES)) {
                list(leaves.get(worth.leaf()).graph().meet(chosen, agenda), most, found);
            }
        }
        return found.stream().limit(most).toList();
    }

    private static void list(BoxPiece box, int most, Set<Outcome> found) {
        var options = box.low().clone();
        for (int listed = 0; listed < most; listed++) {
            found.add(Outcome.of(options));
            int i = options.length - 1;
            while (i >= 0 && options[i] == box.high()[i]) {
                options[i] = box.low()[i];
                i--;
            }
            if (i < 0) {
                return;
            }
            options[i]++;
        }
    }
}
