package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinkageValueTest {

    private static Party party(String name, int... gains) {
        var rows = new ArrayList<List<Rational>>();
        for (int gain : gains) {
            rows.add(List.of(Rational.ZERO, Rational.of(gain)));
        }
        return new Party(
                name,
                new Preference.Cardinal(new Utility.Additive(rows, List.of(), Rational.of(1000))),
                new Reservation.Unknown());
    }

    private static Negotiation negotiation(int issues, Party... parties) {
        var agenda = new ArrayList<Issue>();
        for (int i = 0; i < issues; i++) {
            agenda.add(new Issue("issue " + i, List.of("as it stands", "changed")));
        }
        return new Negotiation(new Agenda(agenda), List.of(parties), List.of(), List.of());
    }

    /// Tollison & Willett 1979: what neither would sign alone, both sign together.
    @Test
    void twoIssuesThatNobodyWouldSettleAloneAreSettledTogether() {
        var both = negotiation(2, party("A", 5, -3), party("B", -3, 5));
        var value =
                LinkageValue.of(
                        both, Outcome.of(0, 0), List.of(List.of(0), List.of(1)), Limits.none());
        assertThat(value.apart()).isEqualTo(Outcome.of(0, 0));
        assertThat(value.together()).isEqualTo(Outcome.of(1, 1));
        assertThat(value.worth()).containsExactly(Rational.of(2), Rational.of(2));
        assertThat(value.keptApart()).isTrue();
    }

    /// The Nash package by listing every package that leaves nobody below where it stands.
    private static Rational[] best(Negotiation negotiation, Outcome stands, List<Integer> issues) {
        var best = new Rational[] {Rational.ZERO, Rational.ZERO};
        for (var outcome : SmallCases.outcomes(negotiation.agenda())) {
            boolean fits = negotiation.admits(outcome);
            for (int i = 0; i < stands.size(); i++) {
                fits &= issues.contains(i) || outcome.option(i) == stands.option(i);
            }
            var gains = new ArrayList<Rational>();
            for (var party : negotiation.parties()) {
                var utility = Disagreement.utility(party);
                var gain = utility.of(outcome).minus(utility.of(stands));
                fits &= gain.signum() >= 0;
                gains.add(gain);
            }
            if (fits && Arrays.compare(score(gains), best) > 0) {
                best = score(gains);
            }
        }
        return best;
    }

    private static Rational[] score(List<Rational> gains) {
        int gaining = 0;
        var product = Rational.ONE;
        for (var gain : gains) {
            if (gain.signum() > 0) {
                gaining++;
                product = product.times(gain);
            }
        }
        return gaining == 0
                ? new Rational[] {Rational.ZERO, Rational.ZERO}
                : new Rational[] {Rational.of(gaining), product};
    }

    @Test
    void whatLinkageBringsIsWhatListingEveryPackageBrings() {
        forAll(
                200,
                9,
                (random, size) -> {
                    var cases = new SmallCases(random, 3, 3);
                    var negotiation = cases.negotiation(2 + size / 8, 2, false);
                    return List.of(negotiation, cases.outcome(negotiation.agenda()));
                },
                drawn -> {
                    var negotiation = (Negotiation) drawn.get(0);
                    var stands = (Outcome) drawn.get(1);
                    var groups = new ArrayList<List<Integer>>();
                    for (int i = 0; i < stands.size(); i++) {
                        groups.add(List.of(i));
                    }
                    var value = LinkageValue.of(negotiation, stands, groups, Limits.none());
                    var all = groups.stream().flatMap(List::stream).toList();
                    assertThat(score(value.gainTogether()))
                            .isEqualTo(best(negotiation, stands, all));
                    for (int i = 0; i < stands.size(); i++) {
                        var options = stands.toArray();
                        options[i] = value.apart().option(i);
                        var alone = Outcome.of(options);
                        var gains =
                                negotiation.parties().stream()
                                        .map(Disagreement::utility)
                                        .map(u -> u.of(alone).minus(u.of(stands)))
                                        .toList();
                        assertThat(score(gains)).isEqualTo(best(negotiation, stands, List.of(i)));
                    }
                });
    }

    @Test
    void anOrderExistsThoughNotEveryFirstStepIsSafe() {
        var river = negotiation(3, party("A", 4, -3, 1), party("B", -2, 4, 0));
        var from = Outcome.of(0, 0, 0);
        var to = Outcome.of(1, 1, 1);
        var oneByOne = Sequencing.of(river, from, to, Sequencing.Floor.START, 1, 10);
        assertThat(oneByOne.orders()).isEmpty();
        var pairs = Sequencing.of(river, from, to, Sequencing.Floor.START, 2, 10);
        assertThat(pairs.orders())
                .containsExactly(
                        List.of(List.of(2), List.of(0, 1)), List.of(List.of(0, 1), List.of(2)));
        assertThat(pairs.complete()).isTrue();
    }

    @Test
    void ordersAreThosePermutationsThatKeepEverySideUp() {
        forAll(
                150,
                31,
                (random, size) ->
                        negotiation(
                                1 + size / 5,
                                party("A", gains(random, 1 + size / 5)),
                                party("B", gains(random, 1 + size / 5))),
                negotiation -> {
                    int n = negotiation.agenda().size();
                    var from = Outcome.of(new int[n]);
                    var changed = new int[n];
                    Arrays.fill(changed, 1);
                    var found =
                            Sequencing.of(
                                    negotiation,
                                    from,
                                    Outcome.of(changed),
                                    Sequencing.Floor.START,
                                    1,
                                    1000);
                    assertThat(found.complete()).isTrue();
                    assertThat(found.orders()).containsExactlyElementsOf(permutations(negotiation));
                });
    }

    private static int[] gains(SplittableRandom random, int n) {
        return random.ints(n, -4, 8).toArray();
    }

    private static List<List<List<Integer>>> permutations(Negotiation negotiation) {
        var kept = new ArrayList<List<List<Integer>>>();
        extend(negotiation, new ArrayList<>(), kept);
        return kept;
    }

    private static void extend(
            Negotiation negotiation, List<Integer> order, List<List<List<Integer>>> kept) {
        int n = negotiation.agenda().size();
        if (order.size() == n) {
            kept.add(order.stream().map(List::of).toList());
            return;
        }
        for (int i = 0; i < n; i++) {
            if (order.contains(i)) {
                continue;
            }
            var next = new ArrayList<>(order);
            next.add(i);
            var options = new int[n];
            next.forEach(settled -> options[settled] = 1);
            if (negotiation.parties().stream()
                    .map(Disagreement::utility)
                    .allMatch(u -> u.of(Outcome.of(options)).signum() >= 0)) {
                extend(negotiation, next, kept);
            }
        }
    }
}
