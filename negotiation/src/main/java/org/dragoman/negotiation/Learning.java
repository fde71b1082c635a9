package org.dragoman.negotiation;

import java.util.Arrays;
import java.util.BitSet;

/// What a [Solver] learns where clauses contradict each other.
final class Learning {

    private final Trail trail;
    private final VariableOrder order;
    private boolean[] seen = new boolean[8];

    Learning(Trail trail, VariableOrder order) {
        this.trail = trail;
        this.order = order;
    }

    /// The clause of the first unique implication point. Its first literal is the one that follows
    /// once all decisions are taken back on which the others do not hang; the second, if any, is of
    /// the others the one that hangs on most.
    ///
    /// @param deepest on how many decisions the conflict hangs, positive
    int[] from(int[] conflict, int deepest) {
        var learnt = new IntList();
        learnt.add(0);
        int open = 0;
        int place = trail.size();
        int literal = -1;
        int[] because = conflict;
        do {
            for (int other : because) {
                int v = other >> 1;
                if (other != literal && !seen(v) && trail.level(other) > 0) {
                    seen[v] = true;
                    order.raise(v);
                    if (trail.level(other) == deepest) {
                        open++;
                    } else {
                        learnt.add(other);
                    }
                }
            }
            do {
                literal = trail.at(--place);
            } while (!seen(literal >> 1));
            seen[literal >> 1] = false;
            open--;
            var next = trail.reason(literal);
            because = next == null ? new int[0] : next;
        } while (open > 0);
        order.decay();
        var clause = learnt.toArray();
        clause[0] = Solver.not(literal);
        int second = 0;
        for (int k = 1; k < clause.length; k++) {
            seen[clause[k] >> 1] = false;
            if (second == 0 || trail.level(clause[k]) > trail.level(clause[second])) {
                second = k;
            }
        }
        if (second > 0) {
            int swapped = clause[1];
            clause[1] = clause[second];
            clause[second] = swapped;
        }
        return clause;
    }

    private boolean seen(int variable) {
        if (variable >= seen.length) {
            seen = Arrays.copyOf(seen, 2 * variable);
        }
        return seen[variable];
    }

    /// The assumptions from which the falsity of one more follows, and that one.
    BitSet why(int assumed) {
        var core = new BitSet();
        core.set(assumed);
        var marked = new BitSet();
        marked.set(assumed >> 1);
        for (int k = trail.size() - 1; k >= trail.firstDecision(); k--) {
            int literal = trail.at(k);
            if (!marked.get(literal >> 1)) {
                continue;
            }
            var because = trail.reason(literal);
            if (because == null) {
                core.set(literal);
            } else {
                for (int other : because) {
                    if (trail.level(other) > 0) {
                        marked.set(other >> 1);
                    }
                }
            }
        }
        return core;
    }
}
