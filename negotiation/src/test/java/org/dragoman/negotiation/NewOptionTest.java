package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewOptionTest {

    private static final Blocking.Limit FAR = new Blocking.Limit(1000, 100_000_000L);

    /// Whether a requirement holds for every (`sure`) or some truth of what it says of the issue.
    private static boolean holds(
            Condition condition, boolean sign, int issue, boolean sure, Outcome rest) {
        return switch (condition) {
            case Condition.Is(int read, var options) ->
                    read == issue ? !sure : options.contains(rest.option(read)) == sign;
            case Condition.Not(var part) -> holds(part, !sign, issue, sure, rest);
            case Condition.All(var parts) ->
                    sign
                            ? parts.stream().allMatch(p -> holds(p, true, issue, sure, rest))
                            : parts.stream().anyMatch(p -> holds(p, false, issue, sure, rest));
            case Condition.Any(var parts) ->
                    sign
                            ? parts.stream().anyMatch(p -> holds(p, true, issue, sure, rest))
                            : parts.stream().allMatch(p -> holds(p, false, issue, sure, rest));
        };
    }

    private static boolean holds(Demand demand, int issue, boolean sure, Outcome rest) {
        return switch (demand) {
            case Demand.OfRedLine(var line) -> holds(line.crossedBy(), false, issue, sure, rest);
            case Demand.OfLinkage(var tie) -> holds(tie.requires(), true, issue, sure, rest);
            case Demand.OfReservation _ -> true;
        };
    }

    /// What each side lacks when the other issues are settled so and this one brings nothing.
    private static List<Rational> lacks(Negotiation negotiation, int issue, Outcome rest) {
        var lacks = new ArrayList<Rational>();
        for (var party : negotiation.parties()) {
            if (party.reservation() instanceof Reservation.Unknown) {
                continue;
            }
            var utility = Disagreement.utility(party);
            var least =
                    party.reservation() instanceof Reservation.Value(var value)
                            ? value
                            : utility.of(
                                    ((Reservation.ReservationPackage) party.reservation())
                                            .outcome());
            var values = ((Utility.Additive) utility).values();
            var sum = Rational.ZERO;
            for (int i = 0; i < values.size(); i++) {
                sum = i == issue ? sum : sum.plus(values.get(i).get(rest.option(i)));
            }
            lacks.add(least.minus(sum));
        }
        return lacks;
    }

    private static boolean atMost(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            if (a.get(p).compareTo(b.get(p)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Map<Set<Demand>, Set<List<Rational>>> listed(
            Negotiation negotiation, int issue) {
        var open = new HashMap<Outcome, Set<Demand>>();
        for (var rest : SmallCases.outcomes(negotiation.agenda())) {
            var demands = Demand.of(negotiation);
            if (rest.option(issue) == 0
                    && demands.stream().allMatch(d -> holds(d, issue, false, rest))) {
                var hang = new HashSet<Demand>();
                demands.stream().filter(d -> !holds(d, issue, true, rest)).forEach(hang::add);
                open.put(rest, hang);
            }
        }
        var listed = new HashMap<Set<Demand>, Set<List<Rational>>>();
        for (var keeps : open.values()) {
            if (open.values().stream()
                    .anyMatch(o -> o.size() < keeps.size() && keeps.containsAll(o))) {
                continue;
            }
            var needs = new HashSet<List<Rational>>();
            open.forEach((rest, hang) -> {
                if (keeps.containsAll(hang)) {
                    needs.add(lacks(negotiation, issue, rest));
                }
            });
            var least = new HashSet<List<Rational>>();
            for (var need : needs) {
                if (needs.stream().noneMatch(o -> !o.equals(need) && atMost(o, need))) {
                    least.add(need);
                }
            }
            listed.put(keeps, least);
        }
        return listed;
    }

    private static boolean plain(Negotiation negotiation) {
        return negotiation.parties().stream()
                .map(Disagreement::utility)
                .allMatch(u ->
                        u instanceof Utility.Additive(_, var interactions, var cap)
                                && interactions.isEmpty()
                                && cap.compareTo(Rational.of(100)) > 0);
    }

    @Test
    void answersAreThoseThatListingTheOtherIssuesGives() {
        var seen = new int[1];
        forAll(
                1200,
                5,
                (random, size) ->
                        new SmallCases(random).negotiation(1 + size / 6, 1 + size % 3, false),
                negotiation -> {
                    if (!plain(negotiation)) {
                        return;
                    }
                    for (int issue = 0; issue < negotiation.agenda().size(); issue++) {
                        var answered = new HashMap<Set<Demand>, Set<List<Rational>>>();
                        for (var answer : NewOption.on(negotiation, Set.of(issue), FAR)) {
                            answered.put(
                                    new HashSet<>(answer.keeps()), new HashSet<>(answer.needs()));
                            seen[0]++;
                        }
                        assertThat(answered).isEqualTo(listed(negotiation, issue));
                    }
                });
        assertThat(seen[0]).isGreaterThan(200);
    }

    @Test
    void anOptionDraftedToTheAnswerOpensTheZoneAndOneThatBringsLessDoesNot() {
        var a =
                Utility.additive(
                        List.of(
                                List.of(Rational.parse("0.5"), Rational.ZERO),
                                List.of(Rational.parse("0.3"), Rational.ZERO)));
        var b =
                Utility.additive(
                        List.of(
                                List.of(Rational.ZERO, Rational.parse("0.6")),
                                List.of(Rational.ZERO, Rational.parse("0.2"))));
        var agenda =
                new Agenda(
                        List.of(
                                new Issue("level", List.of("high", "none")),
                                new Issue("relief", List.of("slow", "fast"))));
        var negotiation =
                new Negotiation(
                        agenda,
                        List.of(
                                new Party(
                                        "A",
                                        new Preference.Cardinal(a),
                                        new Reservation.Value(Rational.parse("0.55"))),
                                new Party(
                                        "B",
                                        new Preference.Cardinal(b),
                                        new Reservation.Value(Rational.parse("0.4")))),
                        List.of(new RedLine("no-high", "B", "never high", Condition.is(0, 0))),
                        List.of());
        assertThat(Blocking.of(negotiation).open()).isFalse();
        var answers = NewOption.on(negotiation, Set.of(0), FAR);
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().keeps()).extracting(Demand::id).containsExactly("no-high");
        assertThat(answers.getFirst().needs())
                .containsExactlyInAnyOrder(
                        List.of(Rational.parse("0.25"), Rational.parse("0.4")),
                        List.of(Rational.parse("0.55"), Rational.parse("0.2")));
    }

    @Test
    void concessionsComeInTheOrderOfTheMediatorsWeightsOrOfTheHoldersLoss() {
        var negotiation = opposed();
        var blocking = Blocking.of(negotiation);
        assertThat(blocking.concessionSets()).hasSize(2);
        var byWeight =
                Concessions.byWeight(
                        blocking, demand -> Rational.of(demand.id().equals("a") ? 5 : 1));
        assertThat(byWeight.getFirst().set()).extracting(Demand::id).containsExactly("b");
        var byLoss = Concessions.byLoss(negotiation, blocking);
        assertThat(byLoss.getFirst().set()).extracting(Demand::id).containsExactly("a");
        assertThat(byLoss.getFirst().loss()).isEqualTo(Map.of("A", Rational.parse("0.2")));
        assertThat(byLoss.getLast().loss()).isEqualTo(Map.of("B", Rational.parse("0.7")));
    }

    /// A wants nothing but option 0 and would lose 0.2 by option 1; B the reverse and 0.7.
    private static Negotiation opposed() {
        var a = Utility.additive(List.of(List.of(Rational.ONE, Rational.parse("0.8"))));
        var b = Utility.additive(List.of(List.of(Rational.parse("0.2"), Rational.parse("0.9"))));
        return new Negotiation(
                new Agenda(List.of(new Issue("x", List.of("zero", "one")))),
                List.of(
                        new Party("A", new Preference.Cardinal(a), new Reservation.Unknown()),
                        new Party("B", new Preference.Cardinal(b), new Reservation.Unknown())),
                List.of(
                        new RedLine("a", "A", "only zero", Condition.is(0, 1)),
                        new RedLine("b", "B", "only one", Condition.is(0, 0))),
                List.of());
    }
}
