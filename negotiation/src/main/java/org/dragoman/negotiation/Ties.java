package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/// Counts and lists the outcomes that attain a point of a frontier.
///
/// Every part of an outcome that attains an efficient worth is efficient itself, so the ways to a
/// row are the ways to the rows that it is the sum of. Where a cap cuts worths off this is not so:
/// see [CappedTies].
final class Ties {

    private final Whole whole;
    private final int parties;
    private final int limbs;
    private final int width;
    private final Front kept;
    private final Supplier<Front> again;
    private final int variables;
    private final int issues;
    private boolean solved;
    private Front root;
    private final IdentityHashMap<Front, BigInteger[]> counted = new IdentityHashMap<>();

    /// @param root a front whose parts may have let go of their rows
    /// @param again makes the same front with all rows in place
    Ties(Whole whole, int variables, int issues, Front root, Supplier<Front> again) {
        this.whole = whole;
        this.variables = variables;
        this.issues = issues;
        this.kept = root;
        this.root = root;
        this.again = again;
        parties = whole.denominators().size();
        limbs = whole.limbs();
        width = parties * limbs;
    }

    /// How many outcomes attain a point.
    ///
    /// @param rows the points, caps applied
    /// @param origin the row of the root that the point comes from
    synchronized BigInteger count(long[] rows, int point, int origin) {
        restore();
        return mayBeCut(rows, point)
                ? new CappedTies(parties, limbs).count(root, target(rows, point))
                : count(root, origin);
    }

    /// The outcomes that attain a point, at most so many.
    synchronized List<Outcome> outcomes(long[] rows, int point, int origin, int most) {
        restore();
        var found = new ArrayList<Outcome>();
        if (most > 0) {
            var options = new int[variables];
            Walk end =
                    () -> {
                        found.add(Outcome.of(Arrays.copyOf(options, issues)));
                        return found.size() < most;
                    };
            if (mayBeCut(rows, point)) {
                new CappedTies(parties, limbs).walk(root, target(rows, point), options, end);
            } else {
                walk(root, origin, options, end);
            }
        }
        return found.stream().sorted().toList();
    }

    private void restore() {
        if (!solved) {
            solved = true;
            root = kept.whole() ? kept : again.get();
        }
    }

    /// Whether the point lies on a cap that binds.
    private boolean mayBeCut(long[] rows, int point) {
        for (int p = 0; p < parties; p++) {
            if (whole.binds(p)
                    && Scale.read(rows, point * width + p * limbs, limbs)
                            .equals(whole.caps().get(p))) {
                return true;
            }
        }
        return false;
    }

    private long[] target(long[] rows, int point) {
        return Arrays.copyOfRange(rows, point * width, (point + 1) * width);
    }

    private BigInteger count(Front front, int row) {
        if (front.parts.length == 0) {
            return BigInteger.ONE;
        }
        var counts = counted.computeIfAbsent(front, _ -> new BigInteger[front.size]);
        if (counts[row] != null) {
            return counts[row];
        }
        var sum = BigInteger.ZERO;
        var rest = new long[width];
        int sources = front.sources();
        for (int j = 0; j < sources; j++) {
            int next = front.before(row, j, rest, parties, limbs);
            if (next >= 0) {
                sum =
                        sum.add(
                                front.issue >= 0
                                        ? count(front.parts[j], next)
                                        : count(front.parts[0], next)
                                                .multiply(count(front.parts[1], j)));
            }
        }
        counts[row] = sum;
        return sum;
    }

    /// What to do with an outcome that is settled; answers whether to go on.
    interface Walk {
        boolean on();
    }

    private boolean walk(Front front, int row, int[] options, Walk then) {
        if (front.parts.length == 0) {
            return then.on();
        }
        var rest = new long[width];
        int sources = front.sources();
        for (int j = 0; j < sources; j++) {
            int next = front.before(row, j, rest, parties, limbs);
            if (next >= 0) {
                int which = j;
                boolean on;
                if (front.issue >= 0) {
                    options[front.issue] = front.options[j];
                    on = walk(front.parts[j], next, options, then);
                } else {
                    on =
                            walk(
                                    front.parts[0],
                                    next,
                                    options,
                                    () -> walk(front.parts[1], which, options, then));
                }
                if (!on) {
                    return false;
                }
            }
        }
        return true;
    }
}
