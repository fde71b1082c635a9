package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Holds approximate frontiers and their bounds against a list of every outcome.
class BoundedTest {

    private static final Limits NARROW = Limits.none().withCombinations(16);

    @Test
    void everyOutcomeLiesWithinTheBoundOfAPointThatIsAttained() {
        var loosened = new AtomicInteger();
        forAll(
                120,
                5,
                BoundedTest::space,
                negotiation -> {
                    var bounded = Frontier.regardless(negotiation, NARROW);
                    loosened.addAndGet(bounded.exact() ? 0 : 1);
                    holds(negotiation, bounded);
                });
        assertThat(loosened.get()).isGreaterThan(20);
    }

    @Test
    void theBoundHoldsWhereTheSearchIsHurriedFromTheStart() {
        forAll(
                40,
                6,
                BoundedTest::space,
                negotiation ->
                        holds(
                                negotiation,
                                Frontier.regardless(
                                        negotiation, NARROW.watchedBy(_ -> Limits.Verdict.HURRY))));
    }

    @Test
    void manyTiesAreAnsweredWithABoundAndCanBeCancelled() {
        var large = tied(new SplittableRandom(3), 20, 4, 80, 2);
        var frontier = Frontier.regardless(large, Limits.none().withCombinations(256));

        assertThat(frontier.exact()).isFalse();
        assertThat(frontier.size()).isPositive();
        assertThat(frontier.method()).contains("bound");
        for (int p = 0; p < 2; p++) {
            assertThat(frontier.slack().get(p).toDouble()).isBetween(0.0, 0.3);
        }
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        Frontier.regardless(
                                large, Limits.none().withCombinations(256).unless(() -> true)));
    }

    @Test
    void aBoundedZoneHoldsAPackageWhereThereIsOne() {
        forAll(
                80,
                9,
                BoundedTest::space,
                negotiation -> {
                    var zone = Zone.of(negotiation, NARROW);
                    boolean none = Enumeration.of(negotiation, true).points().isEmpty();
                    assertThat(zone.empty()).isEqualTo(none);
                    assertThat(zone.provedEmpty()).isEqualTo(none);
                });
    }

    static void holds(Negotiation negotiation, Frontier bounded) {
        for (var point : bounded.points()) {
            assertThat(negotiation.admits(point.outcome())).isTrue();
            for (int p = 0; p < bounded.parties(); p++) {
                assertThat(Disagreement.utility(negotiation.parties().get(p)).of(point.outcome()))
                        .isEqualTo(point.utility().get(p));
            }
        }
        var exact = Enumeration.of(negotiation, false).points().keySet();
        for (var utility : exact) {
            assertThat(bounded.points())
                    .as("within %s of %s", bounded.slack(), utility)
                    .anyMatch(point -> reaches(point.utility(), utility, bounded.slack()));
        }
        if (bounded.exact()) {
            assertThat(bounded.points().stream().map(Point::utility))
                    .containsExactlyElementsOf(exact);
        }
    }

    private static boolean reaches(List<Rational> a, List<Rational> b, List<Rational> slack) {
        for (int p = 0; p < a.size(); p++) {
            if (a.get(p).plus(slack.get(p)).compareTo(b.get(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// A few issues, most of them tied to each other, with red lines and linkages; some with boxes.
    private static Negotiation space(SplittableRandom random, int size) {
        var plain =
                tied(
                        random,
                        4 + random.nextInt(2),
                        3,
                        4 + random.nextInt(8),
                        2 + random.nextInt(3));
        var agenda = plain.agenda();
        var redLines = new ArrayList<RedLine>();
        for (int k = random.nextInt(3); k > 0; k--) {
            redLines.add(
                    new RedLine("line " + k, "party 0", "no", Spaces.condition(random, agenda, 2)));
        }
        var linkages = new ArrayList<Linkage>();
        for (int k = random.nextInt(3); k > 0; k--) {
            linkages.add(new Linkage("tie " + k, "tied", Spaces.condition(random, agenda, 2)));
        }
        return new Negotiation(agenda, plain.parties(), redLines, linkages);
    }

    static Negotiation tied(SplittableRandom random, int n, int options, int ties, int parties) {
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < n; i++) {
            var words = new ArrayList<String>();
            for (int o = 0; o < options; o++) {
                words.add("option " + o);
            }
            issues.add(new Issue("issue " + i, words));
        }
        var all = new ArrayList<Party>();
        for (int p = 0; p < parties; p++) {
            var values = new ArrayList<List<Rational>>();
            for (int i = 0; i < n; i++) {
                values.add(row(random, options, n * 10_000L));
            }
            var interactions = new ArrayList<Utility.Interaction>();
            for (int k = 0; k < ties; k++) {
                int a = random.nextInt(n - 1);
                int b = a + 1 + random.nextInt(n - 1 - a);
                interactions.add(
                        new Utility.Interaction(
                                List.of(a, b),
                                List.of(options, options),
                                row(random, options * options, ties * 10_000L)));
            }
            all.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(
                                    new Utility.Additive(
                                            values,
                                            interactions,
                                            random.nextInt(3) == 0
                                                    ? Rational.of(9, 10)
                                                    : Rational.of(2))),
                            new Reservation.Value(Rational.of(random.nextInt(14), 10))));
        }
        return new Negotiation(new Agenda(issues), all, List.of(), List.of());
    }

    private static List<Rational> row(SplittableRandom random, int size, long of) {
        var row = new ArrayList<Rational>();
        for (int k = 0; k < size; k++) {
            row.add(Rational.of(random.nextInt(10_000), of));
        }
        return row;
    }
}
