package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A negotiation as a sum of bonuses for lying in boxes, and of demands to lie in one box of each
/// of several lists.
///
/// Every utility of this library is such a sum with bonuses that are not negative: a box with a
/// negative bonus is a constant and bonuses for the disjoint boxes that make up its complement; a
/// side that excludes an interval is two disjoint boxes; a value of an option is a box one option
/// wide. A red line or linkage asks for one of the disjoint boxes that make up what it allows.
final class BoxPieces {

    /// The most pieces that one condition or table may fall into.
    private static final int MOST = 20_000;

    /// A box with what it brings one party.
    @SuppressWarnings("ArrayRecordComponent")
    record Bonus(int[] low, int[] high, int party, Rational brings) {}

    private final Agenda agenda;
    private final List<Bonus> bonuses = new ArrayList<>();
    private final List<List<Bonus>> demands = new ArrayList<>();
    private final Rational[] constants;
    private boolean fits = true;

    private BoxPieces(Agenda agenda, int parties) {
        this.agenda = agenda;
        constants = new Rational[parties];
        java.util.Arrays.fill(constants, Rational.ZERO);
    }

    /// @param negotiation every party cardinal
    static BoxPieces of(Negotiation negotiation) {
        var pieces = new BoxPieces(negotiation.agenda(), negotiation.parties().size());
        for (int p = 0; p < negotiation.parties().size(); p++) {
            pieces.add(Disagreement.utility(negotiation.parties().get(p)), p);
        }
        negotiation.redLines().forEach(line -> pieces.demand(line.crossedBy(), false));
        negotiation.linkages().forEach(linkage -> pieces.demand(linkage.requires(), true));
        return pieces;
    }

    /// Every bonus.
    List<Bonus> bonuses() {
        return bonuses;
    }

    /// Lists of disjoint boxes: an outcome must lie in one box of each list.
    List<List<Bonus>> demands() {
        return demands;
    }

    /// What a party has wherever the outcome lies.
    Rational constant(int party) {
        return constants[party];
    }

    /// Whether no condition or table fell into too many pieces.
    boolean fits() {
        return fits;
    }

    private void add(Utility utility, int party) {
        switch (utility) {
            case Utility.Additive(var values, var interactions, _) -> {
                for (int i = 0; i < values.size(); i++) {
                    table(List.of(i), values.get(i), party);
                }
                interactions.forEach(each -> table(each.issues(), each.table(), party));
            }
            case Utility.Boxes(_, var boxes, var divisor, _) ->
                    boxes.forEach(box -> box(box, box.utility().dividedBy(divisor), party));
        }
    }

    private void box(Utility.Box box, Rational brings, int party) {
        var allowed = new BitSet[agenda.size()];
        for (var side : box.sides()) {
            int i = side.issue();
            if (allowed[i] == null) {
                allowed[i] = all(i);
            }
            for (int o = 0; o < size(i); o++) {
                if (!side.holds(o)) {
                    allowed[i].clear(o);
                }
            }
        }
        if (brings.signum() > 0) {
            product(allowed, 0, low(), high(), party, brings, bonuses);
        } else if (brings.signum() < 0) {
            constants[party] = constants[party].plus(brings);
            var inside = new BitSet[agenda.size()];
            for (int i = 0; i < allowed.length; i++) {
                if (allowed[i] != null) {
                    var outside = all(i);
                    outside.andNot(allowed[i]);
                    inside[i] = outside;
                    product(inside, 0, low(), high(), party, brings.negate(), bonuses);
                    inside[i] = allowed[i];
                }
            }
        }
    }

    private void product(
            BitSet[] allowed,
            int from,
            int[] low,
            int[] high,
            int party,
            Rational brings,
            List<Bonus> into) {
        int i = from;
        while (i < allowed.length && allowed[i] == null) {
            i++;
        }
        if (i == allowed.length) {
            if (into.size() >= MOST) {
                fits = false;
                return;
            }
            into.add(new Bonus(low.clone(), high.clone(), party, brings));
            return;
        }
        int start = allowed[i].nextSetBit(0);
        while (start >= 0) {
            int end = allowed[i].nextClearBit(start);
            int lowest = low[i];
            int highest = high[i];
            low[i] = start;
            high[i] = end - 1;
            product(allowed, i + 1, low, high, party, brings, into);
            low[i] = lowest;
            high[i] = highest;
            start = allowed[i].nextSetBit(end);
        }
    }

    /// A table as bonuses over its least entry: runs of equal entries along its last issue.
    private void table(List<Integer> issues, List<Rational> values, int party) {
        var least = values.getFirst();
        for (var value : values) {
            least = least.min(value);
        }
        constants[party] = constants[party].plus(least);
        var shift = least;
        runs(issues, values.size(), entry -> values.get(entry).minus(shift), party, bonuses);
    }

    private void demand(Condition condition, boolean holds) {
        var issues = List.copyOf(condition.scope());
        long entries = 1;
        for (int i : issues) {
            entries *= size(i);
            if (entries > MOST) {
                fits = false;
                return;
            }
        }
        var options = new int[agenda.size()];
        var pieces = new ArrayList<Bonus>();
        runs(
                issues,
                (int) entries,
                entry -> {
                    settle(issues, entry, options);
                    return condition.holds(Outcome.of(options)) == holds
                            ? Rational.ONE
                            : Rational.ZERO;
                },
                -1,
                pieces);
        demands.add(pieces);
    }

    private void settle(List<Integer> issues, int entry, int[] options) {
        int rest = entry;
        for (int k = issues.size() - 1; k >= 0; k--) {
            int i = issues.get(k);
            options[i] = rest % size(i);
            rest /= size(i);
        }
    }

    private void runs(
            List<Integer> issues,
            int entries,
            java.util.function.IntFunction<Rational> brings,
            int party,
            List<Bonus> into) {
        int length = issues.isEmpty() ? 1 : size(issues.getLast());
        var options = new int[agenda.size()];
        for (int row = 0; row < entries; row += length) {
            int start = 0;
            while (start < length) {
                var value = brings.apply(row + start);
                int end = start + 1;
                while (end < length && brings.apply(row + end).equals(value)) {
                    end++;
                }
                if (value.signum() > 0) {
                    settle(issues, row + start, options);
                    var low = low();
                    var high = high();
                    for (int i : issues) {
                        low[i] = options[i];
                        high[i] = options[i];
                    }
                    if (!issues.isEmpty()) {
                        high[issues.getLast()] = end - 1;
                    }
                    if (into.size() >= MOST) {
                        fits = false;
                        return;
                    }
                    into.add(new Bonus(low, high, party, value));
                }
                start = end;
            }
        }
    }

    private int size(int issue) {
        return agenda.issue(issue).options().size();
    }

    private BitSet all(int issue) {
        var all = new BitSet(size(issue));
        all.set(0, size(issue));
        return all;
    }

    private int[] low() {
        return new int[agenda.size()];
    }

    private int[] high() {
        var high = new int[agenda.size()];
        for (int i = 0; i < high.length; i++) {
            high[i] = size(i) - 1;
        }
        return high;
    }
}
