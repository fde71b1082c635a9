package org.dragoman.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;

/// What is left of a utility at a time: the discount factor to the power of the time, as GENIUS
/// 10.4 has it (`AbstractUtilitySpace.discount`); its reservation values are discounted likewise.
///
/// @param factor exactly that power where it is a fraction; else that power to 15 digits
/// @param exact whether it is the power itself
record Discount(Rational factor, boolean exact) {

    private static final MathContext DIGITS = new MathContext(15);

    /// The largest root that is looked for exactly.
    private static final int MOST_ROOT = 1000;

    /// @param discount in (0, 1]
    /// @param time from 0, the beginning, to 1, the deadline
    static Discount at(Rational discount, Rational time) {
        if (discount.equals(Rational.ONE) || time.signum() == 0) {
            return new Discount(Rational.ONE, true);
        }
        if (time.denominator().bitLength() <= 10 && time.numerator().bitLength() <= 10) {
            int root = time.denominator().intValueExact();
            var above = root(discount.numerator(), root);
            var below = root(discount.denominator(), root);
            if (root <= MOST_ROOT && above.size() == 1 && below.size() == 1) {
                var base = new Rational(above.getFirst(), below.getFirst());
                return new Discount(base.power(time.numerator().intValueExact()), true);
            }
        }
        double power = StrictMath.pow(discount.toDouble(), time.toDouble());
        return new Discount(Rational.of(new BigDecimal(power).round(DIGITS)), false);
    }

    /// The root of a positive number, where it is whole.
    private static List<BigInteger> root(BigInteger number, int degree) {
        var low = BigInteger.ONE;
        var high = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (low.compareTo(high) < 0) {
            var middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(number) < 0) {
                low = middle.add(BigInteger.ONE);
            } else {
                high = middle;
            }
        }
        return low.pow(degree).equals(number) ? List.of(low) : List.of();
    }

    /// A party with its utilities and its reservation value discounted.
    Party of(Party party) {
        return new Party(
                party.name(),
                switch (party.preference()) {
                    case Preference.Cardinal(var utility) -> new Preference.Cardinal(of(utility));
                    case Preference.Ordinal order -> order;
                },
                switch (party.reservation()) {
                    case Reservation.Value(var least) -> new Reservation.Value(least.times(factor));
                    case Reservation.ReservationPackage kept -> kept;
                    case Reservation.Unknown unknown -> unknown;
                });
    }

    private Utility of(Utility utility) {
        return switch (utility) {
            case Utility.Additive(var values, var interactions, var cap) -> {
                var tables = new ArrayList<Utility.Interaction>();
                for (var each : interactions) {
                    tables.add(
                            new Utility.Interaction(each.issues(), each.sizes(), of(each.table())));
                }
                yield new Utility.Additive(
                        values.stream().map(this::of).toList(), tables, cap.times(factor));
            }
            case Utility.Boxes(int issues, var boxes, var divisor, var cap) ->
                    new Utility.Boxes(issues, boxes, divisor.dividedBy(factor), cap.times(factor));
        };
    }

    private List<Rational> of(List<Rational> row) {
        return row.stream().map(factor::times).toList();
    }
}
