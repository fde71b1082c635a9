package org.dragoman.formats;

import java.math.BigInteger;
import java.util.function.BiFunction;
import org.dragoman.negotiation.Rational;

/// Reads the numbers of files, exactly.
final class Numbers {

    private static final int LENGTH = 400;

    private Numbers() {}

    /// A decimal.
    ///
    /// @param fault makes the exception from what is wrong and how to mend it
    static Rational decimal(
            String text, String of, BiFunction<String, String, IllegalArgumentException> fault) {
        var trimmed = text.strip();
        if (trimmed.length() > LENGTH) {
            throw fault.apply(
                    "%s has %d characters.".formatted(of, trimmed.length()),
                    "Write it with fewer than %d.".formatted(LENGTH));
        }
        try {
            if (trimmed.indexOf('/') < 0) {
                return Rational.parse(trimmed);
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw fault.apply(
                "%s is \"%s\", which is no number.".formatted(of, text),
                "Write a decimal such as 0.25.");
    }

    /// A decimal that is not negative.
    static Rational notNegative(
            String text, String of, BiFunction<String, String, IllegalArgumentException> fault) {
        var number = decimal(text, of, fault);
        if (number.signum() < 0) {
            throw fault.apply(
                    "%s is %s, and may not be negative.".formatted(of, number.toDecimal()),
                    "Write 0 or more.");
        }
        return number;
    }

    /// A decimal in [0, 1].
    static Rational share(
            String text, String of, BiFunction<String, String, IllegalArgumentException> fault) {
        var number = notNegative(text, of, fault);
        if (number.compareTo(Rational.ONE) > 0) {
            throw fault.apply(
                    "%s is %s, and may not exceed 1.".formatted(of, number.toDecimal()),
                    "Write a number from 0 to 1.");
        }
        return number;
    }

    /// A whole number that an `int` holds.
    static int whole(
            String text, String of, BiFunction<String, String, IllegalArgumentException> fault) {
        var number = decimal(text, of, fault);
        if (!isWhole(number) || number.numerator().bitLength() > 31) {
            throw fault.apply(
                    "%s is \"%s\", which is no whole number.".formatted(of, text),
                    "Write a whole number.");
        }
        return number.numerator().intValueExact();
    }

    /// Whether it is a whole number.
    static boolean isWhole(Rational number) {
        return number.denominator().equals(BigInteger.ONE);
    }
}
