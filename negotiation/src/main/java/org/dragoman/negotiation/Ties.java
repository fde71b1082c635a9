package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayDeque;
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

    /// A row whose ways are being counted: the next source to look at, and the sum so far.
    private static final class Counting {
        final Front front;
        final int row;
        int source;
        BigInteger sum = BigInteger.ZERO;

        Counting(Front front, int row) {
            this.front = front;
            this.row = row;
        }
    }

    /// Counts with a stack of its own, since partial fronts nest as deep as there are issues.
    private BigInteger count(Front front, int row) {
        if (known(front, row)) {
            return ways(front, row);
        }
        var stack = new ArrayDeque<Counting>();
        stack.push(new Counting(front, row));
        var rest = new long[width];
        while (!stack.isEmpty()) {
            var top = stack.element();
            if (top.source == top.front.sources()) {
                counted.computeIfAbsent(top.front, each -> new BigInteger[each.size])[top.row] =
                        top.sum;
                stack.pop();
                continue;
            }
            int j = top.source;
            int next = top.front.before(top.row, j, rest, parties, limbs);
            if (next >= 0) {
                boolean choice = top.front.issue >= 0;
                var left = choice ? top.front.parts[j] : top.front.parts[0];
                if (!known(left, next)) {
                    stack.push(new Counting(left, next));
                    continue;
                }
                if (!choice && !known(top.front.parts[1], j)) {
                    stack.push(new Counting(top.front.parts[1], j));
                    continue;
                }
                var ways = ways(left, next);
                top.sum = top.sum.add(choice ? ways : ways.multiply(ways(top.front.parts[1], j)));
            }
            top.source++;
        }
        return ways(front, row);
    }

    private boolean known(Front front, int row) {
        if (front.parts.length == 0) {
            return true;
        }
        var counts = counted.get(front);
        return counts != null && counts[row] != null;
    }

    private BigInteger ways(Front front, int row) {
        var counts = counted.get(front);
        return counts == null ? BigInteger.ONE : counts[row];
    }

    /// What to do with an outcome that is settled; answers whether to go on.
    interface Walk {
        boolean on();
    }

    /// What is still to be settled: a row, and then the rest.
    private static final class Open {
        final Front front;
        final int row;
        final List<Open> then;
        int source;

        Open(Front front, int row, List<Open> then) {
            this.front = front;
            this.row = row;
            this.then = then;
        }
    }

    /// Lists with a stack of its own, since partial fronts nest as deep as there are issues.
    private void walk(Front front, int row, int[] options, Walk end) {
        var stack = new ArrayDeque<Open>();
        if (!open(stack, front, row, List.of()) && !end.on()) {
            return;
        }
        var rest = new long[width];
        while (!stack.isEmpty()) {
            var top = stack.element();
            if (top.source == top.front.sources()) {
                stack.pop();
                continue;
            }
            int j = top.source++;
            int next = top.front.before(top.row, j, rest, parties, limbs);
            if (next < 0) {
                continue;
            }
            boolean opened;
            if (top.front.issue >= 0) {
                options[top.front.issue] = top.front.options[j];
                opened = open(stack, top.front.parts[j], next, top.then);
            } else {
                var right = List.of(new Open(top.front.parts[1], j, top.then));
                opened = open(stack, top.front.parts[0], next, right);
            }
            if (!opened && !end.on()) {
                return;
            }
        }
    }

    /// Opens a row, or what follows it where the row is settled; answers false at the end.
    private static boolean open(ArrayDeque<Open> stack, Front front, int row, List<Open> then) {
        var here = new Open(front, row, then);
        while (here.front.parts.length == 0) {
            if (here.then.isEmpty()) {
                return false;
            }
            var next = here.then.getFirst();
            here = new Open(next.front, next.row, next.then);
        }
        stack.push(here);
        return true;
    }
}
