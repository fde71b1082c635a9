package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// What two reservations imply together: a weighted sum of both utilities reaches the same weighted
/// sum of both bounds.
///
/// Nothing new, but it lets the search see at once what each bound alone hides: that what one side
/// gains the other loses (surrogate constraints, Glover 1968). The weights are those for which the
/// greatest weighted sum exceeds its bound least, and some near them.
final class Surrogate {

    private static final int STEPS = 1024;
    private static final int[] NEAR = {0, -8, 8, -64, 64};

    /// A cardinal party's reservation and the literal it hangs on.
    private record Bound(int lever, Utility utility, Rational least) {}

    private Surrogate() {}

    /// Hangs each demand on a literal of its own, and adds what every two cardinal reservations
    /// imply together.
    ///
    /// @return the literal that each demand hangs on
    static int[] pose(Packages packages, List<Demand> demands) {
        var levers = new int[demands.size()];
        for (int k = 0; k < levers.length; k++) {
            levers[k] = packages.lever();
            packages.require(levers[k], demands.get(k));
        }
        tie(packages, levers, demands);
        return levers;
    }

    /// Adds what every two cardinal reservations imply together.
    ///
    /// @param levers the literal that each demand hangs on
    static void tie(Packages packages, int[] levers, List<Demand> demands) {
        var bounds = new ArrayList<Bound>();
        for (int k = 0; k < levers.length; k++) {
            if (demands.get(k) instanceof Demand.OfReservation(var holder)
                    && holder.preference() instanceof Preference.Cardinal(var utility)) {
                switch (holder.reservation()) {
                    case Reservation.Unknown _ -> {}
                    case Reservation.Value(var least) ->
                            bounds.add(new Bound(levers[k], utility, least));
                    case Reservation.ReservationPackage(var kept) ->
                            bounds.add(new Bound(levers[k], utility, utility.of(kept)));
                }
            }
        }
        for (int a = 0; a < bounds.size(); a++) {
            for (int b = a + 1; b < bounds.size(); b++) {
                tie(packages, bounds.get(a), bounds.get(b));
            }
        }
    }

    private static void tie(Packages packages, Bound a, Bound b) {
        int both = packages.lever();
        packages.solver().clause(Solver.not(a.lever()), Solver.not(b.lever()), both);
        int tightest = tightest(packages, a, b);
        for (int near : NEAR) {
            int step = tightest + near;
            if (step > 0 && step < STEPS) {
                var weightA = Rational.of(STEPS - step, STEPS);
                var weightB = Rational.of(step, STEPS);
                packages.solver()
                        .sum(
                                new Sum(
                                        both,
                                        mixed(packages, a, weightA, b, weightB),
                                        weightA.times(a.least()).plus(weightB.times(b.least())),
                                        false));
            }
        }
    }

    private static List<Sum.Group> mixed(
            Packages packages, Bound a, Rational weightA, Bound b, Rational weightB) {
        var mixed = new ArrayList<Sum.Group>();
        var ofA = packages.groups(a.utility());
        var ofB = new ArrayList<>(packages.groups(b.utility()));
        for (var group : ofA) {
            var values = new ArrayList<>(group.values().stream().map(weightA::times).toList());
            ofB.removeIf(other -> {
                boolean same = other.alike(group);
                for (int k = 0; same && k < values.size(); k++) {
                    values.set(k, values.get(k).plus(weightB.times(other.values().get(k))));
                }
                return same;
            });
            mixed.add(new Sum.Group(group.literals(), values));
        }
        for (var group : ofB) {
            mixed.add(
                    new Sum.Group(
                            group.literals(),
                            group.values().stream().map(weightB::times).toList()));
        }
        return mixed;
    }

    /// The step of weight at which the greatest weighted sum exceeds its bound least: a convex
    /// function of the weight, searched by thirds.
    private static int tightest(Packages packages, Bound a, Bound b) {
        int low = 0;
        int high = STEPS;
        while (high - low > 2) {
            int third = (high - low) / 3;
            if (excess(packages, a, b, low + third) <= excess(packages, a, b, high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return low + 1;
    }

    private static double excess(Packages packages, Bound a, Bound b, int step) {
        double weightA = (double) (STEPS - step) / STEPS;
        double weightB = (double) step / STEPS;
        double excess = -weightA * a.least().toDouble() - weightB * b.least().toDouble();
        var ofA = packages.groups(a.utility());
        var ofB = packages.groups(b.utility());
        for (var group : ofA) {
            var other = ofB.stream().filter(g -> g.alike(group)).findFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < group.literals().length; k++) {
                double value = weightA * group.values().get(k).toDouble();
                if (other.isPresent()) {
                    value += weightB * other.get().values().get(k).toDouble();
                }
                most = Math.max(most, value);
            }
            excess += most;
        }
        for (var group : ofB) {
            if (ofA.stream().noneMatch(g -> g.alike(group))) {
                excess +=
                        weightB
                                * group.values().stream()
                                        .reduce(Rational::max)
                                        .orElseThrow()
                                        .toDouble();
            }
        }
        return excess;
    }
}
