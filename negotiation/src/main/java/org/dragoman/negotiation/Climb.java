package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the most that packages can be worth, by asking for more until there is none.
final class Climb {

    private final Packages packages;

    Climb(Packages packages) {
        this.packages = packages;
    }

    /// The most that one utility can be while some literals are true; empty where they cannot be.
    Optional<Rational> most(Utility utility, int... assumed) {
        var tops = tops(List.of(utility), 1, assumed);
        return tops.isEmpty() ? Optional.empty() : Optional.of(tops.getFirst().getFirst());
    }

    /// The utilities that no package dominates, among those that make some literals true: at most
    /// so many, in the order in which they are found.
    List<List<Rational>> tops(List<Utility> utilities, int limit, int... assumed) {
        var tops = new ArrayList<List<Rational>>();
        var levers = new IntList();
        levers.addAll(assumed);
        while (tops.size() < limit && packages.solver().ask(levers.toArray()) == Answer.YES) {
            var top = climb(utilities, levers);
            tops.add(top);
            if (utilities.isEmpty()) {
                break;
            }
            levers.add(better(utilities, top));
        }
        return tops;
    }

    private List<Rational> climb(List<Utility> utilities, IntList levers) {
        while (true) {
            var found = packages.found();
            var here = utilities.stream().map(utility -> utility.of(found)).toList();
            var higher = new IntList();
            higher.addAll(levers.toArray());
            for (int p = 0; p < here.size(); p++) {
                int atLeast = packages.lever();
                packages.requireAtLeast(atLeast, utilities.get(p), here.get(p), false);
                higher.add(atLeast);
            }
            higher.add(better(utilities, here));
            if (packages.solver().ask(higher.toArray()) != Answer.YES) {
                return here;
            }
        }
    }

    /// A literal that, while true, makes one of the utilities better than it was.
    private int better(List<Utility> utilities, List<Rational> than) {
        int lever = packages.lever();
        var some = new IntList();
        some.add(Solver.not(lever));
        for (int p = 0; p < than.size(); p++) {
            int more = packages.lever();
            packages.requireAtLeast(more, utilities.get(p), than.get(p), true);
            some.add(more);
        }
        packages.solver().clause(some.toArray());
        return lever;
    }
}
