package org.dragoman.negotiation;

import java.util.HashSet;
import java.util.List;

/// A question to the engine: an agenda, the parties, their red lines and what is tied together.
///
/// @param agenda what is to be settled
/// @param parties at least one, no two of one name; results list utilities in this order
/// @param redLines what holders will not accept
/// @param linkages what every package must satisfy
public record Negotiation(
        Agenda agenda, List<Party> parties, List<RedLine> redLines, List<Linkage> linkages) {

    /// @throws IllegalArgumentException if there is no party, two have one name, a red line's
    ///   holder is none of them, or a value, red line or linkage does not fit the agenda
    public Negotiation {
        parties = List.copyOf(parties);
        redLines = List.copyOf(redLines);
        linkages = List.copyOf(linkages);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    The negotiation has no party.
                    Name at least one party and what it prefers.\
                    """);
        }
        var names = new HashSet<String>();
        for (var party : parties) {
            if (!names.add(party.name())) {
                throw new IllegalArgumentException(
                        """
                        Party "%s" stands twice.
                        Keep one of the two, or give them different names.\
                        """
                                .formatted(party.name()));
            }
            Fit.check(agenda, party);
        }
        for (var line : redLines) {
            if (!names.contains(line.party())) {
                throw new IllegalArgumentException(
                        """
                        Red line "%s" is held by "%s", which is no party here.
                        The parties are %s.\
                        """
                                .formatted(line.id(), line.party(), names));
            }
            Fit.check(agenda, "red line \"%s\"".formatted(line.id()), line.crossedBy());
        }
        for (var linkage : linkages) {
            Fit.check(agenda, "linkage \"%s\"".formatted(linkage.id()), linkage.requires());
        }
    }

    /// Whether an outcome crosses no red line and keeps every linkage.
    public boolean admits(Outcome outcome) {
        for (var line : redLines) {
            if (line.crossedBy().holds(outcome)) {
                return false;
            }
        }
        for (var linkage : linkages) {
            if (!linkage.requires().holds(outcome)) {
                return false;
            }
        }
        return true;
    }
}
