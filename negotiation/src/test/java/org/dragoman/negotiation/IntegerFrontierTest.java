package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntegerFrontierTest {

    private record Draw(Negotiation shape, long seed) {}

    /// The draws are drawn anew; the agenda, red lines and linkages are kept.
    @Test
    void eachDrawHasTheFrontierThatListingEveryOutcomeGives() {
        forAll(
                400,
                5,
                (random, size) -> new Draw(Spaces.draw(random, size), random.nextLong()),
                draw -> {
                    var random = new SplittableRandom(draw.seed());
                    var fast = IntegerFrontier.of(draw.shape());
                    for (int k = 0; k < 3; k++) {
                        agrees(fast, draw.shape(), worths(random, draw.shape()));
                    }
                });
    }

    private static long[][][] worths(SplittableRandom random, Negotiation shape) {
        var worth = new long[shape.agenda().size()][][];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = new long[shape.agenda().issue(i).options().size()][shape.parties().size()];
            for (var option : worth[i]) {
                for (int p = 0; p < option.length; p++) {
                    option[p] = random.nextLong(-5, 15);
                }
            }
        }
        return worth;
    }

    private static void agrees(IntegerFrontier fast, Negotiation shape, long[][][] worth) {
        var parties = new ArrayList<Party>();
        for (int p = 0; p < shape.parties().size(); p++) {
            var values = new ArrayList<List<Rational>>();
            for (var issue : worth) {
                var row = new ArrayList<Rational>();
                for (var option : issue) {
                    row.add(Rational.of(option[p]));
                }
                values.add(row);
            }
            parties.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(Utility.additive(values)),
                            new Reservation.Unknown()));
        }
        var truth =
                Enumeration.of(
                        new Negotiation(
                                shape.agenda(), parties, shape.redLines(), shape.linkages()),
                        false);
        var points = fast.solve(worth);
        var found = new ArrayList<List<Rational>>();
        for (int k = 0; k < points.size(); k++) {
            var utility = new ArrayList<Rational>();
            for (int p = 0; p < parties.size(); p++) {
                utility.add(Rational.of(points.worth(k, p)));
            }
            found.add(utility);
            assertThat(truth.points().get(utility)).contains(points.outcome(k));
        }
        assertThat(found).containsExactlyElementsOf(truth.points().keySet());
    }
}
