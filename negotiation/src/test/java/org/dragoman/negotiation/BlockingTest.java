package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

class BlockingTest {

    private static final Blocking.Limit FAR = new Blocking.Limit(10_000, 1_000_000_000L);

    /// Which demands an outcome meets, by the definitions, as a bit set.
    private static int met(List<Demand> demands, Outcome outcome) {
        int met = 0;
        for (int k = 0; k < demands.size(); k++) {
            boolean holds =
                    switch (demands.get(k)) {
                        case Demand.OfRedLine(var line) -> !line.crossedBy().holds(outcome);
                        case Demand.OfLinkage(var linkage) -> linkage.requires().holds(outcome);
                        case Demand.OfReservation(var holder) ->
                                switch (holder.preference()) {
                                    case Preference.Cardinal(var utility) -> {
                                        var least =
                                                switch (holder.reservation()) {
                                                    case Reservation.Value(var value) -> value;
                                                    case Reservation.ReservationPackage(var kept) ->
                                                            utility.of(kept);
                                                    case Reservation.Unknown _ ->
                                                            throw new AssertionError();
                                                };
                                        yield utility.of(outcome).compareTo(least) >= 0;
                                    }
                                    case Preference.Ordinal ordinal ->
                                            most(ordinal, outcome, holder.reservation()).signum()
                                                    >= 0;
                                };
                    };
            met |= holds ? 1 << k : 0;
        }
        return met;
    }

    private static Rational most(
            Preference.Ordinal ordinal, Outcome outcome, Reservation reservation) {
        return switch (reservation) {
            case Reservation.Value(var value) -> NearExtremes.gain(ordinal, outcome, value);
            case Reservation.ReservationPackage(var kept) ->
                    NearExtremes.gain(ordinal, outcome, kept);
            case Reservation.Unknown _ -> throw new AssertionError();
        };
    }

    private static List<List<Integer>> sorted(List<Integer> masks) {
        return masks.stream()
                .map(mask ->
                        IntStream.range(0, 31).filter(k -> ((mask >> k) & 1) == 1).boxed().toList())
                .sorted((a, b) -> {
                    if (a.size() != b.size()) {
                        return Integer.compare(a.size(), b.size());
                    }
                    for (int k = 0; k < a.size(); k++) {
                        int order = a.get(k).compareTo(b.get(k));
                        if (order != 0) {
                            return order;
                        }
                    }
                    return 0;
                })
                .toList();
    }

    private static List<List<Integer>> places(Blocking blocking, List<List<Demand>> sets) {
        return sets.stream()
                .map(set -> set.stream().map(blocking.demands()::indexOf).toList())
                .toList();
    }

    @Test
    void bothKindsOfSetsAreThoseOfTheDefinitionOverEverySubset() {
        var seen = new int[2];
        forAll(
                1500,
                1,
                (random, size) ->
                        new SmallCases(random).negotiation(1 + size / 5, 1 + size % 3, true),
                negotiation -> {
                    var blocking = Blocking.of(negotiation, FAR);
                    var demands = blocking.demands();
                    var met =
                            SmallCases.outcomes(negotiation.agenda()).stream()
                                    .mapToInt(outcome -> met(demands, outcome))
                                    .distinct()
                                    .toArray();
                    int all = (1 << demands.size()) - 1;
                    var can = new boolean[all + 1];
                    for (int subset = 0; subset <= all; subset++) {
                        for (int mask : met) {
                            can[subset] |= (mask & subset) == subset;
                        }
                    }
                    var blockingSets = new ArrayList<Integer>();
                    var concessionSets = new ArrayList<Integer>();
                    for (int subset = 0; subset <= all; subset++) {
                        boolean minimal = !can[subset];
                        boolean concession = can[all & ~subset];
                        for (int k = 0; k < demands.size(); k++) {
                            if (((subset >> k) & 1) == 1) {
                                minimal &= can[subset & ~(1 << k)];
                                concession &= !can[(all & ~subset) | (1 << k)];
                            }
                        }
                        if (minimal) {
                            blockingSets.add(subset);
                        }
                        if (concession) {
                            concessionSets.add(subset);
                        }
                    }
                    assertThat(blocking.complete()).isTrue();
                    assertThat(places(blocking, blocking.blockingSets()))
                            .isEqualTo(sorted(blockingSets));
                    assertThat(places(blocking, blocking.concessionSets()))
                            .isEqualTo(sorted(concessionSets));
                    assertThat(blocking.open()).isEqualTo(can[all]);
                    seen[can[all] ? 1 : 0]++;
                });
        assertThat(seen[0]).isGreaterThan(200);
        assertThat(seen[1]).isGreaterThan(200);
    }

    /// Liffiton & Sakallah 2008, running example: six clauses over three variables.
    private static Negotiation clauses(int variables, int[][] clauses) {
        var issues =
                IntStream.range(0, variables)
                        .mapToObj(v -> new Issue("x" + (v + 1), List.of("no", "yes")))
                        .toList();
        var lines = new ArrayList<RedLine>();
        for (var clause : clauses) {
            var crossed = new ArrayList<Condition>();
            for (int literal : clause) {
                crossed.add(Condition.is(Math.abs(literal) - 1, literal > 0 ? 0 : 1));
            }
            lines.add(
                    new RedLine(
                            "C" + (lines.size() + 1), "A", "words", new Condition.All(crossed)));
        }
        var utility =
                Utility.additive(
                        issues.stream().map(_ -> List.of(Rational.ZERO, Rational.ZERO)).toList());
        return new Negotiation(
                new Agenda(issues),
                List.of(
                        new Party(
                                "A", new Preference.Cardinal(utility), new Reservation.Unknown())),
                lines,
                List.of());
    }

    private static List<List<String>> ids(List<List<Demand>> sets) {
        return sets.stream().map(set -> set.stream().map(Demand::id).toList()).toList();
    }

    @Test
    void theRunningExampleOfLiffitonAndSakallahHasItsPublishedSets() {
        var blocking =
                Blocking.of(clauses(3, new int[][] {{1}, {-1}, {-1, 2}, {-2}, {-1, 3}, {-3}}));
        assertThat(ids(blocking.blockingSets()))
                .containsExactly(
                        List.of("C1", "C2"), List.of("C1", "C3", "C4"), List.of("C1", "C5", "C6"));
        assertThat(ids(blocking.concessionSets()))
                .containsExactly(
                        List.of("C1"),
                        List.of("C2", "C3", "C5"),
                        List.of("C2", "C3", "C6"),
                        List.of("C2", "C4", "C5"),
                        List.of("C2", "C4", "C6"));
        assertThat(Shared.path("cases/redlines-mus-mcs-classic.json"))
                .content()
                .contains("\"MUS\"", "\"MCS\"");
    }

    @Test
    void whereTheLimitIsReachedTheListsSayThatTheyAreNotComplete() {
        var opposed = new int[40][];
        for (int v = 0; v < 20; v++) {
            opposed[2 * v] = new int[] {v + 1};
            opposed[2 * v + 1] = new int[] {-v - 1};
        }
        var blocking = Blocking.of(clauses(20, opposed), new Blocking.Limit(50, 200_000));
        assertThat(blocking.complete()).isFalse();
        assertThat(blocking.everyConcessionSet()).isFalse();
        assertThat(blocking.blockingSets()).hasSize(20).allMatch(set -> set.size() == 2);
        assertThat(blocking.concessionSets()).hasSize(50).allMatch(set -> set.size() == 20);
    }

    @Test
    void whoIsInAHurryGetsTheSetsFoundSoFarAndTheWordThatThereMayBeMore() {
        var opposed = new int[40][];
        for (int v = 0; v < 20; v++) {
            opposed[2 * v] = new int[] {v + 1};
            opposed[2 * v + 1] = new int[] {-v - 1};
        }
        var hurried =
                Blocking.of(
                        clauses(20, opposed),
                        FAR.watchedBy(progress ->
                                progress.points() < 30
                                        ? Limits.Verdict.CONTINUE
                                        : Limits.Verdict.HURRY));
        assertThat(hurried.complete()).isFalse();
        assertThat(hurried.blockingSets()).isNotEmpty().allMatch(set -> set.size() == 2);
        assertThat(hurried.blockingSets().size() + hurried.concessionSets().size())
                .isLessThan(5000);
    }

    @Test
    void whereNothingBlocksTheOnlyConcessionIsNone() {
        var blocking = Blocking.of(clauses(2, new int[][] {{1}, {-1, 2}}));
        assertThat(blocking.open()).isTrue();
        assertThat(blocking.blockingSets()).isEmpty();
        assertThat(blocking.concessionSets()).containsExactly(List.of());
    }

    @Test
    void droppingTheFewestConditionsOpensTheZone() {
        var firm = clauses(3, new int[][] {{1, 2}});
        var not1 = new Condition.Not(Condition.is(0, 1));
        var not2 = new Condition.Not(Condition.is(1, 1));
        var not3 = new Condition.Is(2, Set.of(0));
        var opening = Blocking.opening(firm, List.of(not1, not2, not3), FAR);
        assertThat(opening.sets()).containsExactly(List.of(0), List.of(1));
        assertThat(opening.complete()).isTrue();
        var shut = clauses(1, new int[][] {{1}, {-1}});
        assertThat(Blocking.opening(shut, List.of(new Condition.Is(0, Set.of())), FAR).sets())
                .isEmpty();
    }
}
