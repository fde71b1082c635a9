package org.dragoman.formats;

import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// What a profile file says of one party, over a domain.
///
/// @param name what the party is called
/// @param discount what is left of a utility at the deadline, in (0, 1]; see [Discount]
/// @param reservation what the party has without an agreement
public record Profile(
        String name,
        Domain domain,
        Valuation valuation,
        Rational discount,
        Reservation reservation) {

    /// As a party of a negotiation over the domain's agenda.
    public Party party() {
        return new Party(name, new Preference.Cardinal(valuation.over(domain)), reservation);
    }
}
