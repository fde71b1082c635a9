package org.dragoman.negotiation;

/// Looks for packages that cross no red line and keep every linkage, and, where asked to, reach
/// every reservation value.
final class Witness {

    private final Packages packages;
    private final int allowed;
    private final int enough;

    /// @param negotiation any kinds of preference
    Witness(Negotiation negotiation) {
        packages = new Packages(negotiation.agenda());
        allowed = packages.lever();
        enough = packages.lever();
        var demands = Demand.of(negotiation);
        for (var demand : demands) {
            packages.require(
                    switch (demand) {
                        case Demand.OfRedLine _, Demand.OfLinkage _ -> allowed;
                        case Demand.OfReservation _ -> enough;
                    },
                    demand);
        }
        Surrogate.tie(packages, demands.stream().mapToInt(_ -> enough).toArray(), demands);
    }

    /// Whether some package is allowed.
    ///
    /// @param steps how much work may go into it; undecided beyond
    Answer allowed(long steps) {
        return ask(steps, allowed);
    }

    /// The same, looking first near a package that perhaps is not allowed.
    Answer near(int[] wish, long steps) {
        packages.prefer(wish);
        return ask(steps, allowed);
    }

    /// Whether some package is allowed and reaches every reservation value.
    Answer enough(long steps) {
        return ask(steps, allowed, enough);
    }

    private Answer ask(long steps, int... levers) {
        var solver = packages.solver();
        solver.giveUpAfter(solver.steps() + steps);
        return solver.ask(levers);
    }

    /// The package found last.
    Outcome found() {
        return packages.found();
    }
}
