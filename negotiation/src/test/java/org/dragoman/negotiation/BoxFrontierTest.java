package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Holds the elimination over boxes against a list of every outcome.
class BoxFrontierTest {

    @Test
    void boxesGiveTheFrontierThatAListOfEveryOutcomeGives() {
        forAll(400, 11, BoxFrontierTest::draw, each -> compare(each, Limits.none()));
    }

    @Test
    void branchesOfEntangledBoxesGiveTheSameFrontier() {
        var narrow = Limits.none().withCombinations(16);
        var branched = new AtomicInteger();
        forAll(
                300,
                11,
                BoxFrontierTest::draw,
                each -> branched.addAndGet(compare(each, narrow) ? 1 : 0));
        assertThat(branched.get()).isGreaterThan(50);
    }

    @Test
    void whereThereIsNoTimeForAllBranchesTheBoundHolds() {
        var asked = new AtomicInteger();
        var hurried =
                Limits.none()
                        .withCombinations(16)
                        .watchedBy(_ ->
                                asked.getAndIncrement() < 1
                                        ? Limits.Verdict.CONTINUE
                                        : Limits.Verdict.HURRY);
        var bounded = new AtomicInteger();
        forAll(
                300,
                12,
                BoxFrontierTest::draw,
                each -> {
                    asked.set(0);
                    var frontier = Frontier.regardless(each, hurried);
                    bounded.addAndGet(frontier.exact() ? 0 : 1);
                    BoundedTest.holds(each, frontier);
                });
        assertThat(bounded.get()).isGreaterThan(5);
    }

    @Test
    void aBoxThatMustNotBeEnteredIsWorthStayingOutOf() {
        var agenda = new Agenda(List.of(issue("x", 5), issue("y", 5)));
        var shunned =
                new Utility.Boxes(
                        2,
                        List.of(
                                new Utility.Box(List.of(), Rational.of(10)),
                                new Utility.Box(
                                        List.of(
                                                new Utility.Side(0, 0, 3, true),
                                                new Utility.Side(1, 1, 4, true)),
                                        Rational.of(-10))),
                        Rational.of(10),
                        Rational.ONE);
        var liked =
                new Utility.Boxes(
                        2,
                        List.of(
                                new Utility.Box(
                                        List.of(
                                                new Utility.Side(0, 1, 2, true),
                                                new Utility.Side(1, 3, 3, true)),
                                        Rational.of(4)),
                                new Utility.Box(
                                        List.of(new Utility.Side(1, 2, 4, true)), Rational.of(3))),
                        Rational.of(7),
                        Rational.ONE);
        var frontier =
                Frontier.regardless(negotiation(agenda, List.of(shunned, liked)), Limits.none());

        assertThat(frontier.method()).contains("box-intersection");
        assertThat(frontier.points().stream().map(Point::utility))
                .containsExactly(
                        List.of(Rational.ONE, Rational.of(3, 7)),
                        List.of(Rational.ZERO, Rational.ONE));
        assertThat(frontier.count(0)).isEqualTo(3);
    }

    /// @return whether there were branches
    private static boolean compare(Negotiation negotiation, Limits limits) {
        var frontier = BoxFrontier.of(negotiation, limits).orElseThrow();
        var listed = Enumeration.of(negotiation, false).points();

        assertThat(frontier.points().stream().map(Point::utility))
                .containsExactlyElementsOf(listed.keySet());
        for (int k = 0; k < frontier.size(); k++) {
            var point = frontier.point(k);
            var attaining = listed.get(point.utility());
            assertThat(attaining).contains(point.outcome());
            var found = frontier.outcomes(k, 10_000);
            assertThat(attaining).containsAll(found);
            assertThat(frontier.count(k)).isEqualTo(found.size());
            if (belowCaps(negotiation, point)) {
                assertThat(found).isEqualTo(attaining);
            }
        }
        return frontier.method().contains("branches");
    }

    private static boolean belowCaps(Negotiation negotiation, Point point) {
        for (int p = 0; p < point.utility().size(); p++) {
            var cap =
                    switch (Disagreement.utility(negotiation.parties().get(p))) {
                        case Utility.Additive(_, _, var most) -> most;
                        case Utility.Boxes(_, _, _, var most) -> most;
                    };
            if (point.utility().get(p).equals(cap)) {
                return false;
            }
        }
        return true;
    }

    private static Negotiation draw(SplittableRandom random, int size) {
        var shape = Spaces.draw(random, size);
        // Half of the awkward fractions have too many digits for this engine.
        boolean fits = BoxGraph.of(BoxPieces.of(shape), shape.parties().size()).isPresent();
        var parties = new ArrayList<Party>();
        for (var party : shape.parties()) {
            boolean boxes = parties.isEmpty() || random.nextInt(3) > 0 || !fits;
            parties.add(
                    boxes
                            ? new Party(
                                    party.name(),
                                    new Preference.Cardinal(utility(random, shape.agenda())),
                                    party.reservation())
                            : party);
        }
        return new Negotiation(
                shape.agenda(),
                parties,
                random.nextBoolean() ? shape.redLines() : List.of(),
                random.nextBoolean() ? shape.linkages() : List.of());
    }

    /// Boxes with INCLUDES and EXCLUDES sides, bonuses and penalties, few values so that many tie.
    private static Utility utility(SplittableRandom random, Agenda agenda) {
        var boxes = new ArrayList<Utility.Box>();
        for (int k = random.nextInt(9); k >= 0; k--) {
            var sides = new ArrayList<Utility.Side>();
            for (int j = random.nextInt(4); j > 0; j--) {
                int issue = random.nextInt(agenda.size());
                int options = agenda.issue(issue).options().size();
                int a = random.nextInt(options);
                int b = random.nextInt(options);
                sides.add(
                        new Utility.Side(
                                issue, Math.min(a, b), Math.max(a, b), random.nextInt(4) > 0));
            }
            boxes.add(new Utility.Box(sides, Rational.of(random.nextInt(12) - 3L, 2)));
        }
        var cap = random.nextInt(3) == 0 ? Rational.of(1, 2) : Rational.of(100);
        return new Utility.Boxes(agenda.size(), boxes, Rational.of(10), cap);
    }

    private static Issue issue(String name, int options) {
        var words = new ArrayList<String>();
        for (int o = 0; o < options; o++) {
            words.add(String.valueOf(o));
        }
        return new Issue(name, words);
    }

    private static Negotiation negotiation(Agenda agenda, List<Utility> utilities) {
        var parties = new ArrayList<Party>();
        for (var utility : utilities) {
            parties.add(
                    new Party(
                            "party " + parties.size(),
                            new Preference.Cardinal(utility),
                            new Reservation.Unknown()));
        }
        return new Negotiation(agenda, parties, List.of(), List.of());
    }
}
