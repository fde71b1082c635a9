package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;

/// Whole numbers for exact fractions: each party's utilities times its common denominator, less
/// their smallest, in as many digits of base 2^62 as the largest sum needs.
///
/// Digits below 2^62 leave room to add two of them with the carry in a `long`; no sum of values
/// overflows since the number of digits is chosen by the sum of the largest.
final class Scale {

    static final int BITS = 62;
    static final long MASK = (1L << BITS) - 1;

    private Scale() {}

    /// How many digits a number that is not negative needs.
    static int digits(BigInteger largest) {
        return Math.max(1, (largest.bitLength() + BITS - 1) / BITS);
    }

    /// Writes a number that is not negative.
    static void write(BigInteger value, long[] rows, int start, int limbs) {
        if (limbs == 1) {
            rows[start] = value.longValue();
            return;
        }
        var rest = value;
        for (int k = limbs - 1; k > 0; k--) {
            rows[start + k] = rest.longValue() & MASK;
            rest = rest.shiftRight(BITS);
        }
        rows[start] = rest.longValue();
    }

    /// Reads a number.
    static BigInteger read(long[] rows, int start, int limbs) {
        var value = BigInteger.valueOf(rows[start]);
        for (int k = 1; k < limbs; k++) {
            value = value.shiftLeft(BITS).or(BigInteger.valueOf(rows[start + k]));
        }
        return value;
    }

    /// Reads a number as a double, off by a few units in its last place.
    static double approximate(long[] rows, int start, int limbs) {
        double value = rows[start];
        for (int k = 1; k < limbs; k++) {
            value = value * 0x1p62 + rows[start + k];
        }
        return value;
    }

    /// Adds two rows.
    static void add(long[] a, int i, long[] b, int j, long[] sum, int k, int parties, int limbs) {
        for (int p = 0; p < parties; p++) {
            long carry = 0;
            for (int d = (p + 1) * limbs - 1; d >= p * limbs; d--) {
                long digit = a[i + d] + b[j + d] + carry;
                sum[k + d] = digit & MASK;
                carry = digit >>> BITS;
            }
        }
    }

    /// Subtracts a row from one that is at least as large for every party.
    ///
    /// @return false where it is not
    static boolean subtract(
            long[] a, int i, long[] b, int j, long[] rest, int k, int parties, int limbs) {
        for (int p = 0; p < parties; p++) {
            long borrow = 0;
            for (int d = (p + 1) * limbs - 1; d >= p * limbs; d--) {
                long digit = a[i + d] - b[j + d] - borrow;
                borrow = digit < 0 ? 1 : 0;
                rest[k + d] = digit & MASK;
            }
            if (borrow != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether each party has at least as much by the first row as by the second.
    static boolean reaches(long[] a, int i, long[] b, int j, int parties, int limbs) {
        for (int p = 0; p < parties; p++) {
            if (compare(a, i + p * limbs, b, j + p * limbs, limbs) < 0) {
                return false;
            }
        }
        return true;
    }

    static int compare(long[] a, int i, long[] b, int j, int length) {
        return Arrays.compare(a, i, i + length, b, j, j + length);
    }
}
