package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Thins a front to a number of rows, at a known loss.
///
/// The worths of all parties but the last are cut into cells of equal width, a power of two; of the
/// rows in one cell the one that is worth most to the last party stays. What was left out exceeds
/// the row that stays by less than a cell's width for the parties that are cut, and by nothing for
/// the last (the grid of Papadimitriou and Yannakakis 2000, with absolute cells).
final class Thinning {

    private Thinning() {}

    static Front thin(Front front, int parties, int limbs, Meter meter) {
        int width = parties * limbs;
        int cut = Math.max(1, parties - 1);
        int cells = Math.max(2, (int) Math.floor(Math.pow(meter.most(), 1.0 / cut)));
        var shift = new int[cut];
        for (int p = 0; p < cut; p++) {
            var low = Scale.read(front.rows, p * limbs, limbs);
            var high = low;
            for (int k = 1; k < front.size; k++) {
                var value = Scale.read(front.rows, k * width + p * limbs, limbs);
                low = low.min(value);
                high = high.max(value);
            }
            int bits = 0;
            while (high.shiftRight(bits)
                            .subtract(low.shiftRight(bits))
                            .compareTo(BigInteger.valueOf(cells))
                    >= 0) {
                bits++;
            }
            shift[p] = bits;
        }
        var best = new HashMap<List<BigInteger>, Integer>();
        for (int k = 0; k < front.size; k++) {
            var cell = new BigInteger[cut];
            for (int p = 0; p < cut; p++) {
                cell[p] = Scale.read(front.rows, k * width + p * limbs, limbs).shiftRight(shift[p]);
            }
            int here = k;
            int last = width - limbs;
            best.merge(
                    List.of(cell),
                    k,
                    (old, _) ->
                            Scale.compare(
                                                    front.rows,
                                                    here * width + last,
                                                    front.rows,
                                                    old * width + last,
                                                    limbs)
                                            > 0
                                    ? here
                                    : old);
        }
        var kept = best.values().stream().mapToInt(k -> k).sorted().toArray();
        var rows = new long[kept.length * width];
        var from = new int[kept.length];
        var at = new int[kept.length];
        for (int k = 0; k < kept.length; k++) {
            System.arraycopy(front.rows, kept[k] * width, rows, k * width, width);
            from[k] = front.from[kept[k]];
            at[k] = front.at[kept[k]];
        }
        var lost = new BigInteger[parties];
        Arrays.fill(lost, BigInteger.ZERO);
        for (int p = 0; p < cut; p++) {
            lost[p] = BigInteger.ONE.shiftLeft(shift[p]).subtract(BigInteger.ONE);
        }
        return new Front(
                kept.length,
                rows,
                from,
                at,
                front.parts,
                front.issue,
                front.options,
                front.shifts,
                meter.sum(front.slack, lost));
    }
}
