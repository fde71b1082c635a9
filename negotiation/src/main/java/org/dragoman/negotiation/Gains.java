package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The most that each option can gain an ordinal party over what it has without an agreement.
///
/// A *completion* of a party's orders gives every option of an issue a value in [0, 1] and every
/// issue a positive weight: strictly higher where the order is strictly higher, equal where it
/// ties; where an issue has two tiers or more its first is worth 1 and its last 0; unplaced options
/// lie anywhere in [0, 1] and unplaced issues weigh anything. The gain of a package is the weighted
/// sum of the issues' gains. Weights in keeping with the order are positive mixtures of the
/// *extremes*: the indicator of the first k tiers of importance, and of each unplaced issue. So
/// some completion gives a package at least nothing exactly when one extreme's sum of greatest
/// gains is positive, or all are zero or more and every issue's greatest gain is attained (a
/// strictly higher value is only approached).
///
/// @param most `most.get(i).get(o)`: least upper bound of the gain of option `o` of issue `i`
/// @param reached whether a completion attains that bound
/// @param extremes issues of each extreme
record Gains(List<List<Rational>> most, List<List<Boolean>> reached, List<List<Integer>> extremes) {

    List<Rational> most(int issue) {
        return most.get(issue);
    }

    boolean attained(int issue, int option) {
        return reached.get(issue).get(option);
    }

    /// These gains with some issues settled so that each gains exactly this.
    Gains settled(Set<Integer> issues, Rational gain) {
        var known = new ArrayList<List<Rational>>();
        var sure = new ArrayList<List<Boolean>>();
        for (int i = 0; i < most.size(); i++) {
            int options = most.get(i).size();
            known.add(issues.contains(i) ? Collections.nCopies(options, gain) : most.get(i));
            sure.add(issues.contains(i) ? Collections.nCopies(options, true) : reached.get(i));
        }
        return new Gains(known, sure, extremes);
    }

    /// The gains over a package.
    static Gains over(Agenda agenda, Preference.Ordinal ordinal, Outcome kept) {
        var most = new ArrayList<List<Rational>>();
        var reached = new ArrayList<List<Boolean>>();
        for (int i = 0; i < agenda.size(); i++) {
            var ranking = ordinal.options().get(i);
            int from = kept.option(i);
            var best = new ArrayList<Rational>();
            var attained = new ArrayList<Boolean>();
            for (int o = 0; o < agenda.issue(i).options().size(); o++) {
                var bound = Bound.between(ranking, o, from);
                best.add(bound.most());
                attained.add(bound.attained());
            }
            most.add(best);
            reached.add(attained);
        }
        return new Gains(most, reached, extremes(ordinal.importance()));
    }

    /// The gains over a utility.
    static Gains over(Agenda agenda, Preference.Ordinal ordinal, Rational utility) {
        var most = new ArrayList<List<Rational>>();
        var reached = new ArrayList<List<Boolean>>();
        for (int i = 0; i < agenda.size(); i++) {
            var best = new ArrayList<Rational>();
            var attained = new ArrayList<Boolean>();
            for (int o = 0; o < agenda.issue(i).options().size(); o++) {
                var bound = Bound.of(ordinal.options().get(i), o);
                best.add(bound.most().minus(utility));
                attained.add(bound.attained());
            }
            most.add(best);
            reached.add(attained);
        }
        return new Gains(most, reached, extremes(ordinal.importance()));
    }

    /// The corners of the weights in keeping with an order, each as the issues it weighs alike.
    static List<List<Integer>> extremes(Ranking importance) {
        var extremes = new ArrayList<List<Integer>>();
        var prefix = new ArrayList<Integer>();
        for (var tier : importance.tiers()) {
            prefix.addAll(tier);
            extremes.add(List.copyOf(prefix));
        }
        for (int i = 0; i < importance.size(); i++) {
            if (importance.tier(i).isEmpty()) {
                extremes.add(List.of(i));
            }
        }
        return extremes;
    }

    /// The least upper bound of a value or of a difference, and whether it is attained.
    record Bound(Rational most, boolean attained) {

        /// The most that an option's value can be.
        static Bound of(Ranking ranking, int option) {
            var tier = ranking.tier(option);
            int last = ranking.tiers().size() - 1;
            if (tier.isEmpty() || last == 0 || tier.getAsInt() == 0) {
                return new Bound(Rational.ONE, true);
            }
            return tier.getAsInt() == last
                    ? new Bound(Rational.ZERO, true)
                    : new Bound(Rational.ONE, false);
        }

        /// The least that an option's value can be.
        static Bound leastOf(Ranking ranking, int option) {
            var tier = ranking.tier(option);
            int last = ranking.tiers().size() - 1;
            if (tier.isEmpty() || last == 0 || tier.getAsInt() == last) {
                return new Bound(Rational.ZERO, true);
            }
            return tier.getAsInt() == 0
                    ? new Bound(Rational.ONE, true)
                    : new Bound(Rational.ZERO, false);
        }

        /// The most that one option's value can exceed another's.
        static Bound between(Ranking ranking, int to, int from) {
            if (to == from) {
                return new Bound(Rational.ZERO, true);
            }
            var a = ranking.tier(to);
            var b = ranking.tier(from);
            if (a.isPresent() && b.isPresent() && a.getAsInt() >= b.getAsInt()) {
                boolean tied = a.getAsInt() == b.getAsInt();
                boolean ends = b.getAsInt() == 0 && a.getAsInt() == ranking.tiers().size() - 1;
                return tied
                        ? new Bound(Rational.ZERO, true)
                        : new Bound(ends ? Rational.ONE.negate() : Rational.ZERO, ends);
            }
            var high = of(ranking, to);
            var low = leastOf(ranking, from);
            return new Bound(high.most().minus(low.most()), high.attained() && low.attained());
        }
    }
}
