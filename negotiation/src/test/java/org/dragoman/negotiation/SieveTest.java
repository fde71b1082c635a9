package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Merges that throw out covered rows early, against comparing every pair in whole numbers.
class SieveTest {

    private record Worth(BigInteger x, BigInteger y) {
        boolean covers(Worth other) {
            return x.compareTo(other.x) >= 0 && y.compareTo(other.y) >= 0;
        }
    }

    @Test
    void whatIsKeptIsWhatNoOtherSumCovers() {
        var random = new SplittableRandom(7);
        int crowded = 0;
        for (int round = 0; round < 4000; round++) {
            int limbs = 1 + round % 2;
            var spread =
                    BigInteger.ONE.shiftLeft(
                            limbs == 1 ? 1 + random.nextInt(60) : 60 + random.nextInt(60));
            int sources = 1 + random.nextInt(12);
            var fronts = new Front[sources];
            var shifts = new long[2 * limbs * sources];
            var sums = new ArrayList<Worth>();
            for (int j = 0; j < sources; j++) {
                var rows = front(random, spread, 1 + random.nextInt(30));
                var shift = new Worth(draw(random, spread), draw(random, spread));
                write(shift, shifts, j, limbs);
                var flat = new long[2 * limbs * rows.size()];
                for (int k = 0; k < rows.size(); k++) {
                    write(rows.get(k), flat, k, limbs);
                    sums.add(new Worth(rows.get(k).x.add(shift.x), rows.get(k).y.add(shift.y)));
                }
                fronts[j] =
                        new Front(
                                rows.size(),
                                flat,
                                new int[rows.size()],
                                new int[rows.size()],
                                new Front[0],
                                -1,
                                new int[0],
                                new long[0],
                                new BigInteger[0]);
            }
            var meter = new Meter(Limits.none(), 2);
            var kept = new Gathered(2, limbs, meter);
            kept.clear(1);
            if (new Sieve(limbs).merge(fronts, shifts, kept)) {
                var front = kept.front(fronts, -1, new int[0], shifts, meter.exact());
                assertThat(read(front, limbs)).isEqualTo(efficient(sums));
                for (int k = 0; k < front.size; k++) {
                    var sum = new long[2 * limbs];
                    var source = fronts[front.from[k]].rows;
                    Scale.add(
                            source,
                            2 * limbs * front.at[k],
                            shifts,
                            2 * limbs * front.from[k],
                            sum,
                            0,
                            2,
                            limbs);
                    assertThat(sum)
                            .isEqualTo(
                                    Arrays.copyOfRange(
                                            front.rows, 2 * limbs * k, 2 * limbs * (k + 1)));
                }
            } else {
                crowded++;
            }
        }
        assertThat(crowded).isLessThan(400);
    }

    /// Numbers that are often equal, often one unit of the last digit apart.
    private static BigInteger draw(SplittableRandom random, BigInteger spread) {
        var step = spread.divide(BigInteger.valueOf(1 + random.nextInt(40))).max(BigInteger.ONE);
        return step.multiply(BigInteger.valueOf(random.nextInt(3)))
                .add(BigInteger.valueOf(random.nextInt(3)));
    }

    private static List<Worth> front(SplittableRandom random, BigInteger spread, int size) {
        var all = new ArrayList<Worth>();
        for (int k = 0; k < size; k++) {
            all.add(new Worth(draw(random, spread), draw(random, spread)));
        }
        return efficient(all);
    }

    private static List<Worth> efficient(List<Worth> all) {
        var kept =
                new TreeSet<Worth>(
                        Comparator.comparing(Worth::x).thenComparing(Worth::y).reversed());
        for (var each : all) {
            if (all.stream().noneMatch(other -> !other.equals(each) && other.covers(each))) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }

    private static void write(Worth worth, long[] rows, int place, int limbs) {
        Scale.write(worth.x, rows, 2 * limbs * place, limbs);
        Scale.write(worth.y, rows, 2 * limbs * place + limbs, limbs);
    }

    private static List<Worth> read(Front front, int limbs) {
        var rows = new ArrayList<Worth>();
        for (int k = 0; k < front.size; k++) {
            rows.add(
                    new Worth(
                            Scale.read(front.rows, 2 * limbs * k, limbs),
                            Scale.read(front.rows, 2 * limbs * k + limbs, limbs)));
        }
        return rows;
    }
}
