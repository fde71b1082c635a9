package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The boxes of a negotiation and which of them conflict.
///
/// Boxes that intersect pairwise share an outcome (Helly 1923, for axis-parallel boxes), and a
/// bonus is never negative; so the frontier over outcomes is the frontier over sets of boxes of
/// which no two conflict.
///
/// @param free boxes that conflict with none: every outcome worth having lies in them
/// @param pieces the other boxes
/// @param conflicts for each of `pieces`, which others it conflicts with
/// @param scale for each party, how many units make one
/// @param constant for each party, in units, what it has wherever the outcome lies
/// @param bonus what meeting one demand is worth to every party: more than all else together
/// @param demands how many demands must be met
@SuppressWarnings("ArrayRecordComponent")
record BoxGraph(
        List<BoxPiece> free,
        List<BoxPiece> pieces,
        BitSet[] conflicts,
        BigInteger[] scale,
        BigInteger[] constant,
        long bonus,
        int demands) {

    /// The graph; nothing where its numbers do not fit in 62 bits or it has too many boxes.
    static Optional<BoxGraph> of(BoxPieces pieces, int parties) {
        if (!pieces.fits()) {
            return Optional.empty();
        }
        var scale = new BigInteger[parties];
        var constant = new BigInteger[parties];
        var most = BigInteger.ONE;
        for (int p = 0; p < parties; p++) {
            scale[p] = pieces.constant(p).denominator();
            for (var each : pieces.bonuses()) {
                if (each.party() == p) {
                    scale[p] = lcm(scale[p], each.brings().denominator());
                }
            }
            constant[p] = units(pieces.constant(p), scale[p]);
            var total = BigInteger.ONE;
            for (var each : pieces.bonuses()) {
                if (each.party() == p) {
                    total = total.add(units(each.brings(), scale[p]));
                }
            }
            most = most.max(total);
        }
        int demands = pieces.demands().size();
        if (most.multiply(BigInteger.valueOf(demands + 1L)).bitLength() > 61) {
            return Optional.empty();
        }
        long bonus = most.longValueExact();
        var boxes = new ArrayList<BoxPiece>();
        for (var each : pieces.bonuses()) {
            var weight = new long[parties];
            weight[each.party()] = units(each.brings(), scale[each.party()]).longValueExact();
            add(boxes, new BoxPiece(each.low(), each.high(), weight));
        }
        for (var demand : pieces.demands()) {
            for (var each : demand) {
                var weight = new long[parties];
                java.util.Arrays.fill(weight, bonus);
                add(boxes, new BoxPiece(each.low(), each.high(), weight));
            }
        }
        return Optional.of(reduced(List.of(), boxes, scale, constant, bonus, demands));
    }

    private static void add(List<BoxPiece> boxes, BoxPiece piece) {
        for (var each : boxes) {
            if (each.alike(piece)) {
                for (int p = 0; p < piece.weight().length; p++) {
                    each.weight()[p] += piece.weight()[p];
                }
                return;
            }
        }
        boxes.add(piece);
    }

    /// Leaves out boxes that conflict with none, and those that another one beats: one that brings
    /// more and conflicts with nothing else than the beaten one does.
    private static BoxGraph reduced(
            List<BoxPiece> entered,
            List<BoxPiece> boxes,
            BigInteger[] scale,
            BigInteger[] constant,
            long bonus,
            int demands) {
        int n = boxes.size();
        var conflicts = new BitSet[n];
        for (int v = 0; v < n; v++) {
            conflicts[v] = new BitSet(n);
        }
        for (int v = 0; v < n; v++) {
            for (int u = 0; u < v; u++) {
                if (boxes.get(u).conflicts(boxes.get(v))) {
                    conflicts[u].set(v);
                    conflicts[v].set(u);
                }
            }
        }
        var alive = new BitSet(n);
        alive.set(0, n);
        var free = new ArrayList<>(entered);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int v = alive.nextSetBit(0); v >= 0; v = alive.nextSetBit(v + 1)) {
                if (conflicts[v].isEmpty()) {
                    free.add(boxes.get(v));
                    alive.clear(v);
                } else if (beaten(v, boxes, conflicts)) {
                    alive.clear(v);
                    for (int u = conflicts[v].nextSetBit(0);
                            u >= 0;
                            u = conflicts[v].nextSetBit(u + 1)) {
                        conflicts[u].clear(v);
                    }
                    changed = true;
                }
            }
        }
        var kept = alive.stream().toArray();
        var pieces = new ArrayList<BoxPiece>();
        var edges = new BitSet[kept.length];
        for (int k = 0; k < kept.length; k++) {
            pieces.add(boxes.get(kept[k]));
            edges[k] = new BitSet(kept.length);
            for (int j = 0; j < kept.length; j++) {
                edges[k].set(j, conflicts[kept[k]].get(kept[j]));
            }
        }
        return new BoxGraph(free, pieces, edges, scale, constant, bonus, demands);
    }

    /// The graph of the outcomes that lie in one of the boxes: what conflicts with it is out.
    BoxGraph within(int box) {
        var entered = new ArrayList<>(free);
        entered.add(pieces.get(box));
        return rest(box, conflicts[box], entered);
    }

    /// The graph without one of the boxes.
    BoxGraph without(int box) {
        return rest(box, new BitSet(), free);
    }

    private BoxGraph rest(int box, BitSet out, List<BoxPiece> entered) {
        var left = new ArrayList<BoxPiece>();
        for (int v = 0; v < pieces.size(); v++) {
            if (v != box && !out.get(v)) {
                left.add(pieces.get(v));
            }
        }
        return reduced(entered, left, scale, constant, bonus, demands);
    }

    /// The box that conflicts with most others.
    int busiest() {
        int busiest = 0;
        for (int v = 1; v < conflicts.length; v++) {
            busiest = conflicts[v].cardinality() > conflicts[busiest].cardinality() ? v : busiest;
        }
        return busiest;
    }

    /// The most that each party can have, counted from boxes of which no two conflict: at most one
    /// of each clique counts.
    long[] corner() {
        int parties = constant.length;
        var corner = new long[parties];
        for (var piece : free) {
            for (int p = 0; p < parties; p++) {
                corner[p] += piece.weight()[p];
            }
        }
        for (int p = 0; p < parties; p++) {
            int party = p;
            var open = new BitSet();
            open.set(0, pieces.size());
            var heaviest =
                    java.util.stream.IntStream.range(0, pieces.size())
                            .boxed()
                            .sorted((a, b) ->
                                    Long.compare(
                                            pieces.get(b).weight()[party],
                                            pieces.get(a).weight()[party]))
                            .toList();
            for (int v : heaviest) {
                if (open.get(v)) {
                    corner[p] += pieces.get(v).weight()[p];
                    open.clear(v);
                    var clique = (BitSet) conflicts[v].clone();
                    clique.and(open);
                    for (int u : heaviest) {
                        if (clique.get(u)) {
                            open.clear(u);
                            clique.and(conflicts[u]);
                        }
                    }
                }
            }
        }
        return corner;
    }

    /// Where some pieces and all free ones intersect.
    BoxPiece meet(BitSet chosen, Agenda agenda) {
        var low = new int[agenda.size()];
        var high = new int[agenda.size()];
        for (int i = 0; i < high.length; i++) {
            high[i] = agenda.issue(i).options().size() - 1;
        }
        var all = new ArrayList<>(free);
        chosen.stream().forEach(v -> all.add(pieces.get(v)));
        for (var piece : all) {
            for (int i = 0; i < high.length; i++) {
                low[i] = Math.max(low[i], piece.low()[i]);
                high[i] = Math.min(high[i], piece.high()[i]);
            }
        }
        return new BoxPiece(low, high, new long[0]);
    }

    /// The utilities of a worth of pieces chosen, caps applied; nothing where a demand is not met.
    Optional<List<Rational>> utility(long[] worth, List<Rational> caps) {
        var total = total(worth);
        return total[0] < bonus * demands ? Optional.empty() : Optional.of(utilities(total, caps));
    }

    /// The worth of pieces chosen and of all free ones.
    long[] total(long[] worth) {
        var total = worth.clone();
        for (var piece : free) {
            for (int p = 0; p < total.length; p++) {
                total[p] += piece.weight()[p];
            }
        }
        return total;
    }

    /// The utilities of a worth of everything.
    List<Rational> utilities(long[] total, List<Rational> caps) {
        var utility = new ArrayList<Rational>();
        for (int p = 0; p < total.length; p++) {
            utility.add(uncapped(total[p], p).min(caps.get(p)));
        }
        return utility;
    }

    private Rational uncapped(long total, int party) {
        var units = BigInteger.valueOf(total - bonus * demands).add(constant[party]);
        return new Rational(units, scale[party]);
    }

    private static boolean beaten(int v, List<BoxPiece> boxes, BitSet[] conflicts) {
        for (int u = conflicts[v].nextSetBit(0); u >= 0; u = conflicts[v].nextSetBit(u + 1)) {
            if (boxes.get(u).bringsMore(boxes.get(v))) {
                var others = (BitSet) conflicts[u].clone();
                others.clear(v);
                others.andNot(conflicts[v]);
                if (others.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static BigInteger units(Rational value, BigInteger scale) {
        return value.numerator().multiply(scale.divide(value.denominator()));
    }
}
