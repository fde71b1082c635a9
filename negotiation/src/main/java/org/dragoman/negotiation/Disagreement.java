package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// What each party has without an agreement, as numbers.
final class Disagreement {

    private Disagreement() {}

    /// The disagreement point: each party's reservation value; zero where it is unknown.
    static List<Rational> point(Negotiation negotiation) {
        var point = new ArrayList<Rational>();
        for (var party : negotiation.parties()) {
            point.add(
                    switch (party.reservation()) {
                        case Reservation.Value(var utility) -> utility;
                        case Reservation.ReservationPackage(var outcome) ->
                                utility(party).of(outcome);
                        case Reservation.Unknown _ -> Rational.ZERO;
                    });
        }
        return point;
    }

    /// What every agreement must reach: the reservation value; where it is unknown nothing, which
    /// is said by a value below all that the party can have.
    static List<Rational> floor(Negotiation negotiation) {
        var floor = new ArrayList<>(point(negotiation));
        for (int p = 0; p < floor.size(); p++) {
            var party = negotiation.parties().get(p);
            if (party.reservation() instanceof Reservation.Unknown) {
                floor.set(p, Worth.least(utility(party)));
            }
        }
        return floor;
    }

    /// The utility of a cardinal party.
    ///
    /// @throws IllegalArgumentException if the party gives only an order
    static Utility utility(Party party) {
        return switch (party.preference()) {
            case Preference.Cardinal(var utility) -> utility;
            case Preference.Ordinal _ ->
                    throw new IllegalArgumentException(
                            """
                            Party "%s" gives only an order, and this question needs numbers.
                            Ask for the shares over draws of consistent values instead, or enter \
                            values for this party.\
                            """
                                    .formatted(party.name()));
        };
    }
}
