package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    /// Conditions over so many issues that they are taken apart; every outcome counts once still.
    @Test
    void conditionsOverManyIssuesAreKeptAndCountNoOutcomeTwice() {
        forAll(
                150,
                71,
                ConditionsTest::wide,
                negotiation -> {
                    var frontier = Frontier.of(negotiation, Limits.none());
                    var truth = Enumeration.of(negotiation, true);
                    assertThat(frontier.points().stream().map(Point::utility))
                            .containsExactlyElementsOf(truth.points().keySet());
                    int place = 0;
                    for (var attaining : truth.points().values()) {
                        assertThat(frontier.outcomes(place, Integer.MAX_VALUE))
                                .isEqualTo(attaining);
                        assertThat(frontier.count(place++))
                                .isEqualTo(BigInteger.valueOf(attaining.size()));
                    }
                });
    }

    @Test
    void someOfTheseConditionsAreTooWideForOneTable() {
        int widened = 0;
        for (int seed = 0; seed < 50; seed++) {
            var negotiation = wide(new SplittableRandom(seed), 20);
            if (Conditions.of(negotiation).sizes().length > negotiation.agenda().size()) {
                widened++;
            }
        }
        assertThat(widened).isGreaterThan(10);
    }

    private static Negotiation wide(SplittableRandom random, int size) {
        var issues = new ArrayList<Issue>();
        int n = 4 + random.nextInt(3);
        for (int i = 0; i < n; i++) {
            issues.add(
                    new Issue(
                            "issue " + i,
                            List.of("a", "b", "c", "d").subList(0, 3 + random.nextInt(2))));
        }
        var agenda = new Agenda(issues);
        var parties = new ArrayList<Party>();
        for (int p = 0; p < 2; p++) {
            var values = new ArrayList<List<Integer>>();
            for (var issue : issues) {
                var row = new ArrayList<Integer>();
                for (int o = 0; o < issue.options().size(); o++) {
                    row.add(random.nextInt(4));
                }
                values.add(row);
            }
            parties.add(Party.of("party " + p, values, random.nextInt(4)));
        }
        int depth = 2 + size / 7;
        return new Negotiation(
                agenda,
                parties,
                List.of(
                        new RedLine(
                                "line", "party 0", "no", Spaces.condition(random, agenda, depth))),
                List.of(
                        new Linkage("one", "tied", Spaces.condition(random, agenda, depth)),
                        new Linkage(
                                "two",
                                "tied",
                                new Condition.Any(
                                        List.of(
                                                Spaces.condition(random, agenda, depth),
                                                Spaces.condition(random, agenda, depth))))));
    }
}
