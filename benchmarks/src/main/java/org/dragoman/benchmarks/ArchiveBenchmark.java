package org.dragoman.benchmarks;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dragoman.formats.FieldFiles;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Solutions;
import org.dragoman.negotiation.Zone;
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

/// The field's linear domains: exact frontier and all five solutions with their ties, against
/// listing every outcome for the same, and for the frontier alone. Needs the shared data
/// (`DRAGOMAN_SHARED`, default `../shared`).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ArchiveBenchmark {

    @Param({
        "6issues-1e6",
        "7issues-1e7",
        "AMPOvsCity",
        "Camera-2011",
        "Energy-2011",
        "EnergyGrid-AgentHp2-2016",
        "EnglandZimbabwe-2010",
        "EnglandvsZimbabwe-A-2012",
        "EnglandvsZimbabwe-C-2012",
        "FiftyFifty-A-2012",
        "Fitness-A-2012",
        "Grocery-2011",
        "ItexvsCypress-2010",
        "Jobs",
        "KillerRobot-2015",
        "Laptop-2011",
        "NiceOrDie-2011",
        "Party",
        "SmartPhone-2013",
        "Supermarket-A-2012",
        "ThompsonEmployment",
        "Travel-2010",
        "Ultimatum-2013"
    })
    public String domain = "";

    private Negotiation negotiation = Synthetic.space(2, 1, 2, false, 0);
    private Odometer odometer = new Odometer(negotiation);
    private List<Rational> disagreement = List.of();

    @Setup(Level.Trial)
    public void read() {
        var named = System.getenv("DRAGOMAN_SHARED");
        var folder = Path.of(named == null ? "../shared" : named, "domains", domain);
        negotiation =
                FieldFiles.read(
                                List.of(
                                        folder.resolve("domain.xml"),
                                        folder.resolve("profileA.xml"),
                                        folder.resolve("profileB.xml")))
                        .negotiation();
        odometer = new Odometer(negotiation);
        var listed = odometer.frontier();
        var found =
                Zone.regardless(negotiation, Limits.none()).frontier().points().stream()
                        .map(point -> point.utility())
                        .toList();
        if (!listed.equals(found)) {
            throw new IllegalStateException(
                    "%s: listing gives %d points, the engine %d, and they differ"
                            .formatted(domain, listed.size(), found.size()));
        }
        var zone = Zone.of(negotiation, Limits.none());
        disagreement = zone.disagreement();
        zone.solutions().ifPresent(this::compare);
        System.out.printf(
                "%n%s: %s outcomes, %d points%n",
                domain, negotiation.agenda().outcomes(), found.size());
    }

    @Benchmark
    public Solutions engine() {
        return Zone.of(negotiation, Limits.none()).solutions().orElseThrow();
    }

    /// Refuses to measure two answers that differ.
    private void compare(Solutions engine) {
        var ours =
                List.of(
                        engine.nash(),
                        engine.nashFromZero(),
                        engine.kalaiSmorodinsky(),
                        engine.egalitarian(),
                        engine.utilitarian());
        var theirs = listingWithSolutions();
        for (int k = 0; k < ours.size(); k++) {
            boolean alike =
                    theirs.size() == ours.size()
                            && theirs.get(k).utility().equals(ours.get(k).utility())
                            && ours.get(k)
                                    .packages()
                                    .equals(BigInteger.valueOf(theirs.get(k).tied().size()));
            if (!alike) {
                throw new IllegalStateException(
                        "%s: the engine's %s is %s with %s ties; listing gives %s"
                                .formatted(
                                        domain,
                                        ours.get(k).rule(),
                                        ours.get(k).utility(),
                                        ours.get(k).packages(),
                                        theirs));
            }
        }
    }

    /// Like for like with `engine`: frontier, all solutions, all ties.
    @Benchmark
    public List<ListedSolutions.Told> listingWithSolutions() {
        return new ListedSolutions(odometer.attained(), disagreement).all();
    }

    @Benchmark
    public List<List<Rational>> listing() {
        return odometer.frontier();
    }
}
