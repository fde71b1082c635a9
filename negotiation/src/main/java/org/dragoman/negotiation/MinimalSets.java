package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

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
        if (!solver.holds(firm)) {
            allUnsatisfiable = true;
            allCorrections = true;
            return this;
        }
        boolean dropped = false;
        boolean kept = false;
        long start = solver.steps() + map.steps();
        while (map.holds()) {
            if (solver.steps() + map.steps() - start > limit.steps()
                    || (unsatisfiable.size() >= limit.sets()
                            && corrections.size() >= limit.sets())) {
                return this;
            }
            var seed = new BitSet();
            for (int k = 0; k < chosen.length; k++) {
                seed.set(k, map.model(chosen[k]));
            }
            if (holds(seed)) {
                var missing = new BitSet();
                missing.set(0, chosen.length);
                missing.andNot(seed);
                block(missing, 0);
                if (corrections.size() < limit.sets()) {
                    corrections.add(missing);
                } else {
                    dropped = true;
                }
            } else {
                var smallest = shrink(core());
                block(smallest, 1);
                if (unsatisfiable.size() < limit.sets()) {
                    unsatisfiable.add(smallest);
                } else {
                    kept = true;
                }
            }
        }
        allCorrections = !dropped;
        allUnsatisfiable = !kept;
        return this;
    }

    private void block(BitSet subset, int sign) {
        map.clause(subset.stream().map(k -> chosen[k] ^ sign).toArray());
    }

    private boolean holds(BitSet subset) {
        var assumed = new IntList();
        assumed.addAll(firm);
        subset.stream().forEach(k -> assumed.add(levers[k]));
        return solver.holds(assumed.toArray());
    }

    private BitSet core() {
        var core = new BitSet();
        for (int k = 0; k < levers.length; k++) {
            core.set(k, solver.core().get(levers[k]));
        }
        return core;
    }

    private BitSet shrink(BitSet from) {
        var rest = from;
        for (int k = rest.nextSetBit(0); k >= 0; k = rest.nextSetBit(k + 1)) {
            var less = (BitSet) rest.clone();
            less.clear(k);
            if (!holds(less)) {
                var core = core();
                core.or(rest.get(0, k));
                rest = core;
            }
        }
        return rest;
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
