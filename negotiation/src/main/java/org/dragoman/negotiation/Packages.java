package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// The packages of an agenda as a question to the [Solver]: which of them meet which requirements.
///
/// One choice for each issue; whatever is required hangs on a literal, so that requirements can be
/// switched on one by one.
final class Packages {

    private final Agenda agenda;
    private final Solver solver = new Solver();
    private final int[][] options;
    private final IdentityHashMap<Utility, List<Sum.Group>> groups = new IdentityHashMap<>();

    Packages(Agenda agenda) {
        this.agenda = agenda;
        options = new int[agenda.size()][];
        for (int i = 0; i < options.length; i++) {
            options[i] = new int[agenda.issue(i).options().size()];
            for (int o = 0; o < options[i].length; o++) {
                options[i][o] = solver.variable(false);
            }
            solver.choice(options[i]);
        }
    }

    Solver solver() {
        return solver;
    }

    /// A literal to hang a requirement on.
    int lever() {
        return solver.variable(false);
    }

    /// The package that the solver found last.
    Outcome found() {
        var settled = new int[options.length];
        for (int i = 0; i < settled.length; i++) {
            for (int o = 0; o < options[i].length; o++) {
                if (solver.model(options[i][o])) {
                    settled[i] = o;
                }
            }
        }
        return Outcome.of(settled);
    }

    /// Looks first at packages that settle issues like this.
    void prefer(int[] wish) {
        for (int i = 0; i < options.length; i++) {
            for (int o = 0; o < options[i].length; o++) {
                solver.prefer(o == wish[i] ? options[i][o] : Solver.not(options[i][o]));
            }
        }
    }

    /// While `when` is true, the package meets a demand.
    void require(int when, Demand demand) {
        switch (demand) {
            case Demand.OfRedLine(var line) -> require(when, line.crossedBy(), false);
            case Demand.OfReservation(var holder) -> requireReservation(when, holder);
            case Demand.OfLinkage(var linkage) -> require(when, linkage.requires(), true);
        }
    }

    /// While `when` is true, a condition holds (`sign`) or fails (`!sign`).
    void require(int when, Condition condition, boolean sign) {
        require(new int[] {Solver.not(when)}, condition, sign);
    }

    private void require(int[] unless, Condition condition, boolean sign) {
        switch (condition) {
            case Condition.Is _ -> oneOf(unless, List.of(condition), sign);
            case Condition.Not(var part) -> require(unless, part, !sign);
            case Condition.All(var parts) -> {
                if (sign) {
                    parts.forEach(part -> require(unless, part, true));
                } else {
                    oneOf(unless, parts, false);
                }
            }
            case Condition.Any(var parts) -> {
                if (sign) {
                    oneOf(unless, parts, true);
                } else {
                    parts.forEach(part -> require(unless, part, false));
                }
            }
        }
    }

    private void oneOf(int[] unless, List<Condition> parts, boolean sign) {
        var clause = new IntList();
        clause.addAll(unless);
        parts.forEach(part -> collect(clause, part, sign));
        solver.clause(clause.toArray());
    }

    private void collect(IntList clause, Condition condition, boolean sign) {
        switch (condition) {
            case Condition.Is(int issue, var among) -> {
                for (int o = 0; o < options[issue].length; o++) {
                    if (among.contains(o) == sign) {
                        clause.add(options[issue][o]);
                    }
                }
            }
            case Condition.Not(var part) -> collect(clause, part, !sign);
            case Condition.All(var parts) -> collect(clause, condition, parts, sign, !sign);
            case Condition.Any(var parts) -> collect(clause, condition, parts, sign, sign);
        }
    }

    private void collect(
            IntList clause,
            Condition condition,
            List<Condition> parts,
            boolean sign,
            boolean loose) {
        if (loose) {
            parts.forEach(part -> collect(clause, part, sign));
        } else {
            int whole = solver.variable(false);
            require(new int[] {Solver.not(whole)}, condition, sign);
            clause.add(whole);
        }
    }

    private void requireReservation(int when, Party holder) {
        switch (holder.reservation()) {
            case Reservation.Unknown _ -> {}
            case Reservation.Value(var least) -> {
                switch (holder.preference()) {
                    case Preference.Cardinal(var utility) ->
                            requireAtLeast(when, utility, least, false);
                    case Preference.Ordinal ordinal ->
                            requirePossible(when, Gains.over(agenda, ordinal, least), false);
                }
            }
            case Reservation.ReservationPackage(var kept) ->
                    requirePossible(when, holder.preference(), kept, false);
        }
    }

    /// While `when` is true, some completion of a preference finds the package at least as good as
    /// another, or better.
    void requirePossible(int when, Preference preference, Outcome other, boolean better) {
        switch (preference) {
            case Preference.Cardinal(var utility) ->
                    requireAtLeast(when, utility, utility.of(other), better);
            case Preference.Ordinal ordinal ->
                    requirePossible(when, Gains.over(agenda, ordinal, other), better);
        }
    }

    /// While `when` is true, a package is worth at least this much, or more.
    void requireAtLeast(int when, Utility utility, Rational least, boolean more) {
        var cap = Unread.cap(utility);
        if (least.compareTo(cap) > (more ? -1 : 0)) {
            solver.clause(Solver.not(when));
        } else {
            solver.sum(new Sum(when, groups(utility), least, more));
        }
    }

    /// What adds up to a utility before its cap: first one group for each issue, where it is
    /// additive, then one for each interaction; or one for each box.
    List<Sum.Group> groups(Utility utility) {
        var known = groups.get(utility);
        if (known != null) {
            return known;
        }
        var made = new ArrayList<Sum.Group>();
        switch (utility) {
            case Utility.Additive(var values, var interactions, _) -> {
                for (int i = 0; i < options.length; i++) {
                    made.add(new Sum.Group(options[i], values.get(i)));
                }
                interactions.forEach(part -> made.add(group(part)));
            }
            case Utility.Boxes(_, var boxes, var divisor, _) ->
                    boxes.forEach(box -> made.add(group(box, box.utility().dividedBy(divisor))));
        }
        groups.put(utility, made);
        return made;
    }

    private Sum.Group group(Utility.Interaction interaction) {
        var entries = new int[interaction.table().size()];
        for (int e = 0; e < entries.length; e++) {
            entries[e] = solver.variable(false);
            int rest = e;
            for (int k = interaction.issues().size() - 1; k >= 0; k--) {
                int size = interaction.sizes().get(k);
                solver.clause(
                        Solver.not(entries[e]), options[interaction.issues().get(k)][rest % size]);
                rest /= size;
            }
        }
        solver.choice(entries);
        return new Sum.Group(entries, interaction.table());
    }

    private Sum.Group group(Utility.Box box, Rational brings) {
        int inside = solver.variable(brings.signum() > 0);
        var outside = new IntList();
        outside.add(inside);
        for (var side : box.sides()) {
            var within = new IntList();
            within.add(Solver.not(inside));
            int fails = solver.variable(false);
            outside.add(fails);
            var without = new IntList();
            without.add(Solver.not(fails));
            for (int o = 0; o < options[side.issue()].length; o++) {
                (side.holds(o) ? within : without).add(options[side.issue()][o]);
            }
            solver.clause(within.toArray());
            solver.clause(without.toArray());
        }
        solver.clause(outside.toArray());
        return new Sum.Group(
                new int[] {inside, Solver.not(inside)}, List.of(brings, Rational.ZERO));
    }

    /// While `when` is true, some completion of a party's orders gives a package a gain of nothing
    /// or more, or of more (see [Gains]).
    void requirePossible(int when, Gains gains, boolean more) {
        var ways = new IntList();
        ways.add(Solver.not(when));
        int even = solver.variable(false);
        if (!more) {
            ways.add(even);
        }
        for (int i = 0; i < options.length; i++) {
            var attained = new IntList();
            attained.add(Solver.not(even));
            for (int o = 0; o < options[i].length; o++) {
                if (gains.attained(i, o)) {
                    attained.add(options[i][o]);
                }
            }
            solver.clause(attained.toArray());
        }
        for (var issues : gains.extremes()) {
            var groups =
                    issues.stream().map(i -> new Sum.Group(options[i], gains.most(i))).toList();
            int ahead = solver.variable(false);
            ways.add(ahead);
            solver.sum(new Sum(ahead, groups, Rational.ZERO, true));
            solver.sum(new Sum(even, groups, Rational.ZERO, false));
        }
        solver.clause(ways.toArray());
    }
}
