package org.dragoman.negotiation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact number: a fraction in lowest terms with a positive denominator.
///
/// @param numerator any sign
/// @param denominator positive, sharing no factor with the numerator
public record Rational(BigInteger numerator, BigInteger denominator)
        implements Comparable<Rational> {

    /// Whole numbers of so many bits are doubles, so that their quotient is rounded but once.
    private static final int EXACT = 53;

    /// A quotient cut to so many bits, its last bit set where anything was cut off, rounds as the
    /// whole quotient does.
    private static final int ROUNDED = 62;

    /// Shifts by fewer bits leave a double with all its digits.
    private static final int ORDINARY = 900;

    /// Nothing.
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /// One: the best that a utility in [0, 1] can be.
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    /// @throws ArithmeticException if the denominator is zero
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(
                    """
                    The fraction %s/0 has no value.
                    Give a denominator other than zero.\
                    """
                            .formatted(numerator));
        }
        var divisor = Divisor.of(numerator, denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /// The whole number `value`.
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /// The fraction `numerator / denominator`.
    ///
    /// @throws ArithmeticException if the denominator is zero
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// The exact value of a decimal.
    public static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /// Reads a decimal (`0.25`, `1e-3`) or a fraction (`44/59`), exactly.
    ///
    /// @throws NumberFormatException if the text is neither, or its exponent lies beyond ±1000
    public static Rational parse(String text) {
        var trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        if (slash >= 0) {
            var denominator = new BigInteger(trimmed.substring(slash + 1).strip());
            if (denominator.signum() == 0) {
                throw new NumberFormatException("\"%s\" divides by zero.".formatted(text));
            }
            return new Rational(new BigInteger(trimmed.substring(0, slash).strip()), denominator);
        }
        var decimal = new BigDecimal(trimmed);
        if (Math.abs((long) decimal.scale()) > 1000) {
            throw new NumberFormatException("\"%s\" has an exponent beyond 1000.".formatted(text));
        }
        return of(decimal);
    }

    /// The sum.
    public Rational plus(Rational other) {
        if (other.signum() == 0) {
            return this;
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /// The difference.
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /// The product.
    public Rational times(Rational other) {
        return new Rational(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// The quotient.
    ///
    /// @throws ArithmeticException if `other` is zero
    public Rational dividedBy(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// This number multiplied by itself.
    ///
    /// @param exponent not negative
    public Rational power(int exponent) {
        return new Rational(numerator.pow(exponent), denominator.pow(exponent));
    }

    /// The same distance from zero, on its other side.
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    /// The smaller of the two; this one when they are equal.
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// The larger of the two; this one when they are equal.
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// -1, 0 or 1.
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /// The nearest double; of numbers so small that doubles lose digits, by 40 decimal digits.
    public double toDouble() {
        if (numerator.bitLength() <= EXACT && denominator.bitLength() <= EXACT) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        int shift = ROUNDED + denominator.bitLength() - numerator.bitLength();
        if (Math.abs(shift) > ORDINARY) {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator), new MathContext(40))
                    .doubleValue();
        }
        var size = numerator.abs();
        var parts =
                shift >= 0
                        ? size.shiftLeft(shift).divideAndRemainder(denominator)
                        : size.divideAndRemainder(denominator.shiftLeft(-shift));
        var cut = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return numerator.signum() * Math.scalb(cut.doubleValue(), -shift);
    }

    /// Whether a decimal of finitely many digits writes this number exactly.
    public boolean isFiniteDecimal() {
        var rest = denominator;
        for (var factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    /// A decimal: exact where finitely many digits do, else 15 significant digits, half up.
    public String toDecimal() {
        var top = new BigDecimal(numerator);
        var bottom = new BigDecimal(denominator);
        var decimal =
                isFiniteDecimal()
                        ? top.divide(bottom)
                        : top.divide(bottom, new MathContext(15, RoundingMode.HALF_UP));
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /// The fraction as it stands, `44/59`, or the whole number.
    public String toFraction() {
        return denominator.equals(BigInteger.ONE)
                ? numerator.toString()
                : numerator + "/" + denominator;
    }

    @Override
    public String toString() {
        return isFiniteDecimal() ? toDecimal() : toFraction();
    }
}
