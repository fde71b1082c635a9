package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
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

    /// A point after the caps, and the worths before them that it stands for.
    private record Capped(List<Rational> utility, List<long[]> worths, boolean cut) {}

    private final Agenda agenda;
    private final BoxGraph graph;
    private final BoxTables tables;
    private final List<Capped> points;

    private BoxFrontier(Agenda agenda, BoxGraph graph, BoxTables tables, List<Rational> caps) {
        this.agenda = agenda;
        this.graph = graph;
        this.tables = tables;
        points = efficient(capped(caps));
    }

    /// The frontier whatever the reservation values; nothing where the boxes are too entangled or
    /// their numbers too long for this engine.
    ///
    /// Additive utilities, red lines and linkages may stand beside the boxes. Cost: grows with the
    /// conflict-free sets of boxes that one elimination step touches, not with the outcomes.
    ///
    /// @param negotiation every party cardinal
    static Optional<Frontier> of(Negotiation negotiation, Limits limits) {
        int parties = negotiation.parties().size();
        var graph = BoxGraph.of(BoxPieces.of(negotiation), parties);
        if (graph.isEmpty()) {
            return Optional.empty();
        }
        var order = BoxOrder.of(graph.get().conflicts(), MOST_SETS);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        var tables = new BoxTables(graph.get(), order.get(), parties, limits);
        var caps =
                negotiation.parties().stream()
                        .map(party ->
                                switch (Disagreement.utility(party)) {
                                    case Utility.Additive(_, _, var cap) -> cap;
                                    case Utility.Boxes(_, _, _, var cap) -> cap;
                                })
                        .toList();
        return Optional.of(
                Frontier.of(
                        new BoxFrontier(negotiation.agenda(), graph.get(), tables, caps),
                        Collections.nCopies(parties, Rational.ZERO),
                        "elimination over the box-intersection graph"));
    }

    private List<Capped> capped(List<Rational> caps) {
        var capped = new ArrayList<Capped>();
        long owed = graph.bonus() * graph.demands();
        for (var worth : tables.worths()) {
            var total = worth.clone();
            for (var piece : graph.free()) {
                for (int p = 0; p < total.length; p++) {
                    total[p] += piece.weight()[p];
                }
            }
            if (total[0] < owed) {
                continue;
            }
            var utility = new ArrayList<Rational>();
            boolean cut = false;
            for (int p = 0; p < total.length; p++) {
                var units = BigInteger.valueOf(total[p] - owed).add(graph.constant()[p]);
                var raw = new Rational(units, graph.scale()[p]);
                cut |= raw.compareTo(caps.get(p)) > 0;
                utility.add(raw.min(caps.get(p)));
            }
            capped.add(new Capped(utility, List.of(worth), cut));
        }
        return capped;
    }

    private static List<Capped> efficient(List<Capped> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> compare(b.utility(), a.utility()));
        var kept = new ArrayList<Capped>();
        for (var each : sorted) {
            if (!kept.isEmpty() && kept.getLast().utility().equals(each.utility())) {
                var same = kept.removeLast();
                var worths = new ArrayList<>(same.worths());
                worths.addAll(each.worths());
                kept.add(new Capped(same.utility(), worths, same.cut() || each.cut()));
            } else if (kept.stream().noneMatch(k -> reaches(k.utility(), each.utility()))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private static boolean reaches(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            if (a.get(p).compareTo(b.get(p)) < 0) {
                return false;
            }
        }
        return true;
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
        return outcomes(point, 1).getFirst();
    }

    /// How many outcomes attain the point; where a cap cuts its utility, how many of those that are
    /// worth as much before the cap as one of the points that it stands for.
    @Override
    public BigInteger count(int point) {
        var count = BigInteger.ZERO;
        for (var worth : points.get(point).worths()) {
            for (var chosen : tables.choices(worth, MOST_CHOICES)) {
                var box = meet(chosen);
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
    public List<Outcome> outcomes(int point, int most) {
        var found = new TreeSet<Outcome>();
        for (var worth : points.get(point).worths()) {
            for (var chosen : tables.choices(worth, most == 1 ? 1 : MOST_CHOICES)) {
                list(meet(chosen), most, found);
            }
        }
        return found.stream().limit(most).toList();
    }

    /// Where all chosen boxes and all free ones intersect.
    private BoxPiece meet(BitSet chosen) {
        var low = new int[agenda.size()];
        var high = new int[agenda.size()];
        for (int i = 0; i < high.length; i++) {
            high[i] = agenda.issue(i).options().size() - 1;
        }
        var pieces = new ArrayList<>(graph.free());
        chosen.stream().forEach(v -> pieces.add(graph.pieces().get(v)));
        for (var piece : pieces) {
            for (int i = 0; i < high.length; i++) {
                low[i] = Math.max(low[i], piece.low()[i]);
                high[i] = Math.min(high[i], piece.high()[i]);
            }
        }
        return new BoxPiece(low, high, new long[0]);
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
