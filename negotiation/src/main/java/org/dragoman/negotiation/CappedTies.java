package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts and lists the outcomes that reach a worth which a cap has cut off.
///
/// Above its cap a party tells no difference, so parts of such an outcome need not be efficient.
/// But each part can be completed only where an efficient rest does: a partial outcome is followed
/// when some row of the front of the rest reaches what is still needed, so no way ends in vain.
/// (What reaches the worth of an efficient point equals it, caps applied.)
final class CappedTies {

    private final int parties;
    private final int limbs;
    private final int width;

    CappedTies(int parties, int limbs) {
        this.parties = parties;
        this.limbs = limbs;
        this.width = parties * limbs;
    }

    /// A row, equal by its numbers.
    private record Row(List<Long> digits) {}

    private static Row row(long[] digits) {
        return new Row(Arrays.stream(digits).boxed().toList());
    }

    BigInteger count(Front root, long[] need) {
        var sum = BigInteger.ZERO;
        for (var each : sums(root, List.of(need), need).values()) {
            sum = sum.add(each.ways());
        }
        return sum;
    }

    /// Ways to one partial worth.
    @SuppressWarnings("ArrayRecordComponent")
    private record Ways(long[] worth, BigInteger ways) {}

    /// Every partial worth that reaches one of the needs, with the number of ways to it; worth
    /// beyond `most`, which meets every need whatever the rest brings, is not told apart.
    private Map<Row, Ways> sums(Front front, List<long[]> needs, long[] most) {
        var sums = new HashMap<Row, Ways>();
        if (front.parts.length == 0) {
            add(sums, new long[width], BigInteger.ONE, most);
            return sums;
        }
        if (front.issue >= 0) {
            for (int j = 0; j < front.parts.length; j++) {
                var open = rest(needs, front.shifts, j, front.parts[j]);
                if (!open.isEmpty()) {
                    var within = minus(most, front.shifts, j);
                    for (var part : sums(front.parts[j], open, within).values()) {
                        add(sums, plus(part.worth(), front.shifts, j), part.ways(), most);
                    }
                }
            }
            return sums;
        }
        for (var left : sums(front.parts[0], leftNeeds(front, needs), most).values()) {
            var open = rest(needs, left.worth(), 0, front.parts[1]);
            var within = minus(most, left.worth(), 0);
            for (var right : sums(front.parts[1], open, within).values()) {
                add(
                        sums,
                        plus(right.worth(), left.worth(), 0),
                        left.ways().multiply(right.ways()),
                        most);
            }
        }
        return sums;
    }

    private void add(Map<Row, Ways> sums, long[] worth, BigInteger ways, long[] most) {
        var counted = worth.clone();
        for (int p = 0; p < width; p += limbs) {
            if (Scale.compare(counted, p, most, p, limbs) > 0) {
                System.arraycopy(most, p, counted, p, limbs);
            }
        }
        sums.merge(
                row(counted),
                new Ways(counted, ways),
                (a, b) -> new Ways(a.worth(), a.ways().add(b.ways())));
    }

    /// Lists the outcomes that reach a need.
    void walk(Front root, long[] need, int[] options, Ties.Walk then) {
        walk(root, List.of(need), options, _ -> then.on());
    }

    private interface Reached {
        boolean with(long[] worth);
    }

    private boolean walk(Front front, List<long[]> needs, int[] options, Reached then) {
        if (front.parts.length == 0) {
            return then.with(new long[width]);
        }
        if (front.issue < 0) {
            return walk(
                    front.parts[0],
                    leftNeeds(front, needs),
                    options,
                    left ->
                            walk(
                                    front.parts[1],
                                    rest(needs, left, 0, front.parts[1]),
                                    options,
                                    right -> then.with(plus(right, left, 0))));
        }
        for (int j = 0; j < front.parts.length; j++) {
            var open = rest(needs, front.shifts, j, front.parts[j]);
            if (!open.isEmpty()) {
                int which = j;
                options[front.issue] = front.options[j];
                boolean on =
                        walk(
                                front.parts[j],
                                open,
                                options,
                                part -> {
                                    options[front.issue] = front.options[which];
                                    return then.with(plus(part, front.shifts, which));
                                });
                if (!on) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<long[]> leftNeeds(Front front, List<long[]> needs) {
        var left = new HashMap<Row, long[]>();
        for (int j = 0; j < front.parts[1].size; j++) {
            for (var open : rest(needs, front.parts[1].rows, j, front.parts[0])) {
                left.put(row(open), open);
            }
        }
        return new ArrayList<>(left.values());
    }

    /// What is needed beyond a row, where the front of the rest has it.
    private List<long[]> rest(List<long[]> needs, long[] rows, int place, Front front) {
        var open = new ArrayList<long[]>();
        for (var need : needs) {
            var rest = minus(need, rows, place);
            boolean reached = false;
            for (int k = 0; !reached && k < front.size; k++) {
                reached = Scale.reaches(front.rows, k * width, rest, 0, parties, limbs);
            }
            if (reached) {
                open.add(rest);
            }
        }
        return open;
    }

    /// A row less another, nothing where that is more.
    private long[] minus(long[] a, long[] rows, int place) {
        var rest = new long[width];
        for (int p = 0; p < width; p += limbs) {
            if (Scale.compare(a, p, rows, place * width + p, limbs) > 0) {
                Scale.subtract(a, p, rows, place * width + p, rest, p, 1, limbs);
            }
        }
        return rest;
    }

    private long[] plus(long[] a, long[] rows, int place) {
        var sum = new long[width];
        Scale.add(a, 0, rows, place * width, sum, 0, parties, limbs);
        return sum;
    }
}
