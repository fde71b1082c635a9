package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows in a [Solver] from the assignments made so far: by clauses with two watched
/// literals, by choices and by sums.
///
/// A conflict is a clause all of whose literals are false.
final class Propagation {

    private final Trail trail;
    private final List<Clauses> watches = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int[] @Nullable [] choice = new int[16][];
    private int head;

    Propagation(Trail trail) {
        this.trail = trail;
    }

    void add(int variable) {
        if (2 * variable == choice.length) {
            choice = Arrays.copyOf(choice, 4 * variable);
        }
        watches.add(new Clauses());
        watches.add(new Clauses());
    }

    void choice(int[] literals) {
        for (int literal : literals) {
            choice[literal] = literals;
        }
    }

    void sum(Sum sum) {
        sums.add(sum);
    }

    void watch(int[] clause) {
        watches.get(clause[0]).add(clause);
        watches.get(clause[1]).add(clause);
    }

    /// Makes true all that must be; the clause that is broken, or null if none is.
    int @Nullable [] run() {
        while (true) {
            while (head < trail.size()) {
                int literal = trail.at(head++);
                var conflict = propagateChoice(literal);
                if (conflict == null) {
                    conflict = propagateClauses(Solver.not(literal));
                }
                if (conflict != null) {
                    return conflict;
                }
            }
            for (var sum : sums) {
                var conflict = sum.propagate(trail);
                if (conflict != null) {
                    return conflict;
                }
                if (head < trail.size()) {
                    break;
                }
            }
            if (head == trail.size()) {
                return null;
            }
        }
    }

    private int @Nullable [] propagateChoice(int literal) {
        var others = choice[literal];
        if (others != null) {
            for (int other : others) {
                if (other == literal) {
                    continue;
                }
                if (trail.value(other) > 0) {
                    return new int[] {Solver.not(literal), Solver.not(other)};
                }
                if (trail.value(other) == 0) {
                    trail.assign(
                            Solver.not(other), new int[] {Solver.not(other), Solver.not(literal)});
                }
            }
        }
        return null;
    }

    private int @Nullable [] propagateClauses(int falsified) {
        var list = watches.get(falsified);
        int kept = 0;
        for (int c = 0; c < list.size; c++) {
            var clause = list.items[c];
            if (clause[0] == falsified) {
                clause[0] = clause[1];
                clause[1] = falsified;
            }
            if (trail.value(clause[0]) > 0 || !moveWatch(clause)) {
                list.items[kept++] = clause;
                if (trail.value(clause[0]) < 0) {
                    while (++c < list.size) {
                        list.items[kept++] = list.items[c];
                    }
                    list.cut(kept);
                    return clause;
                }
                if (trail.value(clause[0]) == 0) {
                    trail.assign(clause[0], clause);
                }
            }
        }
        list.cut(kept);
        return null;
    }

    private boolean moveWatch(int[] clause) {
        for (int k = 2; k < clause.length; k++) {
            if (trail.value(clause[k]) >= 0) {
                int literal = clause[k];
                clause[k] = clause[1];
                clause[1] = literal;
                watches.get(literal).add(clause);
                return true;
            }
        }
        return false;
    }

    /// Once every variable is assigned: a clause that tells why a sum does not hold, or null if all
    /// do.
    int @Nullable [] brokenSum() {
        for (var sum : sums) {
            var conflict = sum.broken(trail);
            if (conflict != null) {
                return conflict;
            }
        }
        return null;
    }

    void backtrack(int to) {
        if (trail.backtrack(to)) {
            head = trail.size();
        }
    }
}
