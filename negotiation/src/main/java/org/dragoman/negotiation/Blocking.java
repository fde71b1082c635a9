package org.dragoman.negotiation;

import java.util.List;
import java.util.stream.IntStream;

/// What blocks an agreement, and what would open the way to one.
///
/// A *minimal blocking set* is a set of demands that no package meets together while every part of
/// it can be met (a minimal unsatisfiable subset); a *minimal concession set* is a set of demands
/// that must go so that some package meets all the others, none of which may stay (a minimal
/// correction set; Liffiton & Sakallah, J. Automated Reasoning 40, 2008). Both are minimal by
/// inclusion and listed by size, then in the order of `demands`. Complete lists are each other's
/// minimal hitting sets. Where nothing blocks there is no blocking set, and the one concession set
/// is the empty one.
///
/// Cost: there can be exponentially many sets of either kind, and finding one can take time
/// exponential in the agenda; see `docs/blocking.md` for what was measured.
///
/// @param demands every demand, in declared order
/// @param blockingSets minimal blocking sets found
/// @param concessionSets minimal concession sets found
/// @param everyBlockingSet whether these are all the blocking sets there are
/// @param everyConcessionSet whether these are all the concession sets there are
public record Blocking(
        List<Demand> demands,
        List<List<Demand>> blockingSets,
        List<List<Demand>> concessionSets,
        boolean everyBlockingSet,
        boolean everyConcessionSet) {

    /// How far to look.
    ///
    /// @param sets the most sets of each kind to keep, positive
    /// @param steps the most assignments to make: a measure of work without a clock, so that one
    ///   input gives one answer; some 3 million are made in a second
    /// @param watch shown how many sets were found; may answer *hurry*, which ends the search with
    ///   what was found, or *stop*
    public record Limit(int sets, long steps, Limits.Watch watch) {

        /// A thousand sets of each kind, or some ten seconds of work.
        public static final Limit USUAL = new Limit(1000, 20_000_000L);

        /// Without a watcher.
        public Limit(int sets, long steps) {
            this(sets, steps, Limits.none().watch());
        }

        /// The same, shown to a watcher.
        public Limit watchedBy(Limits.Watch watcher) {
            return new Limit(sets, steps, watcher);
        }
    }

    public Blocking {
        demands = List.copyOf(demands);
        blockingSets = blockingSets.stream().map(List::copyOf).toList();
        concessionSets = concessionSets.stream().map(List::copyOf).toList();
    }

    /// What blocks a negotiation, within [Limit#USUAL].
    public static Blocking of(Negotiation negotiation) {
        return of(negotiation, Limit.USUAL);
    }

    /// What blocks a negotiation: red lines, reservations and linkages are its demands.
    public static Blocking of(Negotiation negotiation, Limit limit) {
        var demands = Demand.of(negotiation);
        var packages = new Packages(negotiation.agenda());
        var levers = Surrogate.pose(packages, demands);
        var sets = new MinimalSets(packages.solver(), levers).explore(limit);
        return new Blocking(
                demands,
                pick(demands, sets.unsatisfiable()),
                pick(demands, sets.corrections()),
                sets.allUnsatisfiable(),
                sets.allCorrections());
    }

    private static List<List<Demand>> pick(List<Demand> demands, List<List<Integer>> sets) {
        return sets.stream().map(set -> set.stream().map(demands::get).toList()).toList();
    }

    /// Whether some package meets every demand.
    public boolean open() {
        return blockingSets.isEmpty() && everyBlockingSet;
    }

    /// Whether both lists hold all there is, so that each is the other's minimal hitting sets.
    public boolean complete() {
        return everyBlockingSet && everyConcessionSet;
    }

    /// The sets of conditions that would open the zone if they were dropped: minimal by inclusion,
    /// by size, then by order.
    ///
    /// What to ask next: give each undecided reading as the condition that its option is not taken;
    /// a set of the answer is a set of readings that open the zone if all are answered "allows".
    ///
    /// @param firm a negotiation whose demands all stay
    /// @param droppable conditions that hold unless dropped
    public static Opening opening(Negotiation firm, List<Condition> droppable, Limit limit) {
        var packages = new Packages(firm.agenda());
        int stays = packages.lever();
        var demands = Demand.of(firm);
        demands.forEach(demand -> packages.require(stays, demand));
        Surrogate.tie(packages, demands.stream().mapToInt(_ -> stays).toArray(), demands);
        var levers = new int[droppable.size()];
        for (int k = 0; k < levers.length; k++) {
            levers[k] = packages.lever();
            packages.require(levers[k], droppable.get(k), true);
        }
        var sets = new MinimalSets(packages.solver(), levers, stays).explore(limit);
        return new Opening(sets.corrections(), sets.allCorrections());
    }

    /// Which conditions would open the zone if they were dropped together.
    ///
    /// @param sets indexes of the conditions; one empty set where the zone is open as it is; no set
    ///   where it stays shut whatever is dropped
    /// @param complete whether these are all there are
    public record Opening(List<List<Integer>> sets, boolean complete) {
        public Opening {
            sets = sets.stream().map(List::copyOf).toList();
        }

        /// The sets of the least size.
        public List<List<Integer>> smallest() {
            return IntStream.range(0, sets.size())
                    .mapToObj(sets::get)
                    .filter(set -> set.size() == sets.getFirst().size())
                    .toList();
        }
    }
}
