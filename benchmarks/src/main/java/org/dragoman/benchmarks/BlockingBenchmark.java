package org.dragoman.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Blocking;
import org.dragoman.negotiation.Condition;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.RedLine;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// All blocking and concession sets of 200 red lines over 40 issues of 4 options, and the first
/// one; and two reservations just out of reach of each other over 40 opposed issues of 5.
///
/// Half of the red lines are crossed by one option of one issue, half by two options of two issues.
/// By seed: 119 blocking and 448 concession sets (seed 2), 21 and 112 (seed 3).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BlockingBenchmark {

    private static final Blocking.Limit ALL = new Blocking.Limit(10_000, 1_000_000_000L);
    private static final Blocking.Limit ONE = new Blocking.Limit(1, 1_000_000_000L);

    @Param({"2", "3"})
    int seed;

    private Negotiation lines = opposed(2);
    private Negotiation reservations = opposed(2);

    /// Draws the cases.
    @Setup
    public void draw() {
        lines = lines(new SplittableRandom(seed));
        reservations = opposed(40);
        var blocking = Blocking.of(lines, ALL);
        System.out.printf(
                "seed %d: %d blocking sets, %d concession sets, complete: %b%n",
                seed,
                blocking.blockingSets().size(),
                blocking.concessionSets().size(),
                blocking.complete());
    }

    private static Negotiation lines(SplittableRandom random) {
        var issues =
                IntStream.range(0, 40)
                        .mapToObj(i -> new Issue("issue " + i, List.of("a", "b", "c", "d")))
                        .toList();
        var lines = new ArrayList<RedLine>();
        for (int k = 0; k < 200; k++) {
            int first = random.nextInt(40);
            int second = first;
            while (second == first) {
                second = random.nextInt(40);
            }
            var parts = new ArrayList<Condition>();
            for (int issue : new int[] {first, second}) {
                var among = new HashSet<Integer>();
                among.add(random.nextInt(4));
                if (random.nextDouble() >= 0.5 || issue == second) {
                    parts.add(new Condition.Is(issue, among));
                }
            }
            lines.add(
                    new RedLine(
                            "line " + k,
                            k % 2 == 0 ? "A" : "B",
                            "words",
                            new Condition.All(parts)));
        }
        var zero = List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO);
        var utility = Utility.additive(issues.stream().map(_ -> zero).toList());
        return new Negotiation(
                new Agenda(issues),
                List.of(
                        new Party("A", new Preference.Cardinal(utility), new Reservation.Unknown()),
                        new Party(
                                "B", new Preference.Cardinal(utility), new Reservation.Unknown())),
                lines,
                List.of());
    }

    /// What one side gains the other loses, but for some noise; each wants 0.62 of what it could
    /// have.
    private static Negotiation opposed(int n) {
        var random = new SplittableRandom(n);
        var a = new ArrayList<List<Rational>>();
        var b = new ArrayList<List<Rational>>();
        for (int i = 0; i < n; i++) {
            var rowA = new ArrayList<Rational>();
            var rowB = new ArrayList<Rational>();
            double weightA = random.nextDouble();
            double weightB = random.nextDouble();
            for (int o = 0; o < 5; o++) {
                double value = random.nextDouble();
                double noise = 0.2 * (random.nextDouble() - 0.5);
                rowA.add(decimal(weightA * value));
                rowB.add(decimal(weightB * Math.max(0, 1 - value + noise)));
            }
            a.add(rowA);
            b.add(rowB);
        }
        var issues =
                IntStream.range(0, n)
                        .mapToObj(i -> new Issue("issue " + i, List.of("a", "b", "c", "d", "e")))
                        .toList();
        return new Negotiation(
                new Agenda(issues),
                List.of(demanding("A", a), demanding("B", b)),
                List.of(),
                List.of());
    }

    private static Rational decimal(double value) {
        return Rational.of(new BigDecimal(value).setScale(4, RoundingMode.HALF_UP));
    }

    private static Party demanding(String name, List<List<Rational>> values) {
        var most = Rational.ZERO;
        for (var row : values) {
            most = most.plus(row.stream().reduce(Rational.ZERO, Rational::max));
        }
        return new Party(
                name,
                new Preference.Cardinal(Utility.additive(values)),
                new Reservation.Value(most.times(Rational.parse("0.78"))));
    }

    /// Every set of both kinds.
    @Benchmark
    public Blocking allSets() {
        return Blocking.of(lines, ALL);
    }

    /// One set of each kind.
    @Benchmark
    public Blocking firstSets() {
        return Blocking.of(lines, ONE);
    }

    /// Two reservations that block each other.
    @Benchmark
    public Blocking opposedReservations() {
        return Blocking.of(reservations, ALL);
    }
}
