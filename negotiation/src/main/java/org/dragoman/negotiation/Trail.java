package org.dragoman.negotiation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The assignments that a [Solver] has made so far, in order, with the decisions that each hangs on
/// and the reason for it.
///
/// A literal is `2 * variable` or, negated, `2 * variable + 1`; its value is 1 where true, -1 where
/// false, 0 where open.
final class Trail {

    private final VariableOrder order;
    private final IntList levelStarts = new IntList();
    private int[] @Nullable [] reason = new int[8][];
    private byte[] value = new byte[16];
    private boolean[] phase = new boolean[8];
    private int[] level = new int[8];
    private int[] literals = new int[8];
    private int size;
    private long steps;
    private boolean keepsPhase = true;

    Trail(VariableOrder order) {
        this.order = order;
    }

    /// Makes room for a variable.
    ///
    /// @param tried the value that is tried first
    void add(int variable, boolean tried) {
        if (variable == level.length) {
            int room = 2 * variable;
            reason = Arrays.copyOf(reason, room);
            value = Arrays.copyOf(value, 2 * room);
            phase = Arrays.copyOf(phase, room);
            level = Arrays.copyOf(level, room);
            literals = Arrays.copyOf(literals, room);
        }
        phase[variable] = tried;
    }

    void prefer(int literal) {
        phase[literal >> 1] = (literal & 1) == 0;
    }

    /// The literal of a variable that is tried first.
    int tried(int variable) {
        return phase[variable] ? 2 * variable : 2 * variable + 1;
    }

    /// Always tries a variable's first value first, also after it had another.
    void forgetPhases() {
        keepsPhase = false;
    }

    byte value(int literal) {
        return value[literal];
    }

    /// One for each literal; a view.
    byte[] values() {
        return value;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return literals[place];
    }

    /// How many decisions are open.
    int levels() {
        return levelStarts.size();
    }

    /// Where the first decision stands; the end where there is none.
    int firstDecision() {
        return levelStarts.size() == 0 ? size : levelStarts.at(0);
    }

    /// On how many decisions a literal's value hangs.
    int level(int literal) {
        return level[literal >> 1];
    }

    /// Why a literal has its value; nothing for a decision.
    int @Nullable [] reason(int literal) {
        return reason[literal >> 1];
    }

    int deepest(int[] clause) {
        int deepest = 0;
        for (int literal : clause) {
            deepest = Math.max(deepest, level[literal >> 1]);
        }
        return deepest;
    }

    /// How many assignments were ever made.
    long steps() {
        return steps;
    }

    /// Opens a decision: what is assigned next hangs on it.
    void open() {
        levelStarts.add(size);
    }

    void assign(int literal, int @Nullable [] because) {
        int v = literal >> 1;
        value[literal] = 1;
        value[literal ^ 1] = -1;
        level[v] = levelStarts.size();
        reason[v] = because;
        literals[size++] = literal;
        steps++;
    }

    /// Takes back all but so many decisions; false where there is nothing to take back.
    boolean backtrack(int to) {
        if (levelStarts.size() <= to) {
            return false;
        }
        int start = levelStarts.at(to);
        for (int k = size - 1; k >= start; k--) {
            int literal = literals[k];
            if (keepsPhase) {
                phase[literal >> 1] = (literal & 1) == 0;
            }
            value[literal] = 0;
            value[literal ^ 1] = 0;
            order.offer(literal >> 1);
        }
        size = start;
        levelStarts.cut(to);
        return true;
    }
}
