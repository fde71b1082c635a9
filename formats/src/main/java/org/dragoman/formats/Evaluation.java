package org.dragoman.formats;

import java.util.List;
import org.dragoman.negotiation.Rational;

/// What a party thinks of the options of one issue, before the issue's weight.
public sealed interface Evaluation {

    /// One number for each option, in the domain's order, in [0, 1].
    record Table(List<Rational> values) implements Evaluation {
        public Table {
            values = List.copyOf(values);
        }
    }

    /// A straight line over a range: `at lower + slope · (v − lower)`, cut off below 0 and above 1.
    record Line(Rational atLower, Rational slope) implements Evaluation {}

    /// One number for each option of an issue, in order.
    default List<Rational> over(DomainIssue issue) {
        return switch (this) {
            case Table(var values) -> values;
            case Line(var atLower, var slope) ->
                    switch (issue) {
                        case DomainIssue.Range range ->
                                range.numbers().stream()
                                        .map(v ->
                                                slope.times(v.minus(range.lower()))
                                                        .plus(atLower)
                                                        .max(Rational.ZERO)
                                                        .min(Rational.ONE))
                                        .toList();
                        case DomainIssue.Listed listed ->
                                throw new IllegalArgumentException(
                                        """
                                        Issue "%s" lists its options, and a line needs a range.
                                        Give each option a value.\
                                        """
                                                .formatted(listed.name()));
                    };
        };
    }
}
