package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an option that nobody has put forward yet would have to satisfy, on one issue or several,
/// to open the zone where the list of options is the obstacle.
///
/// Nothing is known of a new option but what it must do, so a red line or linkage that reads its
/// issues may go either way for it. Each answer is a way to open the zone: the other issues can
/// then be settled so that every demand that does not read these issues is met, every demand in
/// `keeps` is met if the new option is drafted to meet it, and every side that gave numbers reaches
/// its reservation if the new option brings it what `needs` says. Interactions and boxes over these
/// issues count nothing for it.
///
/// @param issues places of the issues that it would settle
/// @param keeps red lines and linkages that it must be drafted to keep: minimal by inclusion
/// @param needs ways to share the burden: each gives, in the order of `sides`, the least utility
///   that the new option must bring each side; none of them asks less of one side and no more of
///   another. Zero or less: the others issues suffice that side
/// @param sides the parties that gave numbers and have a reservation
/// @param favours parties that gave only an order and would have to place the new option above what
///   they have without an agreement
/// @param complete whether these are all the ways to share the burden
public record NewOption(
        List<Integer> issues,
        List<Demand> keeps,
        List<String> sides,
        List<List<Rational>> needs,
        List<String> favours,
        boolean complete) {

    /// How many ways to share the burden are listed.
    public static final int MOST_NEEDS = 50;

    public NewOption {
        issues = List.copyOf(issues);
        keeps = List.copyOf(keeps);
        sides = List.copyOf(sides);
        needs = needs.stream().map(List::copyOf).toList();
        favours = List.copyOf(favours);
    }

    /// What a new option on some issues would have to satisfy; no answer where none could open the
    /// zone.
    ///
    /// @param issues places of the issues that it would settle together
    public static List<NewOption> on(
            Negotiation negotiation, Set<Integer> issues, Blocking.Limit limit) {
        return new Draft(negotiation, issues, limit).answers();
    }

    /// What a new option would have to satisfy on each single issue or, where no single one would
    /// do, on each pair.
    public static List<NewOption> anywhere(Negotiation negotiation, Blocking.Limit limit) {
        int n = negotiation.agenda().size();
        var found = new ArrayList<NewOption>();
        for (int i = 0; i < n; i++) {
            found.addAll(on(negotiation, Set.of(i), limit));
        }
        for (int i = 0; i < n && found.isEmpty(); i++) {
            for (int j = i + 1; j < n; j++) {
                found.addAll(on(negotiation, Set.of(i, j), limit));
            }
        }
        return List.copyOf(found);
    }

    private static final class Draft {
        private final Negotiation negotiation;
        private final Set<Integer> issues;
        private final Blocking.Limit limit;
        private final Packages packages;
        private final int firm;
        private final List<Demand> touching = new ArrayList<>();
        private final IntList sure = new IntList();
        private final List<Party> ordinals = new ArrayList<>();
        private final IntList atBest = new IntList();
        private final IntList asNow = new IntList();
        private final List<String> sides = new ArrayList<>();
        private final List<Utility> utilities = new ArrayList<>();
        private final List<Rational> least = new ArrayList<>();

        Draft(Negotiation negotiation, Set<Integer> issues, Blocking.Limit limit) {
            this.negotiation = negotiation;
            this.issues = issues;
            this.limit = limit;
            packages = new Packages(negotiation.agenda());
            firm = packages.lever();
            for (int issue : issues) {
                packages.require(firm, Condition.is(issue, 0), true);
            }
            Demand.of(negotiation).forEach(this::require);
        }

        private void require(Demand demand) {
            switch (demand) {
                case Demand.OfRedLine(var line) -> require(demand, line.crossedBy(), false);
                case Demand.OfLinkage(var linkage) -> require(demand, linkage.requires(), true);
                case Demand.OfReservation(var holder) -> require(holder);
            }
        }

        private void require(Demand demand, Condition condition, boolean sign) {
            packages.require(firm, Unread.by(condition, sign, issues, true), sign);
            var read = new HashSet<>(condition.scope());
            read.retainAll(issues);
            if (!read.isEmpty()) {
                int lever = packages.lever();
                packages.require(lever, Unread.by(condition, sign, issues, false), sign);
                touching.add(demand);
                sure.add(lever);
            }
        }

        private void require(Party holder) {
            switch (holder.preference()) {
                case Preference.Cardinal(var utility) -> {
                    sides.add(holder.name());
                    utilities.add(Unread.by(utility, issues));
                    least.add(
                            switch (holder.reservation()) {
                                case Reservation.Value(var value) -> value;
                                case Reservation.ReservationPackage(var kept) -> utility.of(kept);
                                case Reservation.Unknown _ -> Rational.ZERO;
                            });
                    if (least.getLast().compareTo(Unread.cap(utility)) > 0) {
                        packages.solver().clause(Solver.not(firm));
                    }
                }
                case Preference.Ordinal ordinal -> {
                    var agenda = negotiation.agenda();
                    var gains =
                            switch (holder.reservation()) {
                                case Reservation.Value(var value) ->
                                        Gains.over(agenda, ordinal, value);
                                case Reservation.ReservationPackage(var kept) ->
                                        Gains.over(agenda, ordinal, kept);
                                case Reservation.Unknown _ ->
                                        Gains.over(agenda, ordinal, Rational.ZERO);
                            };
                    ordinals.add(holder);
                    atBest.add(packages.lever());
                    asNow.add(packages.lever());
                    int place = ordinals.size() - 1;
                    packages.requirePossible(
                            atBest.at(place), gains.settled(issues, Rational.ONE), false);
                    packages.requirePossible(
                            asNow.at(place), gains.settled(issues, Rational.ZERO), false);
                }
            }
        }

        List<NewOption> answers() {
            var always = new IntList();
            always.add(firm);
            always.addAll(atBest.toArray());
            var sets =
                    new MinimalSets(packages.solver(), sure.toArray(), always.toArray())
                            .explore(limit);
            packages.solver().giveUpAfter(Long.MAX_VALUE);
            var answers = new ArrayList<NewOption>();
            for (var keeps : sets.corrections()) {
                answers.add(answer(keeps));
            }
            return answers;
        }

        private NewOption answer(List<Integer> keeps) {
            var assumed = new IntList();
            assumed.add(firm);
            for (int k = 0; k < touching.size(); k++) {
                if (!keeps.contains(k)) {
                    assumed.add(sure.at(k));
                }
            }
            var favours = new ArrayList<String>();
            for (int p = 0; p < ordinals.size(); p++) {
                var without = new IntList();
                without.addAll(assumed.toArray());
                for (int q = 0; q < ordinals.size(); q++) {
                    without.add(q == p ? asNow.at(q) : atBest.at(q));
                }
                if (packages.solver().ask(without.toArray()) == Answer.NO) {
                    favours.add(ordinals.get(p).name());
                }
            }
            assumed.addAll(atBest.toArray());
            var tops = new Climb(packages).tops(utilities, MOST_NEEDS + 1, assumed.toArray());
            var needs = new ArrayList<List<Rational>>();
            for (var top : tops.subList(0, Math.min(MOST_NEEDS, tops.size()))) {
                var need = new ArrayList<Rational>();
                for (int p = 0; p < top.size(); p++) {
                    need.add(least.get(p).minus(top.get(p)));
                }
                needs.add(need);
            }
            return new NewOption(
                    issues.stream().sorted().toList(),
                    keeps.stream().map(touching::get).toList(),
                    sides,
                    needs,
                    favours,
                    tops.size() <= MOST_NEEDS);
        }
    }
}
