package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/// Blocking and concession sets beyond the reach of listing every subset, checked with a solver
/// that is not ours (SAT4J, Le Berre & Parrain 2010).
class BlockingAgainstSat4jTest {

    /// Issues of three options; each red line is crossed where two issues take certain options.
    private static Negotiation negotiation(SplittableRandom random, int size) {
        int n = 6 + size / 2;
        var issues =
                IntStream.range(0, n)
                        .mapToObj(i -> new Issue("issue " + i, List.of("a", "b", "c")))
                        .toList();
        var lines = new ArrayList<RedLine>();
        for (int k = 0; k < 4 * n; k++) {
            var sides = new ArrayList<Condition>();
            for (int s = 0; s < 2; s++) {
                var among = new HashSet<Integer>();
                among.add(random.nextInt(3));
                if (random.nextInt(3) == 0) {
                    among.add(random.nextInt(3));
                }
                sides.add(new Condition.Is(random.nextInt(n), among));
            }
            lines.add(new RedLine("line " + k, "A", "words", new Condition.All(sides)));
        }
        var zero = List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO);
        var utility = Utility.additive(issues.stream().map(_ -> zero).toList());
        var party = new Party("A", new Preference.Cardinal(utility), new Reservation.Unknown());
        return new Negotiation(new Agenda(issues), List.of(party), lines, List.of());
    }

    private static boolean canHold(Negotiation negotiation, Set<Demand> demands) {
        try {
            var solver = SolverFactory.newDefault();
            int n = negotiation.agenda().size();
            solver.newVar(3 * n);
            for (int i = 0; i < n; i++) {
                solver.addExactly(new VecInt(new int[] {3 * i + 1, 3 * i + 2, 3 * i + 3}), 1);
            }
            for (var demand : demands) {
                var line = ((Demand.OfRedLine) demand).line();
                var clause = new VecInt();
                for (var side : ((Condition.All) line.crossedBy()).parts()) {
                    var is = (Condition.Is) side;
                    for (int o = 0; o < 3; o++) {
                        if (!is.options().contains(o)) {
                            clause.push(3 * is.issue() + o + 1);
                        }
                    }
                }
                solver.addClause(clause);
            }
            return solver.isSatisfiable();
        } catch (ContradictionException _) {
            return false;
        } catch (TimeoutException slow) {
            throw new AssertionError(slow);
        }
    }

    private static Set<Demand> without(Set<Demand> from, Set<Demand> removed) {
        var rest = new HashSet<>(from);
        rest.removeAll(removed);
        return rest;
    }

    @Test
    void everySetIsOneAndMinimalAndTheListsHitEachOther() {
        var seen = new int[2];
        forAll(
                60,
                77,
                BlockingAgainstSat4jTest::negotiation,
                negotiation -> {
                    var blocking = Blocking.of(negotiation, new Blocking.Limit(300, 3_000_000));
                    var all = new HashSet<>(blocking.demands());
                    for (var set : blocking.blockingSets()) {
                        var members = new HashSet<>(set);
                        assertThat(canHold(negotiation, members)).isFalse();
                        for (var one : set) {
                            assertThat(canHold(negotiation, without(members, Set.of(one))))
                                    .isTrue();
                        }
                        seen[0]++;
                    }
                    for (var set : blocking.concessionSets()) {
                        var rest = without(all, new HashSet<>(set));
                        assertThat(canHold(negotiation, rest)).isTrue();
                        for (var one : set) {
                            var more = new HashSet<>(rest);
                            more.add(one);
                            assertThat(canHold(negotiation, more)).isFalse();
                        }
                        seen[1]++;
                        for (var blocked : blocking.blockingSets()) {
                            assertThat(set).containsAnyElementsOf(blocked);
                        }
                    }
                    assertThat(blocking.open()).isEqualTo(canHold(negotiation, all));
                    if (blocking.complete()) {
                        assertThat(hitting(blocking.blockingSets()))
                                .isEqualTo(sets(blocking.concessionSets()));
                    }
                });
        assertThat(seen[0]).isGreaterThan(500);
        assertThat(seen[1]).isGreaterThan(500);
    }

    private static Set<Set<Demand>> sets(List<List<Demand>> lists) {
        var sets = new HashSet<Set<Demand>>();
        lists.forEach(list -> sets.add(new HashSet<>(list)));
        return sets;
    }

    /// The minimal hitting sets of a family, one member after the other (Berge 1989).
    private static Set<Set<Demand>> hitting(List<List<Demand>> family) {
        Set<Set<Demand>> hitting = new HashSet<>();
        hitting.add(Set.of());
        for (var member : family) {
            var next = new HashSet<Set<Demand>>();
            for (var set : hitting) {
                for (var one : member) {
                    var more = new HashSet<>(set);
                    more.add(one);
                    next.add(member.stream().anyMatch(set::contains) ? set : more);
                }
            }
            var minimal = new HashSet<Set<Demand>>();
            for (var set : next) {
                if (next.stream().noneMatch(o -> o.size() < set.size() && set.containsAll(o))) {
                    minimal.add(set);
                }
            }
            hitting = minimal;
        }
        return hitting;
    }
}
