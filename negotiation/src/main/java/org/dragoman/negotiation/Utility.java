package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// What a party gains from each outcome, exactly; usually in [0, 1], no unit.
public sealed interface Utility {

    /// A sum of what each issue brings, plus what combinations of issues bring, cut off at a cap.
    ///
    /// @param values `values.get(i).get(o)` is what option `o` of issue `i` brings, weight included
    /// @param interactions what combinations of issues bring on top
    /// @param cap the most it can be: GENIUS cuts at 1
    record Additive(List<List<Rational>> values, List<Interaction> interactions, Rational cap)
            implements Utility {
        public Additive {
            values = values.stream().map(List::copyOf).toList();
            interactions = List.copyOf(interactions);
        }
    }

    /// A sum of bonuses for the boxes that an outcome lies in, divided by a common divisor and cut
    /// off at a cap (the nonlinear spaces of ANAC 2014).
    ///
    /// @param issues how many issues the agenda has
    /// @param boxes the hyper-rectangles and what each brings
    /// @param divisor what the sum is divided by, positive
    /// @param cap the most it can be: GENIUS cuts at 1
    record Boxes(int issues, List<Box> boxes, Rational divisor, Rational cap) implements Utility {
        public Boxes {
            boxes = List.copyOf(boxes);
        }
    }

    /// What one combination of issues brings on top of its parts.
    ///
    /// @param issues places on the agenda, ascending, at least two
    /// @param sizes how many options each of these issues has
    /// @param table one entry for each combination of options, the last issue's option running
    ///   fastest
    record Interaction(List<Integer> issues, List<Integer> sizes, List<Rational> table) {
        public Interaction {
            issues = List.copyOf(issues);
            sizes = List.copyOf(sizes);
            table = List.copyOf(table);
        }

        /// What this combination brings in an outcome.
        public Rational of(Outcome outcome) {
            int place = 0;
            for (int k = 0; k < issues.size(); k++) {
                place = place * sizes.get(k) + outcome.option(issues.get(k));
            }
            return table.get(place);
        }
    }

    /// A hyper-rectangle: it counts when every side holds.
    ///
    /// @param sides conditions on single issues; an issue may stand more than once
    /// @param utility what it brings, before the divisor
    record Box(List<Side> sides, Rational utility) {
        public Box {
            sides = List.copyOf(sides);
        }
    }

    /// One side of a box: option indexes from `min` to `max`, both included, or all others.
    ///
    /// @param issue its place on the agenda
    /// @param includes whether the option must lie in the interval, or must lie outside it
    record Side(int issue, int min, int max, boolean includes) {
        boolean holds(int option) {
            return includes == (min <= option && option <= max);
        }
    }

    /// Additive utility without interactions or cap.
    static Utility additive(List<List<Rational>> values) {
        var total = Rational.ZERO;
        for (var issue : values) {
            var best = issue.getFirst();
            for (var value : issue) {
                best = best.max(value);
            }
            total = total.plus(best);
        }
        return new Additive(values, List.of(), total.max(Rational.ONE));
    }

    /// Additive utility from weights and evaluations: issue `i` settled with option `o` brings
    /// `weights.get(i) * evaluations.get(i).get(o)`.
    static Utility weighted(List<Rational> weights, List<List<Rational>> evaluations) {
        var values = new ArrayList<List<Rational>>();
        for (int i = 0; i < weights.size(); i++) {
            var weight = weights.get(i);
            values.add(evaluations.get(i).stream().map(weight::times).toList());
        }
        return additive(values);
    }

    /// What an outcome is worth, exactly.
    default Rational of(Outcome outcome) {
        return switch (this) {
            case Additive(var values, var interactions, var cap) -> {
                var sum = Rational.ZERO;
                for (int i = 0; i < values.size(); i++) {
                    sum = sum.plus(values.get(i).get(outcome.option(i)));
                }
                for (var interaction : interactions) {
                    sum = sum.plus(interaction.of(outcome));
                }
                yield sum.min(cap);
            }
            case Boxes(_, var boxes, var divisor, var cap) -> {
                var sum = Rational.ZERO;
                for (var box : boxes) {
                    boolean inside = true;
                    for (var side : box.sides()) {
                        inside &= side.holds(outcome.option(side.issue()));
                    }
                    if (inside) {
                        sum = sum.plus(box.utility());
                    }
                }
                yield sum.dividedBy(divisor).min(cap);
            }
        };
    }
}
