package org.dragoman.negotiation;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Decides whether clauses, choices and weighted sums can hold together, and under which
/// assumptions they cannot.
///
/// Conflict-driven clause learning with two watched literals (Marques-Silva & Sakallah 1999; Eén &
/// Sörensson 2003). A literal is `2 * variable` or, negated, `2 * variable + 1`. Beside clauses it
/// knows *choices* (of these literals exactly one is true) and *sums* (see [Sum]). Decides by fixed
/// rules alone, so one input gives one run.
///
/// Cost: exponential in the worst case; [#steps] counts assignments made.
final class Solver {

    private static final int RESTART = 64;

    /// A look at the clock, as it were, is taken once in so many turns and one.
    private static final int LOOK = (1 << 10) - 1;

    private final VariableOrder order = new VariableOrder();
    private final Trail trail = new Trail(order);
    private final Propagation propagation = new Propagation(trail);
    private final Learning learning = new Learning(trail, order);
    private int variables;
    private boolean contradictory;
    private long lastStep = Long.MAX_VALUE;
    private BooleanSupplier hurried = () -> false;
    private long turns;
    private BitSet core = new BitSet();
    private boolean[] model = new boolean[0];

    static int not(int literal) {
        return literal ^ 1;
    }

    /// A new variable's positive literal.
    ///
    /// @param phase the value that is tried first
    int variable(boolean phase) {
        int v = variables++;
        trail.add(v, phase);
        propagation.add(v);
        order.add(v);
        return 2 * v;
    }

    /// Tries this literal true first where its variable is decided.
    void prefer(int literal) {
        trail.prefer(literal);
    }

    /// Of these literals exactly one is true; a literal stands in at most one choice.
    void choice(int[] literals) {
        clause(literals);
        propagation.choice(literals);
    }

    /// At least one of these literals is true.
    void clause(int... literals) {
        var kept = new IntList();
        for (int literal : literals) {
            if (value(literal) > 0 || kept.contains(not(literal))) {
                return;
            }
            if (value(literal) == 0 && !kept.contains(literal)) {
                kept.add(literal);
            }
        }
        if (kept.size() == 0) {
            contradictory = true;
        } else if (kept.size() == 1) {
            assign(kept.at(0), null);
        } else {
            propagation.watch(kept.toArray());
        }
    }

    void sum(Sum sum) {
        propagation.sum(sum);
    }

    /// How many assignments were made so far: a measure of work that no clock is in.
    long steps() {
        return trail.steps();
    }

    /// Gives up, with the answer undecided, once [#steps] has passed this number.
    void giveUpAfter(long steps) {
        lastStep = steps;
    }

    /// Gives up too, looking now and then, once this says so.
    void giveUpWhen(BooleanSupplier hurried) {
        this.hurried = hurried;
    }

    private boolean tooMuch() {
        return trail.steps() > lastStep || ((++turns & LOOK) == 0 && hurried.getAsBoolean());
    }

    /// Whether all can hold while these literals are true; see [#model] and [#core] for why.
    Answer ask(int... assumptions) {
        core = new BitSet();
        if (contradictory) {
            return Answer.NO;
        }
        int conflicts = 0;
        int restarts = 0;
        while (true) {
            var conflict = propagation.run();
            if (conflict != null) {
                if (!learn(conflict)) {
                    contradictory = true;
                    return Answer.NO;
                }
                conflicts++;
                continue;
            }
            if (tooMuch()) {
                propagation.backtrack(0);
                return Answer.UNDECIDED;
            }
            if (conflicts > RESTART * Restarts.luby(restarts)) {
                restarts++;
                conflicts = 0;
                propagation.backtrack(0);
                continue;
            }
            if (trail.levels() < assumptions.length) {
                int assumed = assumptions[trail.levels()];
                if (value(assumed) < 0) {
                    core = learning.why(assumed);
                    propagation.backtrack(0);
                    return Answer.NO;
                }
                trail.open();
                if (value(assumed) == 0) {
                    assign(assumed, null);
                }
                continue;
            }
            int next = order.next(trail.values());
            if (next >= 0) {
                trail.open();
                assign(trail.tried(next), null);
                continue;
            }
            var broken = propagation.brokenSum();
            if (broken == null) {
                model = new boolean[variables];
                for (int v = 0; v < variables; v++) {
                    model[v] = value(2 * v) > 0;
                }
                propagation.backtrack(0);
                return Answer.YES;
            }
            if (!learn(broken)) {
                contradictory = true;
                return Answer.NO;
            }
        }
    }

    /// Whether a literal is true in the assignment that [#ask] found last.
    boolean model(int literal) {
        return model[literal >> 1] == ((literal & 1) == 0);
    }

    /// The assumptions that [#ask] found contradictory together; empty if all are without them.
    BitSet core() {
        return core;
    }

    private byte value(int literal) {
        return trail.value(literal);
    }

    private void assign(int literal, int @Nullable [] because) {
        trail.assign(literal, because);
    }

    /// Learns a clause from a conflict and goes back to where it says something new; false if the
    /// conflict needs no decision.
    private boolean learn(int[] conflict) {
        int deepest = trail.deepest(conflict);
        propagation.backtrack(deepest);
        if (deepest == 0) {
            return false;
        }
        var clause = learning.from(conflict, deepest);
        propagation.backtrack(clause.length == 1 ? 0 : trail.level(clause[1]));
        if (clause.length > 1) {
            propagation.watch(clause);
        }
        trail.assign(clause[0], clause);
        return true;
    }

    /// Always tries a variable's first value first, also after it had another.
    void forgetPhases() {
        trail.forgetPhases();
    }
}
