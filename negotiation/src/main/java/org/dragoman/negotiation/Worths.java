package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// What every combination of every part brings every party, in whole numbers: fixed for cardinal
/// parties, drawn anew for ordinal ones.
///
/// One utility is `scale(p)` units of party `p`, at most 2⁶¹, so sums stay within `long`. A
/// cardinal utility is exact where its common denominator allows; else it is rounded down to units
/// of 2⁻⁵⁶ and [#exact] is false.
final class Worths {

    private static final int ROOM = 60;
    private static final int ROUNDED = 56;

    private final Negotiation negotiation;
    private final Parts parts;
    private final long[][][] worth;
    private final long[] scale;
    private final long[] least;
    private final Completion[] drawn;
    private boolean exact = true;

    Worths(Negotiation negotiation, Parts parts) {
        this.negotiation = negotiation;
        this.parts = parts;
        int sides = negotiation.parties().size();
        worth = new long[parts.list().size()][sides][];
        scale = new long[sides];
        least = new long[sides];
        drawn = new Completion[sides];
        for (int k = 0; k < worth.length; k++) {
            for (int p = 0; p < sides; p++) {
                worth[k][p] = new long[parts.list().get(k).combinations().size()];
            }
        }
        for (int p = 0; p < sides; p++) {
            switch (negotiation.parties().get(p).preference()) {
                case Preference.Ordinal ordinal -> drawn[p] = new Completion(ordinal);
                case Preference.Cardinal(var utility) -> fix(p, utility);
            }
        }
    }

    private void fix(int p, Utility utility) {
        var reserved =
                switch (negotiation.parties().get(p).reservation()) {
                    case Reservation.Unknown _ -> Rational.ZERO;
                    case Reservation.Value(var value) -> value;
                    case Reservation.ReservationPackage(var kept) -> utility.of(kept);
                };
        var denominator = reserved.denominator();
        var reach = reserved.numerator().abs().divide(denominator).add(BigInteger.ONE);
        for (var part : parts.list()) {
            var widest = Rational.ZERO;
            for (var value : part.cardinal().get(p)) {
                if (denominator.bitLength() <= ROOM) {
                    var d = value.denominator();
                    denominator = denominator.divide(denominator.gcd(d)).multiply(d);
                }
                widest = widest.max(value).max(value.negate());
            }
            reach = reach.add(widest.numerator().divide(widest.denominator())).add(BigInteger.ONE);
        }
        boolean fits = denominator.multiply(reach).bitLength() <= ROOM;
        exact &= fits;
        var unit =
                fits
                        ? denominator
                        : BigInteger.ONE.shiftLeft(Math.max(0, ROUNDED - reach.bitLength()));
        scale[p] = unit.longValueExact();
        least[p] = -floor(reserved.negate(), unit);
        for (int k = 0; k < worth.length; k++) {
            var row = parts.list().get(k).cardinal().get(p);
            for (int c = 0; c < row.size(); c++) {
                worth[k][p][c] = floor(row.get(c), unit);
            }
        }
    }

    private static long floor(Rational value, BigInteger unit) {
        var parts = value.numerator().multiply(unit).divideAndRemainder(value.denominator());
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0])
                .longValueExact();
    }

    /// Draws the ordinal parties' utilities anew.
    void draw(SplittableRandom random) {
        for (int p = 0; p < drawn.length; p++) {
            if (drawn[p] != null) {
                drawn[p].draw(random);
                scale[p] = drawn[p].scale();
                least[p] = reserved(drawn[p], negotiation.parties().get(p).reservation());
                for (int k = 0; k < worth.length; k++) {
                    sum(drawn[p], parts.list().get(k), worth[k][p]);
                }
            }
        }
    }

    private static void sum(Completion completion, Parts.Part part, long[] row) {
        for (int c = 0; c < row.length; c++) {
            var options = part.combinations().get(c);
            long sum = 0;
            for (int k = 0; k < options.length; k++) {
                sum += completion.worth(part.issues().get(k), options[k]);
            }
            row[c] = sum;
        }
    }

    private static long reserved(Completion completion, Reservation reservation) {
        return switch (reservation) {
            case Reservation.Unknown _ -> 0;
            case Reservation.Value(var value) ->
                    -floor(value.negate(), BigInteger.valueOf(completion.scale()));
            case Reservation.ReservationPackage(var kept) -> {
                long sum = 0;
                for (int i = 0; i < kept.size(); i++) {
                    sum += completion.worth(i, kept.option(i));
                }
                yield sum;
            }
        };
    }

    /// What each combination of a part brings a party in this draw.
    long[] of(int part, int party) {
        return worth[part][party];
    }

    /// The least whole number of units that a party signs for.
    long least(int party) {
        return least[party];
    }

    /// The utility 1 in units.
    long scale(int party) {
        return scale[party];
    }

    boolean exact() {
        return exact;
    }

    int parties() {
        return scale.length;
    }

    List<Integer> sizes() {
        var sizes = new ArrayList<Integer>();
        parts.list().forEach(part -> sizes.add(part.combinations().size()));
        return sizes;
    }
}
