package org.dragoman.formats;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.negotiation.Rational;

/// Looks at the weights of a profile.
final class Weights {

    private Weights() {}

    /// Warns where weights do not sum to one; they are taken as they stand.
    static void check(
            List<Rational> weights, UnaryOperator<String> warning, List<String> warnings) {
        var sum = Rational.ZERO;
        for (var weight : weights) {
            sum = sum.plus(weight);
        }
        if (!sum.equals(Rational.ONE)) {
            warnings.add(
                    warning.apply(
                            "the weights sum to %s, not to 1; they are taken as they stand."
                                    .formatted(sum.toDecimal())));
        }
    }
}
