package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// A utility as a sum of tables over issues, before its cap.
///
/// @param tables each over one or more issues
/// @param cap the most the sum can count
record Worth(List<Table> tables, Rational cap) {

    /// What a combination of options brings.
    ///
    /// @param issues places on the agenda, ascending
    /// @param sizes how many options each of them has
    /// @param values one for each combination, the last issue's option running fastest
    record Table(List<Integer> issues, List<Integer> sizes, List<Rational> values) {}

    /// The most entries that one table may have.
    private static final int MOST = 1 << 22;

    static Worth of(Utility utility, Agenda agenda) {
        return switch (utility) {
            case Utility.Additive(var values, var interactions, var cap) -> {
                var tables = new ArrayList<Table>();
                for (int i = 0; i < values.size(); i++) {
                    var row = values.get(i);
                    tables.add(new Table(List.of(i), List.of(row.size()), row));
                }
                for (var each : interactions) {
                    tables.add(new Table(each.issues(), each.sizes(), each.table()));
                }
                yield new Worth(tables, cap);
            }
            case Utility.Boxes(_, var boxes, var divisor, var cap) -> {
                var tables = new ArrayList<Table>();
                for (var box : boxes) {
                    tables.add(table(box, divisor, agenda));
                }
                yield new Worth(tables, cap);
            }
        };
    }

    private static Table table(Utility.Box box, Rational divisor, Agenda agenda) {
        var issues = box.sides().stream().map(Utility.Side::issue).distinct().sorted().toList();
        var sizes = issues.stream().map(i -> agenda.issue(i).options().size()).toList();
        long entries = 1;
        for (int size : sizes) {
            entries = Math.min(Long.MAX_VALUE / size - 1, entries) * size;
        }
        if (entries > MOST) {
            throw new IllegalArgumentException(
                    """
                    A box spans %d issues with %d combinations, too many for a table.
                    Split it into boxes over fewer issues.\
                    """
                            .formatted(issues.size(), entries));
        }
        var brings = box.utility().dividedBy(divisor);
        var values = new ArrayList<Rational>((int) entries);
        var options = new int[issues.size()];
        for (int entry = 0; entry < entries; entry++) {
            int rest = entry;
            for (int k = options.length - 1; k >= 0; k--) {
                options[k] = rest % sizes.get(k);
                rest /= sizes.get(k);
            }
            boolean inside = true;
            for (var side : box.sides()) {
                inside &= side.holds(options[issues.indexOf(side.issue())]);
            }
            values.add(inside ? brings : Rational.ZERO);
        }
        return new Table(issues, sizes, values);
    }

    /// A lower bound on what any outcome is worth.
    static Rational least(Utility utility) {
        return switch (utility) {
            case Utility.Additive(var values, var interactions, var cap) -> {
                var sum = Rational.ZERO;
                for (var row : values) {
                    sum = sum.plus(least(row));
                }
                for (var each : interactions) {
                    sum = sum.plus(least(each.table()));
                }
                yield sum.min(cap);
            }
            case Utility.Boxes(_, var boxes, var divisor, var cap) -> {
                var sum = Rational.ZERO;
                for (var box : boxes) {
                    sum = sum.plus(box.utility().min(Rational.ZERO));
                }
                yield sum.dividedBy(divisor).min(cap);
            }
        };
    }

    private static Rational least(List<Rational> values) {
        var least = values.getFirst();
        for (var value : values) {
            least = least.min(value);
        }
        return least;
    }
}
