package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What may be changed of a question without changing its answer.
class InvarianceTest {

    private record Change(Negotiation negotiation, long seed) {}

    private static Change change(SplittableRandom random, int size) {
        return new Change(Spaces.draw(random, size), random.nextLong());
    }

    @Test
    void namesDoNotMatter() {
        forAll(
                200,
                1,
                Spaces::draw,
                negotiation -> {
                    var renamed = rename(negotiation, name -> "x" + name.hashCode() + name);
                    assertThat(packages(renamed)).isEqualTo(packages(negotiation));
                    assertThat(singled(renamed)).isEqualTo(singled(negotiation));
                });
    }

    @Test
    void theOrderOfIssuesDoesNotMatter() {
        forAll(
                200,
                2,
                InvarianceTest::change,
                change -> {
                    int n = change.negotiation().agenda().size();
                    var to = permutation(new SplittableRandom(change.seed()), n);
                    var moved = Moved.issues(change.negotiation(), to);
                    var back = new HashSet<Outcome>();
                    for (var outcome : packages(moved)) {
                        back.add(Moved.back(outcome, to));
                    }
                    assertThat(back).isEqualTo(packages(change.negotiation()));
                    assertThat(utilities(moved)).isEqualTo(utilities(change.negotiation()));
                });
    }

    /// Nash and Kalai–Smorodinsky compare no side's utility with another's. Where the reservation
    /// value is unknown gains count from zero, which a shift would move.
    @Test
    void rescalingOneSideLeavesFrontierNashAndKalaiSmorodinskyPackages() {
        forAll(
                200,
                3,
                Spaces::draw,
                negotiation -> {
                    boolean unknown =
                            negotiation.parties().getFirst().reservation()
                                    instanceof Reservation.Unknown;
                    var shift = unknown ? Rational.ZERO : Rational.of(2);
                    var scaled = rescale(negotiation, 0, Rational.of(7, 3), shift);
                    assertThat(packages(scaled)).isEqualTo(packages(negotiation));
                    var before = Zone.of(negotiation, Limits.none());
                    var after = Zone.of(scaled, Limits.none());
                    assertThat(after.empty()).isEqualTo(before.empty());
                    before.solutions()
                            .ifPresent(solutions -> {
                                var now = after.solutions().orElseThrow();
                                assertThat(now.nash().tied()).isEqualTo(solutions.nash().tied());
                                assertThat(now.kalaiSmorodinsky().tied())
                                        .isEqualTo(solutions.kalaiSmorodinsky().tied());
                            });
                });
    }

    @Test
    void rescalingAllSidesAlikeLeavesEverySolution() {
        forAll(
                200,
                4,
                Spaces::draw,
                negotiation -> {
                    var scaled = negotiation;
                    for (int p = 0; p < negotiation.parties().size(); p++) {
                        scaled = rescale(scaled, p, Rational.of(5, 9), Rational.ZERO);
                    }
                    assertThat(packages(scaled)).isEqualTo(packages(negotiation));
                    assertThat(singled(scaled)).isEqualTo(singled(negotiation));
                });
    }

    @Test
    void anOptionWorseForEverySideInEveryContextChangesNothing() {
        forAll(
                200,
                5,
                Spaces::draw,
                drawn -> {
                    var negotiation = uncapped(drawn);
                    var wider = Moved.withWorseOption(negotiation);
                    assertThat(utilities(wider)).isEqualTo(utilities(negotiation));
                    assertThat(packages(wider)).isEqualTo(packages(negotiation));
                });
    }

    @Test
    void anIndifferentPartyChangesNothing() {
        forAll(
                200,
                6,
                Spaces::draw,
                negotiation -> {
                    var parties = new ArrayList<>(negotiation.parties());
                    var values = new ArrayList<List<Rational>>();
                    for (var issue : negotiation.agenda().issues()) {
                        values.add(Collections.nCopies(issue.options().size(), Rational.ZERO));
                    }
                    parties.add(
                            new Party(
                                    "bystander",
                                    new Preference.Cardinal(Utility.additive(values)),
                                    new Reservation.Unknown()));
                    var wider =
                            new Negotiation(
                                    negotiation.agenda(),
                                    parties,
                                    negotiation.redLines(),
                                    negotiation.linkages());
                    assertThat(packages(wider)).isEqualTo(packages(negotiation));
                });
    }

    /// Every package on the frontier.
    private static Set<Outcome> packages(Negotiation negotiation) {
        var frontier = Frontier.of(negotiation, Limits.none());
        var all = new HashSet<Outcome>();
        for (int k = 0; k < frontier.size(); k++) {
            all.addAll(frontier.outcomes(k, Integer.MAX_VALUE));
        }
        return all;
    }

    private static List<List<Rational>> utilities(Negotiation negotiation) {
        return Frontier.of(negotiation, Limits.none()).points().stream()
                .map(Point::utility)
                .toList();
    }

    /// The packages of all solutions.
    private static List<List<Outcome>> singled(Negotiation negotiation) {
        return Zone.of(negotiation, Limits.none())
                .solutions()
                .map(all ->
                        List.of(
                                all.nash().tied(),
                                all.nashFromZero().tied(),
                                all.kalaiSmorodinsky().tied(),
                                all.egalitarian().tied(),
                                all.utilitarian().tied()))
                .orElse(List.of());
    }

    private static int[] permutation(SplittableRandom random, int n) {
        var to = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            to[i] = to[j];
            to[j] = i;
        }
        return to;
    }

    private static Negotiation rename(Negotiation negotiation, UnaryOperator<String> name) {
        var issues =
                negotiation.agenda().issues().stream()
                        .map(issue ->
                                new Issue(
                                        name.apply(issue.name()),
                                        issue.options().stream().map(name).toList()))
                        .toList();
        return new Negotiation(
                new Agenda(issues),
                negotiation.parties().stream()
                        .map(party ->
                                new Party(
                                        name.apply(party.name()),
                                        party.preference(),
                                        party.reservation()))
                        .toList(),
                negotiation.redLines().stream()
                        .map(line ->
                                new RedLine(
                                        line.id(),
                                        name.apply(line.party()),
                                        line.words(),
                                        line.crossedBy()))
                        .toList(),
                negotiation.linkages());
    }

    private static Negotiation rescale(
            Negotiation negotiation, int party, Rational factor, Rational shift) {
        return Moved.party(
                negotiation,
                party,
                (additive, first) -> {
                    var values = new ArrayList<List<Rational>>();
                    for (int i = 0; i < additive.values().size(); i++) {
                        var plus = i == 0 ? shift : Rational.ZERO;
                        values.add(
                                additive.values().get(i).stream()
                                        .map(value -> value.times(factor).plus(plus))
                                        .toList());
                    }
                    var interactions =
                            additive.interactions().stream()
                                    .map(each ->
                                            new Utility.Interaction(
                                                    each.issues(),
                                                    each.sizes(),
                                                    each.table().stream()
                                                            .map(factor::times)
                                                            .toList()))
                                    .toList();
                    return new Utility.Additive(
                            values, interactions, additive.cap().times(factor).plus(shift));
                },
                value -> value.times(factor).plus(shift));
    }

    private static Negotiation uncapped(Negotiation negotiation) {
        var result = negotiation;
        for (int p = 0; p < negotiation.parties().size(); p++) {
            result =
                    Moved.party(
                            result,
                            p,
                            (additive, _) ->
                                    new Utility.Additive(
                                            additive.values(),
                                            additive.interactions(),
                                            Rational.of(1_000_000)),
                            value -> value);
        }
        return result;
    }
}
