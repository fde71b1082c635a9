package org.dragoman.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.dragoman.formats.FieldFiles;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Frontier;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Boxes over up to 10^50 outcomes: every exact point with a witness. The nonlinear domains of ANAC
/// 2014 (from the shared data) and spaces drawn in their manner.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class BoxesBenchmark {

    @Param({
        "Nonlinear-10issues-2014",
        "Nonlinear-S-1NIKFRT-1",
        "Nonlinear-S-1NAGUNL-255",
        "Nonlinear-50issues-2014",
        "drawn-11",
        "drawn-8"
    })
    public String domain = "";

    private Negotiation negotiation = Synthetic.space(2, 1, 2, false, 0);

    @Setup(Level.Trial)
    public void read() {
        negotiation =
                domain.startsWith("drawn-")
                        ? drawn(Long.parseLong(domain.substring(6)))
                        : shared(domain);
        var frontier = Frontier.regardless(negotiation, Limits.none());
        System.out.printf(
                "%n%s: %s outcomes, %d points, %s%n",
                domain, negotiation.agenda().outcomes(), frontier.size(), frontier.method());
    }

    private static Negotiation shared(String domain) {
        var named = System.getenv("DRAGOMAN_SHARED");
        var folder = Path.of(named == null ? "../shared" : named, "domains", domain);
        return FieldFiles.read(
                        List.of(
                                folder.resolve("domain.xml"),
                                folder.resolve("profileA.xml"),
                                folder.resolve("profileB.xml")))
                .negotiation();
    }

    /// Forty issues of ten options, eighty boxes a side on one to four issues, bonuses up to 100.
    private static Negotiation drawn(long seed) {
        var random = new SplittableRandom(seed);
        var options = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < 40; i++) {
            issues.add(new Issue("issue " + i, options));
        }
        var parties = new ArrayList<Party>();
        for (int p = 0; p < 2; p++) {
            var boxes = new ArrayList<Utility.Box>();
            for (int k = 0; k < 80; k++) {
                boxes.add(box(random));
            }
            parties.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(
                                    new Utility.Boxes(
                                            40, boxes, Rational.of(10_000), Rational.ONE)),
                            new Reservation.Unknown()));
        }
        return new Negotiation(new Agenda(issues), parties, List.of(), List.of());
    }

    private static Utility.Box box(SplittableRandom random) {
        var scope = new TreeSet<Integer>();
        int width = 1 + random.nextInt(4);
        while (scope.size() < width) {
            scope.add(random.nextInt(40));
        }
        var sides = new ArrayList<Utility.Side>();
        for (int issue : scope) {
            int edge = random.nextInt(10);
            sides.add(
                    random.nextBoolean()
                            ? new Utility.Side(issue, 0, edge, true)
                            : new Utility.Side(issue, edge, 9, true));
        }
        return new Utility.Box(sides, Rational.of(1 + random.nextInt(100)));
    }

    @Benchmark
    public long everyPointWithAWitness() {
        var frontier = Frontier.regardless(negotiation, Limits.none());
        long options = 0;
        for (var point : frontier.points()) {
            options += point.outcome().option(0);
        }
        return options;
    }
}
