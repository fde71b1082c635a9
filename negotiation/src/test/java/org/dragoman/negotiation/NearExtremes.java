package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// An oracle of its own for "some completion finds this package at least as good": lists
/// completions whose values lie within a millionth, and whose weights within a thousandth, of an
/// extreme.
final class NearExtremes {

    private static final Rational TINY = Rational.of(1, 1_000_000);
    private static final Rational SMALL = Rational.of(1, 1000);

    private NearExtremes() {}

    /// The most that any of these completions gives `outcome` over `kept`.
    static Rational gain(Preference.Ordinal ordinal, Outcome outcome, Outcome kept) {
        return gain(
                ordinal,
                (issue, values) ->
                        values.get(outcome.option(issue)).minus(values.get(kept.option(issue))));
    }

    /// The most that any of these completions gives `outcome` over a utility.
    static Rational gain(Preference.Ordinal ordinal, Outcome outcome, Rational utility) {
        return gain(ordinal, (issue, values) -> values.get(outcome.option(issue)).minus(utility));
    }

    private interface Difference {
        Rational of(int issue, List<Rational> values);
    }

    private static Rational gain(Preference.Ordinal ordinal, Difference difference) {
        var most = new ArrayList<Rational>();
        for (int i = 0; i < ordinal.options().size(); i++) {
            int issue = i;
            most.add(
                    values(ordinal.options().get(i)).stream()
                            .map(values -> difference.of(issue, values))
                            .reduce(Rational::max)
                            .orElseThrow());
        }
        return weights(ordinal.importance()).stream()
                .map(weights -> {
                    var sum = Rational.ZERO;
                    for (int i = 0; i < most.size(); i++) {
                        sum = sum.plus(weights.get(i).times(most.get(i)));
                    }
                    return sum;
                })
                .reduce(Rational::max)
                .orElseThrow();
    }

    private static List<List<Rational>> values(Ranking ranking) {
        int tiers = ranking.tiers().size();
        var all = new ArrayList<List<Rational>>();
        for (int cut = 0; cut <= tiers; cut++) {
            var loose = ranking.size();
            for (int mask = 0; mask < 1 << loose; mask++) {
                var values = new ArrayList<Rational>();
                for (int o = 0; o < ranking.size(); o++) {
                    var tier = ranking.tier(o);
                    if (tier.isEmpty()) {
                        values.add(Rational.of((mask >> o) & 1));
                    } else if (tiers == 1) {
                        values.add(Rational.of(cut));
                    } else {
                        int t = tier.getAsInt();
                        values.add(
                                t == 0
                                        ? Rational.ONE
                                        : t == tiers - 1
                                                ? Rational.ZERO
                                                : t <= cut
                                                        ? Rational.ONE.minus(
                                                                TINY.times(Rational.of(t)))
                                                        : TINY.times(Rational.of(tiers - t)));
                    }
                }
                all.add(values);
            }
        }
        return all;
    }

    private static List<List<Rational>> weights(Ranking importance) {
        int tiers = importance.tiers().size();
        var corners = new ArrayList<List<Rational>>();
        for (int t = 0; t < tiers; t++) {
            int last = t;
            corners.add(
                    indicator(
                            importance,
                            i -> {
                                var tier = importance.tier(i);
                                return tier.isPresent() && tier.getAsInt() <= last;
                            }));
        }
        for (int i = 0; i < importance.size(); i++) {
            int only = i;
            if (importance.tier(i).isEmpty()) {
                corners.add(indicator(importance, j -> j == only));
            }
        }
        var near = new ArrayList<List<Rational>>();
        for (var corner : corners) {
            var weights = new ArrayList<Rational>();
            for (int i = 0; i < importance.size(); i++) {
                var weight = corner.get(i);
                for (var other : corners) {
                    weight = weight.plus(SMALL.times(other.get(i)));
                }
                weights.add(weight);
            }
            near.add(weights);
        }
        return near;
    }

    private static List<Rational> indicator(Ranking importance, IntPredicate member) {
        var row = new ArrayList<Rational>();
        for (int i = 0; i < importance.size(); i++) {
            row.add(member.test(i) ? Rational.ONE : Rational.ZERO);
        }
        return row;
    }
}
