package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AcceptabilityTest {

    private static final long SEED = 7;
    private static final int DRAWS = 25;

    /// Utilities of every outcome in one draw, in rationals, and each party's reservation.
    private record Draw(Map<Outcome, List<Rational>> utility, List<Rational> least) {}

    private static Draw draw(Negotiation negotiation, List<Outcome> outcomes, int number) {
        var random = Acceptability.source(SEED, number);
        var utility = new HashMap<Outcome, List<Rational>>();
        outcomes.forEach(outcome -> utility.put(outcome, new ArrayList<>()));
        var least = new ArrayList<Rational>();
        for (var party : negotiation.parties()) {
            switch (party.preference()) {
                case Preference.Cardinal(var u) -> {
                    outcomes.forEach(outcome -> at(utility, outcome).add(u.of(outcome)));
                    least.add(
                            switch (party.reservation()) {
                                case Reservation.Unknown _ -> Rational.ZERO;
                                case Reservation.Value(var value) -> value;
                                case Reservation.ReservationPackage(var kept) -> u.of(kept);
                            });
                }
                case Preference.Ordinal ordinal -> {
                    var completion = new Completion(ordinal);
                    completion.draw(random);
                    outcomes.forEach(o -> at(utility, o).add(worth(completion, o)));
                    least.add(
                            switch (party.reservation()) {
                                case Reservation.Unknown _ -> Rational.ZERO;
                                case Reservation.Value(var value) -> value;
                                case Reservation.ReservationPackage(var kept) ->
                                        worth(completion, kept);
                            });
                }
            }
        }
        return new Draw(utility, least);
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> key + " is not admitted");
    }

    private static Rational worth(Completion completion, Outcome outcome) {
        var sum = Rational.ZERO;
        for (int i = 0; i < outcome.size(); i++) {
            sum = sum.plus(Rational.of(completion.worth(i, outcome.option(i)), completion.scale()));
        }
        return sum;
    }

    private static boolean dominates(List<Rational> a, List<Rational> b) {
        boolean covers = true;
        for (int p = 0; p < a.size(); p++) {
            covers &= a.get(p).compareTo(b.get(p)) >= 0;
        }
        return covers && !a.equals(b);
    }

    private static Rational[] nash(List<Rational> utility, List<Rational> least) {
        int gaining = 0;
        var product = Rational.ONE;
        for (int p = 0; p < least.size(); p++) {
            var gain = utility.get(p).minus(least.get(p));
            if (gain.signum() > 0) {
                gaining++;
                product = product.times(gain);
            }
        }
        return new Rational[] {Rational.of(gaining), product};
    }

    private static Rational[] leximin(List<Rational> utility, List<Rational> least) {
        var gains = new Rational[least.size()];
        Arrays.setAll(gains, p -> utility.get(p).minus(least.get(p)));
        Arrays.sort(gains);
        return gains;
    }

    private static Map<Outcome, int[]> counted(Negotiation negotiation, List<Outcome> admitted) {
        var counts = new HashMap<Outcome, int[]>();
        int sides = negotiation.parties().size();
        admitted.forEach(outcome -> counts.put(outcome, new int[3 + sides]));
        for (int number = 0; number < DRAWS; number++) {
            var draw = draw(negotiation, admitted, number);
            var enough = new ArrayList<Outcome>();
            for (var outcome : admitted) {
                boolean all = true;
                for (int p = 0; p < sides; p++) {
                    boolean signs =
                            at(draw.utility(), outcome).get(p).compareTo(draw.least().get(p)) >= 0;
                    at(counts, outcome)[3 + p] += signs ? 1 : 0;
                    all &= signs;
                }
                if (all) {
                    enough.add(outcome);
                }
            }
            var frontier = new ArrayList<Outcome>();
            for (var outcome : enough) {
                if (enough.stream()
                        .noneMatch(other ->
                                dominates(
                                        at(draw.utility(), other), at(draw.utility(), outcome)))) {
                    frontier.add(outcome);
                }
            }
            for (var outcome : frontier) {
                at(counts, outcome)[0]++;
                var u = at(draw.utility(), outcome);
                if (frontier.stream()
                        .allMatch(other ->
                                Arrays.compare(
                                                nash(at(draw.utility(), other), draw.least()),
                                                nash(u, draw.least()))
                                        <= 0)) {
                    at(counts, outcome)[1]++;
                }
                if (frontier.stream()
                        .allMatch(other ->
                                Arrays.compare(
                                                leximin(at(draw.utility(), other), draw.least()),
                                                leximin(u, draw.least()))
                                        <= 0)) {
                    at(counts, outcome)[2]++;
                }
            }
        }
        return counts;
    }

    private static Negotiation small(SplittableRandom random, int size) {
        return new SmallCases(random, 4, 3).negotiation(1 + size / 7, 1 + size % 3, true);
    }

    @Test
    void sharesAreThoseThatListingEveryPackageOfEveryDrawGives() {
        var seen = new int[1];
        forAll(
                1000,
                11,
                AcceptabilityTest::small,
                negotiation -> {
                    var admitted =
                            SmallCases.outcomes(negotiation.agenda()).stream()
                                    .filter(negotiation::admits)
                                    .toList();
                    var expected = counted(negotiation, admitted);
                    var asked = Acceptability.of(negotiation, SEED, DRAWS, 1000);
                    assertThat(asked.exact()).isTrue();
                    assertThat(asked.tiesCut()).isFalse();
                    long total = 0;
                    for (var each : asked.packages()) {
                        var counts = at(expected, each.outcome());
                        assertThat(each.onFrontier().hits()).isEqualTo(counts[0]);
                        assertThat(each.nash().hits()).isEqualTo(counts[1]);
                        assertThat(each.egalitarian().hits()).isEqualTo(counts[2]);
                        for (int p = 0; p < negotiation.parties().size(); p++) {
                            assertThat(each.aboveReservation().get(p).hits())
                                    .isEqualTo(counts[3 + p]);
                        }
                        total += each.alike();
                        seen[0]++;
                    }
                    assertThat(total)
                            .isEqualTo(expected.values().stream().filter(c -> c[0] > 0).count());
                });
        assertThat(seen[0]).isGreaterThan(500);
    }

    /// By the definition, with completions near the extremes instead of linear conditions.
    private static boolean someCompletionDominates(
            Negotiation negotiation, Outcome other, Outcome outcome) {
        boolean better = false;
        for (var party : negotiation.parties()) {
            int sign =
                    switch (party.preference()) {
                        case Preference.Cardinal(var u) -> u.of(other).compareTo(u.of(outcome));
                        case Preference.Ordinal ordinal ->
                                NearExtremes.gain(ordinal, other, outcome).signum();
                    };
            if (sign < 0) {
                return false;
            }
            better |= sign > 0;
        }
        return better;
    }

    @Test
    void aPackageIsNecessarilyEfficientWhenNoCompletionLetsAnotherDominateIt() {
        var seen = new int[2];
        forAll(
                300,
                23,
                AcceptabilityTest::small,
                negotiation -> {
                    var admitted =
                            SmallCases.outcomes(negotiation.agenda()).stream()
                                    .filter(negotiation::admits)
                                    .toList();
                    for (var outcome : admitted.subList(0, Math.min(6, admitted.size()))) {
                        boolean dominated =
                                admitted.stream()
                                        .anyMatch(other ->
                                                someCompletionDominates(
                                                        negotiation, other, outcome));
                        assertThat(Efficiency.necessary(negotiation, outcome))
                                .as("%s", outcome)
                                .isEqualTo(dominated ? Answer.NO : Answer.YES);
                        seen[dominated ? 1 : 0]++;
                    }
                });
        assertThat(seen[0]).isGreaterThan(100);
        assertThat(seen[1]).isGreaterThan(100);
    }

    @Test
    void drawsNeverRefuteWhatIsProven() {
        forAll(
                150,
                51,
                AcceptabilityTest::small,
                negotiation -> {
                    for (var each : Acceptability.of(negotiation, SEED, 100, 20).packages()) {
                        assertThat(each.necessarilyEfficient())
                                .isEqualTo(Efficiency.necessary(negotiation, each.outcome()));
                    }
                });
    }

    @Test
    void oneSeedGivesOneAnswer() {
        var negotiation = new SmallCases(new SplittableRandom(5)).negotiation(4, 2, true);
        assertThat(Acceptability.of(negotiation, 3, 500, 10))
                .isEqualTo(Acceptability.of(negotiation, 3, 500, 10));
    }

    @Test
    void whoIsInAHurryGetsTheAnswerOfTheDrawsThatWereMade() {
        var negotiation = new SmallCases(new SplittableRandom(5)).negotiation(4, 2, true);
        var hurried =
                Acceptability.of(
                        negotiation,
                        5,
                        50_000,
                        10,
                        Limits.none().watchedBy(_ -> Limits.Verdict.HURRY));
        assertThat(hurried.draws()).isBetween(1, 10_000);
        assertThat(hurried).isEqualTo(Acceptability.of(negotiation, 5, hurried.draws(), 10));
    }
}
