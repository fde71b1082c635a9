package org.dragoman.rooms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many bits something tells, written one way on every page: at most two decimals, and none
/// that say nothing ("2", "1.58").
public final class Bits {

    private Bits() {}

    /// So many bits, in digits.
    ///
    /// @param bits finite, not negative
    public static String of(double bits) {
        return written(BigDecimal.valueOf(bits));
    }

    /// Bits that were written down as a decimal number.
    ///
    /// @return the words as they stand where they are no such number
    public static String of(String bits) {
        try {
            return written(new BigDecimal(bits));
        } catch (NumberFormatException _) {
            return bits;
        }
    }

    private static String written(BigDecimal bits) {
        return bits.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
