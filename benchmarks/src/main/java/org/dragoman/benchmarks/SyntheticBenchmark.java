package org.dragoman.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dragoman.negotiation.Frontier;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
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
import org.openjdk.jmh.infra.Blackhole;

/// Exact frontiers of drawn spaces far beyond listing, with an outcome for each point.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g"})
public class SyntheticBenchmark {

    /// What space is drawn.
    public enum Space {
        TWO_100X10_INDEPENDENT,
        TWO_100X10_OPPOSED,
        THREE_30X5_INDEPENDENT,
        THREE_30X5_OPPOSED,
        LINKED_60X5_FOUR_TREE,
        LINKED_60X5_FOUR_TREE_OPPOSED,
        LINKED_60X5_SCATTERED_OPPOSED
    }

    @Param public Space space = Space.TWO_100X10_INDEPENDENT;

    @Param({"7"})
    public long seed;

    private Negotiation negotiation = Synthetic.space(2, 1, 2, false, 0);

    @Setup
    public void draw() {
        negotiation =
                switch (space) {
                    case TWO_100X10_INDEPENDENT -> Synthetic.space(2, 100, 10, false, seed);
                    case TWO_100X10_OPPOSED -> Synthetic.space(2, 100, 10, true, seed);
                    case THREE_30X5_INDEPENDENT -> Synthetic.space(3, 30, 5, false, seed);
                    case THREE_30X5_OPPOSED -> Synthetic.space(3, 30, 5, true, seed);
                    case LINKED_60X5_FOUR_TREE ->
                            Synthetic.space(
                                    2, 60, 5, false, seed, Synthetic.fourTree(60, 40, seed));
                    case LINKED_60X5_FOUR_TREE_OPPOSED ->
                            Synthetic.space(2, 60, 5, true, seed, Synthetic.fourTree(60, 40, seed));
                    case LINKED_60X5_SCATTERED_OPPOSED ->
                            Synthetic.space(
                                    2, 60, 5, true, seed, Synthetic.scattered(60, 40, seed));
                };
        var frontier = Frontier.regardless(negotiation, Limits.none());
        var agenda = negotiation.agenda();
        System.out.printf(
                "%n%s, seed %d: %d^%d outcomes, %d points, %s%n",
                space,
                seed,
                agenda.issue(0).options().size(),
                agenda.size(),
                frontier.size(),
                frontier.method());
    }

    @Benchmark
    public void frontier(Blackhole sink) {
        var frontier = Frontier.regardless(negotiation, Limits.none());
        for (int k = 0; k < frontier.size(); k++) {
            sink.consume(frontier.outcome(k));
        }
    }
}
