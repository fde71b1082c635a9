package org.dragoman.formats;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.negotiation.Rational;

/// Looks at the weights of a profile.
final class Weights {

    private Weights() {}

    /// What rounding to nine digits explains needs no warning.
    private static final Rational ROUNDING = Rational.of(1, 1_000_000_000);

    /// Warns where weights do not sum to one; they are taken as they stand.
    static void check(
            List<Rational> weights, UnaryOperator<String> warning, List<String> warnings) {
        var sum = Rational.ZERO;
        for (var weight : weights) {
            sum = sum.plus(weight);
        }
        var off = sum.minus(Rational.ONE);
        if (off.max(off.negate()).compareTo(ROUNDING) > 0) {
            warnings.add(
                    warning.apply(
                            "the weights sum to %s, not to 1; they are taken as they stand."
                                    .formatted(sum.toDecimal())));
        }
    }
}
