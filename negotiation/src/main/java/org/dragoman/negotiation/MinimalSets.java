package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Which requirements contradict each other, and which must go so that the rest can hold.
///
/// Explores the lattice of subsets from its top (MARCO; Liffiton, Previti, Malik & Marques-Silva,
/// Constraints 21, 2016): a second [Solver] draws a largest unexplored subset; if it can hold, what
/// it lacks is a minimal correction set and its subsets are explored; if not, it shrinks to a
/// minimal unsatisfiable subset and its supersets are explored.
final class MinimalSets {

    private final Solver solver;
    private final int[] levers;
    private final int[] firm;
    private final Solver map = new Solver();
    private final int[] chosen;
    private final List<BitSet> unsatisfiable = new ArrayList<>();
    private final List<BitSet> corrections = new ArrayList<>();
    private boolean allUnsatisfiable;
    private boolean allCorrections;

    /// @param solver knows the requirements
    /// @param levers the literal that each requirement hangs on
    /// @param firm literals that are true throughout
    MinimalSets(Solver solver, int[] levers, int... firm) {
        this.solver = solver;
        this.levers = levers;
        this.firm = firm;
        chosen = new int[levers.length];
        for (int k = 0; k < chosen.length; k++) {
            chosen[k] = map.variable(true);
        }
        map.forgetPhases();
    }

    /// Explores until nothing is left or a limit is reached.
    ///
    /// @return this
    MinimalSets explore(Blocking.Limit limit) {
        long last = solver.steps() + limit.steps();
        solver.giveUpAfter(last);
        var watching = Limits.none().watchedBy(limit.watch());
        BooleanSupplier hurried =
                () -> {
                    int found = unsatisfiable.size() + corrections.size();
                    return watching.hurry("look for blocking sets", found, 2 * limit.sets(), found);
                };
        solver.giveUpWhen(hurried);
        map.giveUpWhen(hurried);
        var open = solver.ask(firm);
        if (open != Answer.YES) {
            allUnsatisfiable = open == Answer.NO;
            allCorrections = open == Answer.NO;
            return this;
        }
        boolean dropped = false;
        boolean kept = false;
        while (true) {
            map.giveUpAfter(last - solver.steps());
            var unexplored = map.ask();
            if (unexplored == Answer.NO) {
                break;
            }
            boolean full =
                    unsatisfiable.size() >= limit.sets() && corrections.size() >= limit.sets();
            if (unexplored == Answer.UNDECIDED || full) {
                return this;
            }
            var seed = new BitSet();
            for (int k = 0; k < chosen.length; k++) {
                seed.set(k, map.model(chosen[k]));
            }
            switch (ask(seed)) {
                case UNDECIDED -> {
                    return this;
                }
                case YES -> {
                    var missing = new BitSet();
                    missing.set(0, chosen.length);
                    missing.andNot(seed);
                    block(missing, 0);
                    dropped |= !keep(corrections, missing, limit);
                }
                case NO -> {
                    var smallest = core();
                    if (!shrink(smallest)) {
                        return this;
                    }
                    block(smallest, 1);
                    kept |= !keep(unsatisfiable, smallest, limit);
                }
            }
        }
        allCorrections = !dropped;
        allUnsatisfiable = !kept;
        return this;
    }

    private static boolean keep(List<BitSet> sets, BitSet set, Blocking.Limit limit) {
        return sets.size() < limit.sets() && sets.add(set);
    }

    private void block(BitSet subset, int sign) {
        map.clause(subset.stream().map(k -> chosen[k] ^ sign).toArray());
    }

    private Answer ask(BitSet subset) {
        var assumed = new IntList();
        assumed.addAll(firm);
        subset.stream().forEach(k -> assumed.add(levers[k]));
        return solver.ask(assumed.toArray());
    }

    private BitSet core() {
        var core = new BitSet();
        for (int k = 0; k < levers.length; k++) {
            core.set(k, solver.core().get(levers[k]));
        }
        return core;
    }

    /// Makes an unsatisfiable subset minimal; false if the work ran out.
    private boolean shrink(BitSet rest) {
        for (int k = rest.nextSetBit(0); k >= 0; k = rest.nextSetBit(k + 1)) {
            var less = (BitSet) rest.clone();
            less.clear(k);
            var answer = ask(less);
            if (answer == Answer.UNDECIDED) {
                return false;
            }
            if (answer == Answer.NO) {
                var smaller = core();
                smaller.or(rest.get(0, k));
                rest.and(smaller);
            }
        }
        return true;
    }

    /// Minimal unsatisfiable subsets, by size, then by declared order.
    List<List<Integer>> unsatisfiable() {
        return listed(unsatisfiable);
    }

    /// Minimal correction sets, by size, then by declared order.
    List<List<Integer>> corrections() {
        return listed(corrections);
    }

    boolean allUnsatisfiable() {
        return allUnsatisfiable;
    }

    boolean allCorrections() {
        return allCorrections;
    }

    private static List<List<Integer>> listed(List<BitSet> sets) {
        return sets.stream()
                .map(set -> set.stream().boxed().toList())
                .sorted(
                        Comparator.<List<Integer>>comparingInt(List::size)
                                .thenComparing(MinimalSets::lexicographic))
                .toList();
    }

    private static int lexicographic(List<Integer> a, List<Integer> b) {
        for (int k = 0; k < a.size(); k++) {
            int order = Integer.compare(a.get(k), b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
