package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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

    private final List<Clauses> watches = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int[] @Nullable [] choice = new int[16][];
    private int[] @Nullable [] reason = new int[8][];
    private byte[] value = new byte[16];
    private boolean[] phase = new boolean[8];
    private int[] level = new int[8];
    private boolean[] seen = new boolean[8];
    private int[] trail = new int[8];
    private final VariableOrder order = new VariableOrder();
    private final IntList levelStarts = new IntList();
    private int trailSize;
    private int head;
    private int variables;
    private boolean contradictory;
    private boolean keepsPhase = true;
    private long steps;
    private long lastStep = Long.MAX_VALUE;
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
        if (v == level.length) {
            int size = 2 * v;
            choice = Arrays.copyOf(choice, 2 * size);
            reason = Arrays.copyOf(reason, size);
            value = Arrays.copyOf(value, 2 * size);
            this.phase = Arrays.copyOf(this.phase, size);
            level = Arrays.copyOf(level, size);
            seen = Arrays.copyOf(seen, size);
            trail = Arrays.copyOf(trail, size);
        }
        this.phase[v] = phase;
        watches.add(new Clauses());
        watches.add(new Clauses());
        order.add(v);
        return 2 * v;
    }

    /// Tries this literal true first where its variable is decided.
    void prefer(int literal) {
        phase[literal >> 1] = (literal & 1) == 0;
    }

    /// Of these literals exactly one is true; a literal stands in at most one choice.
    void choice(int[] literals) {
        clause(literals);
        for (int literal : literals) {
            choice[literal] = literals;
        }
    }

    /// At least one of these literals is true.
    void clause(int... literals) {
        var kept = new IntList();
        for (int literal : literals) {
            if (value[literal] > 0 || kept.contains(not(literal))) {
                return;
            }
            if (value[literal] == 0 && !kept.contains(literal)) {
                kept.add(literal);
            }
        }
        if (kept.size() == 0) {
            contradictory = true;
        } else if (kept.size() == 1) {
            assign(kept.at(0), null);
        } else {
            watch(kept.toArray());
        }
    }

    void sum(Sum sum) {
        sums.add(sum);
    }

    /// How many assignments were made so far: a measure of work that no clock is in.
    long steps() {
        return steps;
    }

    /// Gives up, with the answer undecided, once [#steps] has passed this number.
    void giveUpAfter(long steps) {
        lastStep = steps;
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
            var conflict = propagate();
            if (conflict != null) {
                if (!learn(conflict)) {
                    contradictory = true;
                    return Answer.NO;
                }
                conflicts++;
                continue;
            }
            if (steps > lastStep) {
                backtrack(0);
                return Answer.UNDECIDED;
            }
            if (conflicts > RESTART * luby(restarts)) {
                restarts++;
                conflicts = 0;
                backtrack(0);
                continue;
            }
            if (levelStarts.size() < assumptions.length) {
                int assumed = assumptions[levelStarts.size()];
                if (value[assumed] < 0) {
                    explain(assumed);
                    backtrack(0);
                    return Answer.NO;
                }
                levelStarts.add(trailSize);
                if (value[assumed] == 0) {
                    assign(assumed, null);
                }
                continue;
            }
            int next = order.next(value);
            if (next >= 0) {
                levelStarts.add(trailSize);
                assign(phase[next] ? 2 * next : 2 * next + 1, null);
                continue;
            }
            var broken = brokenSum();
            if (broken == null) {
                model = new boolean[variables];
                for (int v = 0; v < variables; v++) {
                    model[v] = value[2 * v] > 0;
                }
                backtrack(0);
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

    byte value(int literal) {
        return value[literal];
    }

    /// Makes a literal true for a reason, a clause whose first literal it is.
    void assign(int literal, int @Nullable [] because) {
        int v = literal >> 1;
        value[literal] = 1;
        value[not(literal)] = -1;
        level[v] = levelStarts.size();
        reason[v] = because;
        trail[trailSize++] = literal;
        steps++;
    }

    private int @Nullable [] propagate() {
        while (true) {
            while (head < trailSize) {
                int literal = trail[head++];
                var conflict = propagateChoice(literal);
                if (conflict == null) {
                    conflict = propagateClauses(not(literal));
                }
                if (conflict != null) {
                    return conflict;
                }
            }
            for (var sum : sums) {
                var conflict = sum.propagate(this);
                if (conflict != null) {
                    return conflict;
                }
                if (head < trailSize) {
                    break;
                }
            }
            if (head == trailSize) {
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
                if (value[other] > 0) {
                    return new int[] {not(literal), not(other)};
                }
                if (value[other] == 0) {
                    assign(not(other), new int[] {not(other), not(literal)});
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
            if (value[clause[0]] > 0 || !moveWatch(clause)) {
                list.items[kept++] = clause;
                if (value[clause[0]] < 0) {
                    while (++c < list.size) {
                        list.items[kept++] = list.items[c];
                    }
                    list.cut(kept);
                    return clause;
                }
                if (value[clause[0]] == 0) {
                    assign(clause[0], clause);
                }
            }
        }
        list.cut(kept);
        return null;
    }

    private boolean moveWatch(int[] clause) {
        for (int k = 2; k < clause.length; k++) {
            if (value[clause[k]] >= 0) {
                int literal = clause[k];
                clause[k] = clause[1];
                clause[1] = literal;
                watches.get(literal).add(clause);
                return true;
            }
        }
        return false;
    }

    private int @Nullable [] brokenSum() {
        for (var sum : sums) {
            var conflict = sum.broken(this);
            if (conflict != null) {
                return conflict;
            }
        }
        return null;
    }

    /// Learns the clause of the first unique implication point; false if the conflict needs no
    /// decision.
    private boolean learn(int[] conflict) {
        int deepest = 0;
        for (int literal : conflict) {
            deepest = Math.max(deepest, level[literal >> 1]);
        }
        if (deepest == 0) {
            backtrack(0);
            return false;
        }
        backtrack(deepest);
        var learnt = new IntList();
        learnt.add(0);
        int open = 0;
        int place = trailSize;
        int literal = -1;
        int[] because = conflict;
        do {
            for (int other : because) {
                int v = other >> 1;
                if (other != literal && !seen[v] && level[v] > 0) {
                    seen[v] = true;
                    order.raise(v);
                    if (level[v] == deepest) {
                        open++;
                    } else {
                        learnt.add(other);
                    }
                }
            }
            do {
                literal = trail[--place];
            } while (!seen[literal >> 1]);
            seen[literal >> 1] = false;
            open--;
            var next = reason[literal >> 1];
            because = next == null ? new int[0] : next;
        } while (open > 0);
        order.decay();
        var clause = learnt.toArray();
        clause[0] = not(literal);
        int second = 0;
        for (int k = 1; k < clause.length; k++) {
            seen[clause[k] >> 1] = false;
            if (second == 0 || level[clause[k] >> 1] > level[clause[second] >> 1]) {
                second = k;
            }
        }
        backtrack(second == 0 ? 0 : level[clause[second] >> 1]);
        if (second > 0) {
            int swapped = clause[1];
            clause[1] = clause[second];
            clause[second] = swapped;
            watch(clause);
        }
        assign(clause[0], clause);
        return true;
    }

    /// Collects the assumptions from which the falsity of one more follows.
    private void explain(int assumed) {
        core.set(assumed);
        var marked = new BitSet();
        marked.set(assumed >> 1);
        int from = levelStarts.size() == 0 ? trailSize : levelStarts.at(0);
        for (int k = trailSize - 1; k >= from; k--) {
            int v = trail[k] >> 1;
            if (!marked.get(v)) {
                continue;
            }
            var because = reason[v];
            if (because == null) {
                core.set(trail[k]);
            } else {
                for (int other : because) {
                    if (level[other >> 1] > 0) {
                        marked.set(other >> 1);
                    }
                }
            }
        }
    }

    private void backtrack(int to) {
        if (levelStarts.size() <= to) {
            return;
        }
        int start = levelStarts.at(to);
        for (int k = trailSize - 1; k >= start; k--) {
            int literal = trail[k];
            if (keepsPhase) {
                phase[literal >> 1] = (literal & 1) == 0;
            }
            value[literal] = 0;
            value[not(literal)] = 0;
            order.offer(literal >> 1);
        }
        trailSize = start;
        head = start;
        levelStarts.cut(to);
    }

    /// Always tries a variable's first value first, also after it had another.
    void forgetPhases() {
        keepsPhase = false;
    }

    private void watch(int[] clause) {
        watches.get(clause[0]).add(clause);
        watches.get(clause[1]).add(clause);
    }

    /// The Luby sequence 1 1 2 1 1 2 4 … (Luby, Sinclair & Zuckerman 1993).
    private static int luby(int index) {
        int size = 1;
        int power = 0;
        while (size < index + 1) {
            power++;
            size = 2 * size + 1;
        }
        int rest = index;
        while (size - 1 != rest) {
            size = (size - 1) / 2;
            power--;
            rest %= size;
        }
        return 1 << power;
    }

    private static final class Clauses {
        private static final int[] NONE = new int[0];
        private int[][] items = new int[4][];
        private int size;

        void add(int[] clause) {
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = clause;
        }

        void cut(int to) {
            if (to < size) {
                Arrays.fill(items, to, size, NONE);
                size = to;
            }
        }
    }
}
