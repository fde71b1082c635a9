package org.dragoman.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dragoman.negotiation.Acceptability;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Ranking;
import org.dragoman.negotiation.Reservation;
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

/// 10,000 exact draws of weights and values, 12 issues of 5 options, two parties that gave only
/// orders: independent ones, and orders of options that are each other's reverse.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class AcceptabilityBenchmark {

    private static final int ISSUES = 12;
    private static final int OPTIONS = 5;

    @Param({"independent", "opposed"})
    String orders = "independent";

    private Negotiation negotiation = drawn(false);

    /// Draws the orders.
    @Setup
    public void draw() {
        negotiation = drawn(orders.equals("opposed"));
    }

    private static Negotiation drawn(boolean opposed) {
        var random = new SplittableRandom(7);
        var issues =
                IntStream.range(0, ISSUES)
                        .mapToObj(i -> new Issue("issue " + i, List.of("a", "b", "c", "d", "e")))
                        .toList();
        var first = new ArrayList<Ranking>();
        var second = new ArrayList<Ranking>();
        for (int i = 0; i < ISSUES; i++) {
            var order = ranking(random, OPTIONS);
            first.add(order);
            second.add(
                    opposed
                            ? new Ranking(OPTIONS, order.tiers().reversed())
                            : ranking(random, OPTIONS));
        }
        return new Negotiation(
                new Agenda(issues),
                List.of(party("A", first, random), party("B", second, random)),
                List.of(),
                List.of());
    }

    private static Party party(String name, List<Ranking> options, SplittableRandom random) {
        return new Party(
                name,
                new Preference.Ordinal(options, ranking(random, ISSUES)),
                new Reservation.Unknown());
    }

    private static Ranking ranking(SplittableRandom random, int size) {
        var tiers = new ArrayList<List<Integer>>();
        for (int k = 0; k < size; k++) {
            tiers.add(random.nextInt(k + 1), List.of(k));
        }
        return new Ranking(size, tiers);
    }

    /// Draws, solves and counts.
    @Benchmark
    public Acceptability tenThousandDraws() {
        return Acceptability.of(negotiation, 1, 10_000, 20);
    }
}
