package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds an order in which variables are eliminated, and splits those whose tables together would
/// speak of too much: the tables go to several copies of the variable.
///
/// Next comes the variable that joins the fewest pairs anew among those that need not be split;
/// else the one with the smallest table.
final class Splitting {

    /// How large a table over some variables is.
    interface Cost {
        /// @param scope variables and copies
        /// @param originals for each variable and copy, the variable it is a copy of
        double of(BitSet scope, List<Integer> originals);
    }

    /// A table on the way: what it reads, which given tables went into it, and what was eliminated
    /// by then.
    private record Table(BitSet scope, List<Integer> given, List<Integer> gone) {
        Table copy() {
            return new Table((BitSet) scope.clone(), new ArrayList<>(given), new ArrayList<>(gone));
        }

        void join(Table other) {
            scope.or(other.scope);
            given.addAll(other.given);
            gone.addAll(other.gone);
        }
    }

    private final Cost cost;
    private final double most;
    private final int candidates;
    private final List<Integer> originals = new ArrayList<>();
    private final List<int[]> reads = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final List<List<Integer>> separators = new ArrayList<>();
    private int width;

    /// @param scopes what each given table reads
    /// @param most how large a table may get, unless a given one is larger
    /// @param candidates of how many variables, those with the fewest neighbours, the cost is asked
    Splitting(int variables, List<int[]> scopes, Cost cost, double most, int candidates) {
        this.cost = cost;
        this.most = most;
        this.candidates = candidates;
        for (int i = 0; i < variables; i++) {
            originals.add(i);
            separators.add(List.of());
        }
        for (int t = 0; t < scopes.size(); t++) {
            reads.add(scopes.get(t).clone());
            var scope = new BitSet();
            Arrays.stream(scopes.get(t)).forEach(scope::set);
            tables.add(new Table(scope, List.of(t), List.of()));
        }
    }

    void run() {
        var open = new BitSet();
        open.set(0, originals.size());
        while (!open.isEmpty()) {
            int next = cheapest(open);
            open.clear(next);
            eliminate(next);
        }
    }

    /// For each variable and copy, the variable it is a copy of.
    List<Integer> originals() {
        return originals;
    }

    /// What each given table reads now.
    List<int[]> reads() {
        return reads;
    }

    /// In which order variables and copies are eliminated.
    Order order() {
        return new Order(List.copyOf(order), List.copyOf(separators), width);
    }

    private int cheapest(BitSet open) {
        var near = new BitSet[originals.size()];
        Arrays.setAll(near, _ -> new BitSet());
        for (var table : tables) {
            table.scope().stream().forEach(i -> near[i].or(table.scope()));
        }
        var sorted =
                open.stream()
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(i -> near[i].cardinality())
                                        .thenComparingInt(i -> i))
                        .limit(candidates)
                        .toList();
        int best = -1;
        double lowest = Double.MAX_VALUE;
        for (int i : sorted) {
            near[i].clear(i);
            double size = cost.of(near[i], originals);
            double score = size > most ? 1e12 * size : size / 1e12;
            if (size <= most) {
                for (int a = near[i].nextSetBit(0); a >= 0; a = near[i].nextSetBit(a + 1)) {
                    var missing = (BitSet) near[i].clone();
                    missing.andNot(near[a]);
                    score += missing.cardinality();
                }
            }
            if (score < lowest) {
                lowest = score;
                best = i;
            }
        }
        return best;
    }

    private void eliminate(int variable) {
        var here = new ArrayList<Table>();
        for (var table : List.copyOf(tables)) {
            if (table.scope().get(variable)) {
                here.add(table);
                tables.remove(table);
            }
        }
        here.sort((a, b) -> Integer.compare(b.scope().cardinality(), a.scope().cardinality()));
        var groups = new ArrayList<Table>();
        for (var table : here) {
            int fits = -1;
            for (int g = 0; fits < 0 && g < groups.size(); g++) {
                var union = (BitSet) groups.get(g).scope().clone();
                union.or(table.scope());
                union.clear(variable);
                fits = cost.of(union, originals) <= most ? g : -1;
            }
            if (fits < 0) {
                groups.add(table.copy());
            } else {
                groups.get(fits).join(table);
            }
        }
        if (groups.isEmpty()) {
            order.add(variable);
        }
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            int gone = g == 0 ? variable : copy(variable, group);
            group.scope().clear(variable);
            group.gone().add(gone);
            order.add(gone);
            var separator = group.scope().stream().boxed().toList();
            separators.set(gone, separator);
            width = Math.max(width, separator.size());
            if (!separator.isEmpty()) {
                tables.add(group);
            }
        }
    }

    /// A copy that a group's tables, and all that went into them, read in place of a variable.
    private int copy(int variable, Table group) {
        int copy = originals.size();
        originals.add(originals.get(variable));
        separators.add(List.of());
        for (int t : group.given()) {
            var scope = reads.get(t);
            for (int k = 0; k < scope.length; k++) {
                scope[k] = scope[k] == variable ? copy : scope[k];
            }
        }
        for (int below : group.gone()) {
            var separator = new ArrayList<>(separators.get(below));
            separator.replaceAll(each -> each == variable ? copy : each);
            separators.set(below, List.copyOf(separator));
        }
        return copy;
    }

    /// How many copies each variable has, itself included.
    int[] copies(int variables) {
        var copies = new int[variables];
        IntStream.range(0, originals.size()).forEach(i -> copies[originals.get(i)]++);
        return copies;
    }
}
