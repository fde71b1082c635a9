package org.dragoman.negotiation;

/// Whether a package is efficient whatever the unknown weights and values, or for some of them.
///
/// A package dominates another in a completion when every party finds it at least as good and one
/// finds it better; only packages that cross no red line and keep every linkage count, reservations
/// do not. Completions of different parties are independent, so one package dominates another in
/// *some* completion exactly when every party has a completion that finds it at least as good and
/// one party has a completion that finds it better. Both are linear conditions at the extremes of a
/// party's orders (see [Gains]), which the search for blocking sets decides exactly.
public final class Efficiency {

    private static final long WORK = 20_000_000;

    private Efficiency() {}

    /// Whether no completion lets another package dominate this one: exact, no sampling; undecided
    /// only where the search gives up after 20 million assignments.
    public static Answer necessary(Negotiation negotiation, Outcome outcome) {
        return necessary(negotiation, outcome, Limits.none());
    }

    /// The same within limits: undecided also where the watcher is in a hurry.
    static Answer necessary(Negotiation negotiation, Outcome outcome, Limits limits) {
        var packages = new Packages(negotiation.agenda());
        int stays = packages.lever();
        negotiation.redLines().forEach(l -> packages.require(stays, new Demand.OfRedLine(l)));
        negotiation.linkages().forEach(l -> packages.require(stays, new Demand.OfLinkage(l)));
        var better = new IntList();
        for (var party : negotiation.parties()) {
            packages.requirePossible(stays, party.preference(), outcome, false);
            int finds = packages.lever();
            packages.requirePossible(finds, party.preference(), outcome, true);
            better.add(finds);
        }
        packages.solver().clause(better.toArray());
        packages.solver().giveUpAfter(WORK);
        packages.solver()
                .giveUpWhen(() -> limits.hurry("decide what is always efficient", 0, 1, 1));
        return switch (packages.solver().ask(stays)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNDECIDED -> Answer.UNDECIDED;
        };
    }
}
