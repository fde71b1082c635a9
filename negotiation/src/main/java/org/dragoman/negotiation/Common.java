package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/// The least number that makes every value of a utility whole, and its cap too.
///
/// @param factors what the numerator over each denominator that occurs is multiplied by
record Common(BigInteger denominator, Map<BigInteger, BigInteger> factors) {

    static Common of(Worth worth) {
        var factors = new HashMap<BigInteger, BigInteger>();
        var common = worth.cap().denominator();
        factors.put(common, BigInteger.ONE);
        var last = common;
        for (var table : worth.tables()) {
            for (var value : table.values()) {
                var here = value.denominator();
                if (!here.equals(last)) {
                    last = here;
                    factors.put(here, BigInteger.ONE);
                    common = common.max(here);
                }
            }
        }
        boolean divided = false;
        while (!divided) {
            divided = true;
            for (var each : factors.entrySet()) {
                var parts = common.divideAndRemainder(each.getKey());
                each.setValue(parts[0]);
                if (parts[1].signum() != 0) {
                    divided = false;
                    common = common.divide(common.gcd(each.getKey())).multiply(each.getKey());
                }
            }
        }
        return new Common(common, factors);
    }

    /// A value of the utility, times the common denominator.
    BigInteger whole(Rational value) {
        var factor = factors.getOrDefault(value.denominator(), BigInteger.ONE);
        return factor.equals(BigInteger.ONE)
                ? value.numerator()
                : value.numerator().multiply(factor);
    }

    BigInteger[] values(Worth.Table table) {
        var values = new BigInteger[table.values().size()];
        for (int e = 0; e < values.length; e++) {
            values[e] = whole(table.values().get(e));
        }
        return values;
    }
}
