package org.dragoman.negotiation;

import java.math.BigInteger;

/// The greatest common divisor, quickly where two `long`s hold each number, as they do for sums of
/// the archive's decimals (binary method, Stein 1967).
final class Divisor {

    /// Numbers of so many bits take the quick way.
    private static final int QUICK = 126;

    private Divisor() {}

    /// As [BigInteger#gcd].
    static BigInteger of(BigInteger a, BigInteger b) {
        if (a.signum() == 0 || b.signum() == 0 || a.bitLength() > QUICK || b.bitLength() > QUICK) {
            return a.gcd(b);
        }
        int twos = Math.min(a.getLowestSetBit(), b.getLowestSetBit());
        var odd = a.abs().shiftRight(a.getLowestSetBit());
        var other = b.abs().shiftRight(b.getLowestSetBit());
        return odd(odd, other).shiftLeft(twos);
    }

    private static BigInteger odd(BigInteger a, BigInteger b) {
        long low = a.longValue();
        long high = a.bitLength() < Long.SIZE ? 0 : a.shiftRight(Long.SIZE).longValue();
        long otherLow = b.longValue();
        long otherHigh = b.bitLength() < Long.SIZE ? 0 : b.shiftRight(Long.SIZE).longValue();
        while (high != otherHigh || low != otherLow) {
            if (high < otherHigh
                    || (high == otherHigh && Long.compareUnsigned(low, otherLow) < 0)) {
                long swapped = low;
                low = otherLow;
                otherLow = swapped;
                swapped = high;
                high = otherHigh;
                otherHigh = swapped;
            }
            long borrow = Long.compareUnsigned(low, otherLow) < 0 ? 1 : 0;
            low -= otherLow;
            high -= otherHigh + borrow;
            if (low == 0) {
                low = high;
                high = 0;
            }
            int shift = Long.numberOfTrailingZeros(low);
            if (shift > 0) {
                low = (low >>> shift) | (high << (Long.SIZE - shift));
                high >>>= shift;
            }
        }
        var upper = BigInteger.valueOf(high).shiftLeft(Long.SIZE);
        var lower = BigInteger.valueOf(low & Long.MAX_VALUE);
        return upper.add(low < 0 ? lower.setBit(Long.SIZE - 1) : lower);
    }
}
