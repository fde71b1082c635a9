package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.dragoman.testkit.Laws;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void sumsProductsAndOrderAgreeWithDecimals() {
        Laws.forAll(
                2000,
                1,
                (random, size) -> List.of(decimal(random, size), decimal(random, size)),
                pair -> {
                    var a = Rational.of(pair.get(0));
                    var b = Rational.of(pair.get(1));
                    assertThat(a.plus(b)).isEqualTo(Rational.of(pair.get(0).add(pair.get(1))));
                    assertThat(a.minus(b))
                            .isEqualTo(Rational.of(pair.get(0).subtract(pair.get(1))));
                    assertThat(a.times(b))
                            .isEqualTo(Rational.of(pair.get(0).multiply(pair.get(1))));
                    assertThat(a.compareTo(b))
                            .isEqualTo(Integer.signum(pair.get(0).compareTo(pair.get(1))));
                    assertThat(new BigDecimal(a.toDecimal())).isEqualByComparingTo(pair.get(0));
                });
    }

    @Test
    void divisionUndoesMultiplication() {
        Laws.forAll(
                1000,
                2,
                (random, size) -> List.of(decimal(random, size), decimal(random, size)),
                pair -> {
                    var a = Rational.of(pair.get(0));
                    var b = Rational.of(pair.get(1));
                    if (b.signum() != 0) {
                        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
                    }
                    assertThat(Rational.parse(a.toFraction())).isEqualTo(a);
                });
    }

    @Test
    void anEndlessDecimalIsWrittenWithFifteenDigitsAndItsFraction() {
        var share = Rational.of(44, 59);
        assertThat(share.isFiniteDecimal()).isFalse();
        assertThat(share.toDecimal()).isEqualTo("0.745762711864407");
        assertThat(share.toFraction()).isEqualTo("44/59");
        assertThat(Rational.of(-6, 8)).isEqualTo(Rational.parse("-0.75")).hasToString("-0.75");
        assertThat(Rational.parse("1e-3").toDecimal()).isEqualTo("0.001");
    }

    @Test
    void aHugeExponentIsRefusedBeforeItFillsTheMemory() {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Rational.parse("1e999999999"))
                .withMessageContaining("exponent beyond 1000");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Rational.parse("1/0"))
                .withMessageContaining("divides by zero");
    }

    private static BigDecimal decimal(SplittableRandom random, int size) {
        return BigDecimal.valueOf(
                random.nextLong(-1000L * size, 1000L * size), random.nextInt(size));
    }

    @Test
    void theNearestDoubleIsThatOfTwoHundredDigits() {
        var random = new SplittableRandom(11);
        for (int k = 0; k < 5_000; k++) {
            var numerator = new BigInteger(1 + random.nextInt(200), new Random(random.nextLong()));
            var denominator =
                    new BigInteger(1 + random.nextInt(200), new Random(random.nextLong()))
                            .add(BigInteger.ONE);
            var value = new Rational(k % 2 == 0 ? numerator : numerator.negate(), denominator);
            double nearest =
                    new BigDecimal(value.numerator())
                            .divide(new BigDecimal(value.denominator()), new MathContext(200))
                            .doubleValue();
            assertThat(value.toDouble()).isEqualTo(nearest);
        }
    }

    @Test
    void theQuickDivisorIsTheGreatestCommonOne() {
        var random = new Random(12);
        for (int k = 0; k < 50_000; k++) {
            var shared = new BigInteger(1 + random.nextInt(70), random);
            var a = shared.multiply(new BigInteger(random.nextInt(70), random));
            var b = shared.multiply(new BigInteger(random.nextInt(70), random)).negate();
            assertThat(Divisor.of(a, b)).isEqualTo(a.gcd(b));
            assertThat(Divisor.of(b.shiftLeft(k % 9), a)).isEqualTo(b.shiftLeft(k % 9).gcd(a));
        }
    }
}
