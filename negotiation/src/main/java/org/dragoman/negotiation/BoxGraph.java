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
        return Optional.of(reduced(boxes, scale, constant, bonus, demands));
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
        var free = new ArrayList<BoxPiece>();
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
