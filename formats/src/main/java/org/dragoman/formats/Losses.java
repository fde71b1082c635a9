package org.dragoman.formats;

import org.dragoman.negotiation.Rational;

/// Refuses to write what a format cannot say, so that nothing is lost in silence.
final class Losses {

    private Losses() {}

    /// A number in digits.
    ///
    /// @throws IllegalArgumentException if no finite decimal writes it
    static String decimal(Rational number, String of) {
        if (!number.isFiniteDecimal()) {
            throw refusal(
                    "%s is %s, which no finite decimal writes".formatted(of, number.toFraction()),
                    "Round it first, or write another format.");
        }
        return number.toDecimal();
    }

    /// What a format cannot say, to be thrown.
    static IllegalArgumentException refusal(String what, String mend) {
        return new IllegalArgumentException("%s.%n%s".formatted(what, mend));
    }

    /// The weighted sum of a profile.
    ///
    /// @param cuts whether the format cuts sums off at 1
    static Valuation.Weighted weighted(Profile profile, String format, boolean cuts) {
        if (!(profile.valuation() instanceof Valuation.Weighted weighted)) {
            throw refusal(
                    "%s has no boxes, and \"%s\" is made of them".formatted(format, profile.name()),
                    "Write GENIUS XML.");
        }
        var most = Rational.ZERO;
        for (int i = 0; i < weighted.weights().size(); i++) {
            var values = weighted.evaluations().get(i).over(profile.domain().issues().get(i));
            most = most.plus(weighted.weights().get(i).times(greatest(values)));
        }
        if (most.compareTo(Rational.ONE) > 0 && weighted.cutAtOne() != cuts) {
            throw refusal(
                    "\"%s\" reaches %s, which %s %s off at 1"
                            .formatted(
                                    profile.name(),
                                    most.toDecimal(),
                                    format,
                                    cuts ? "cuts" : "does not cut"),
                    "Scale the weights so that they sum to 1.");
        }
        return weighted;
    }

    /// The greatest of some numbers.
    static Rational greatest(Iterable<Rational> values) {
        var most = Rational.ZERO;
        for (var value : values) {
            most = most.max(value);
        }
        return most;
    }

    /// Refuses a discount where the format has none.
    static void noDiscount(Profile profile, String format) {
        if (!profile.discount().equals(Rational.ONE)) {
            throw refusal(
                    "%s has no discount, and \"%s\" has %s"
                            .formatted(format, profile.name(), profile.discount().toDecimal()),
                    "Write GENIUS XML, or set the discount to 1.");
        }
    }
}
