package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void suggestionsAreEfficientDifferentAndOpenWithTheMostBalanced() {
        forAll(
                300,
                51,
                Spaces::draw,
                negotiation -> {
                    var zone = Zone.of(negotiation, Limits.none());
                    if (zone.empty()) {
                        return;
                    }
                    var list = Suggestions.of(zone.frontier(), zone.disagreement(), 0.1, 4);
                    assertThat(list).hasSizeBetween(1, 4);
                    assertThat(zone.frontier().points()).containsAll(list);
                    assertThat(new HashSet<>(list)).hasSameSizeAs(list);
                    var balanced = Solutions.kalaiSmorodinsky(zone.frontier(), zone.disagreement());
                    assertThat(list.getFirst().utility()).isEqualTo(balanced.utility());
                });
    }

    @Test
    void theSecondSuggestionLiesFarthestFromTheFirst() {
        var options = List.of("a", "b", "c", "d", "e");
        var values = new ArrayList<List<Rational>>();
        for (int p = 0; p < 2; p++) {
            var row = new ArrayList<Rational>();
            for (int o = 0; o < 5; o++) {
                row.add(Rational.of(p == 0 ? 4 - o : o, 4));
            }
            values.add(row);
        }
        var frontier =
                Frontier.of(
                        new Negotiation(
                                new Agenda(List.of(new Issue("price", options))),
                                List.of(party("A", values.get(0)), party("B", values.get(1))),
                                List.of(),
                                List.of()),
                        Limits.none());
        var zero = Collections.nCopies(2, Rational.ZERO);
        assertThat(Suggestions.of(frontier, zero, 0.2, 3).stream().map(Point::outcome))
                .containsExactly(Outcome.of(2), Outcome.of(1), Outcome.of(3));
        assertThat(Figures.oppositionByDistanceToOnes(frontier))
                .isEqualTo(Math.sqrt(0.5), within(1e-12));
        assertThat(Figures.distanceToOnes(frontier.point(0).utility())).isEqualTo(1, within(1e-12));
    }

    @Test
    void theMeanIsWhatListingEveryOutcomeGives() {
        forAll(
                100,
                61,
                (random, size) -> {
                    var drawn = Spaces.draw(random, size);
                    return new Negotiation(drawn.agenda(), drawn.parties(), List.of(), List.of());
                },
                negotiation -> {
                    List<Rational> means;
                    try {
                        means = Figures.means(negotiation);
                    } catch (IllegalArgumentException capped) {
                        assertThat(capped).hasMessageContaining("cut off");
                        return;
                    }
                    for (int p = 0; p < means.size(); p++) {
                        var preference = negotiation.parties().get(p).preference();
                        var utility = ((Preference.Cardinal) preference).utility();
                        var sum = Rational.ZERO;
                        var all = Enumeration.outcomes(negotiation.agenda());
                        for (var outcome : all) {
                            sum = sum.plus(utility.of(outcome));
                        }
                        assertThat(means.get(p)).isEqualTo(sum.dividedBy(Rational.of(all.size())));
                    }
                });
    }

    private static Party party(String name, List<Rational> values) {
        return new Party(
                name,
                new Preference.Cardinal(Utility.additive(List.of(values))),
                new Reservation.Unknown());
    }
}
