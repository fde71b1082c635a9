package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;

/// Keeps a computation within its [Limits].
final class Meter {

    /// How many points a table may hold once the watcher wants an end.
    private static final int HURRIED = 256;

    /// How many points all tables still to come may hold then.
    private static final long HURRIED_TOGETHER = 2_000_000;

    private final Limits limits;
    private final BigInteger[] exact;
    private String step = "begin";
    private int done;
    private int total = 1;
    private long tables;
    private long made;
    private boolean hurried;
    private boolean thinned;

    Meter(Limits limits, int parties) {
        this.limits = limits;
        exact = new BigInteger[parties];
        Arrays.fill(exact, BigInteger.ZERO);
    }

    /// The slack of what is exact.
    BigInteger[] exact() {
        return exact;
    }

    /// Says which step begins.
    void step(String words, int number, int of, int points) {
        step = words;
        done = number;
        total = of;
        tick(points);
    }

    /// Says how many tables are to come.
    void expect(long many) {
        tables = many;
    }

    /// Says that a table is done.
    void made(int points) {
        tables--;
        made += points;
        hurried |= made > limits.together();
        tick(points);
    }

    /// Asks whether to go on as before.
    void tick(int points) {
        hurried |= limits.hurry(step, done, total, points);
    }

    /// How many points a table may hold.
    int most() {
        return hurried
                ? Math.min(
                        Math.clamp(HURRIED_TOGETHER / Math.max(1, tables), 8, HURRIED),
                        limits.points())
                : limits.points();
    }

    /// Whether a table of this size must be thinned; from then on slack is counted.
    boolean tooMany(int size) {
        boolean many = size > most();
        thinned |= many;
        return many;
    }

    /// The larger slack of each party.
    BigInteger[] larger(BigInteger[] a, BigInteger[] b) {
        if (!thinned) {
            return exact;
        }
        var larger = a.clone();
        for (int p = 0; p < a.length; p++) {
            larger[p] = a[p].max(b[p]);
        }
        return larger;
    }

    /// The sum of two slacks.
    BigInteger[] sum(BigInteger[] a, BigInteger[] b) {
        if (!thinned) {
            return exact;
        }
        var sum = a.clone();
        for (int p = 0; p < a.length; p++) {
            sum[p] = a[p].add(b[p]);
        }
        return sum;
    }
}
