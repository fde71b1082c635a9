package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BaseAndImprovementTest {

    private record Table(Negotiation negotiation, List<Outcome> proposals) {}

    private static Table table(SplittableRandom random, int size) {
        var negotiation = Spaces.draw(random, size);
        var proposals = new ArrayList<Outcome>();
        for (int p = 0; p < negotiation.parties().size(); p++) {
            proposals.add(Spaces.outcome(random, negotiation.agenda()));
        }
        return new Table(negotiation, proposals);
    }

    @Test
    void improvementsAreTheEfficientPackagesThatNoSideLikesLess() {
        forAll(
                400,
                41,
                BaseAndImprovementTest::table,
                table -> {
                    var negotiation = table.negotiation();
                    var agreed = table.proposals().getFirst();
                    var base = worth(negotiation, agreed);
                    var expected = new ArrayList<List<Rational>>();
                    for (var point : Enumeration.of(negotiation, true).points().keySet()) {
                        if (!point.equals(base) && reaches(point, base)) {
                            expected.add(point);
                        }
                    }
                    var found =
                            Improvements.on(
                                    Frontier.of(negotiation, Limits.none()), negotiation, agreed);
                    assertThat(found.frontier().stream().map(Point::utility))
                            .containsExactlyElementsOf(expected);
                    var best = found.greatestSmallestGain();
                    assertThat(best.isPresent()).isEqualTo(!expected.isEmpty());
                    best.ifPresent(point ->
                            assertThat(expected)
                                    .allMatch(other ->
                                            least(other, base)
                                                            .compareTo(least(point.utility(), base))
                                                    <= 0));
                });
    }

    @Test
    void theCommonBaseGivesEachItsOwnProposalAndNoneMuchMore() {
        forAll(
                300,
                43,
                BaseAndImprovementTest::table,
                table -> {
                    var negotiation = table.negotiation();
                    var wanted = new ArrayList<Rational>();
                    for (int p = 0; p < table.proposals().size(); p++) {
                        wanted.add(worth(negotiation, table.proposals().get(p)).get(p));
                    }
                    var least = new ArrayList<Rational>();
                    for (var outcome : Enumeration.outcomes(negotiation.agenda())) {
                        var worth = worth(negotiation, outcome);
                        if (negotiation.admits(outcome) && reaches(worth, wanted)) {
                            least.add(most(worth, wanted));
                        }
                    }
                    var found =
                            CommonBase.of(
                                    negotiation,
                                    Frontier.regardless(negotiation, Limits.none()),
                                    table.proposals(),
                                    1_000_000);
                    assertThat(found.isPresent()).isEqualTo(!least.isEmpty());
                    found.ifPresent(base -> {
                        assertThat(base.proved()).isTrue();
                        assertThat(negotiation.admits(base.base())).isTrue();
                        assertThat(Collections.max(base.excess()))
                                .isEqualTo(Collections.min(least));
                        assertThat(
                                        reaches(
                                                base.improvement().utility(),
                                                worth(negotiation, base.base())))
                                .isTrue();
                    });
                });
    }

    private static List<Rational> worth(Negotiation negotiation, Outcome outcome) {
        return negotiation.parties().stream()
                .map(party -> ((Preference.Cardinal) party.preference()).utility().of(outcome))
                .toList();
    }

    private static boolean reaches(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            if (a.get(p).compareTo(b.get(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Rational least(List<Rational> a, List<Rational> b) {
        var least = a.getFirst().minus(b.getFirst());
        for (int p = 1; p < a.size(); p++) {
            least = least.min(a.get(p).minus(b.get(p)));
        }
        return least;
    }

    private static Rational most(List<Rational> a, List<Rational> b) {
        var most = a.getFirst().minus(b.getFirst());
        for (int p = 1; p < a.size(); p++) {
            most = most.max(a.get(p).minus(b.get(p)));
        }
        return most;
    }
}
