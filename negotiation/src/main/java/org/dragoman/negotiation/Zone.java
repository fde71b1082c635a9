package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The zone of possible agreement: what could be agreed, and the points that theory singles out.
///
/// @param outcomes how many outcomes the agenda has
/// @param disagreement each party's reservation value, zero where unknown or set aside
/// @param frontier of the outcomes that cross no red line, keep every linkage and reach every
///   reservation value; empty exactly when the zone is
/// @param regardless the frontier with every reservation value set aside
public record Zone(
        BigInteger outcomes, List<Rational> disagreement, Frontier frontier, Frontier regardless) {
    public Zone {
        disagreement = List.copyOf(disagreement);
    }

    /// The zone with reservation values in force.
    ///
    /// @throws IllegalArgumentException if a party gives only an order
    public static Zone of(Negotiation negotiation, Limits limits) {
        var regardless = Frontier.regardless(negotiation, limits);
        return new Zone(
                negotiation.agenda().outcomes(),
                Disagreement.point(negotiation),
                regardless.above(Disagreement.floor(negotiation)),
                regardless);
    }

    /// The zone with reservation values set aside: gains count from zero.
    ///
    /// @throws IllegalArgumentException if a party gives only an order
    public static Zone regardless(Negotiation negotiation, Limits limits) {
        var regardless = Frontier.regardless(negotiation, limits);
        return new Zone(
                negotiation.agenda().outcomes(),
                Collections.nCopies(negotiation.parties().size(), Rational.ZERO),
                regardless,
                regardless);
    }

    /// Whether no outcome is allowed and reaches every reservation value.
    public boolean empty() {
        return frontier.isEmpty();
    }

    /// Whether it is proved that the zone is empty. An approximate frontier may have left out an
    /// outcome that reaches every reservation value; it has not where even its slack does not help.
    public boolean provedEmpty() {
        if (!empty() || exact()) {
            return empty();
        }
        var floor = new ArrayList<Rational>();
        for (int p = 0; p < disagreement.size(); p++) {
            floor.add(disagreement.get(p).minus(regardless.slack().get(p)));
        }
        return regardless.above(floor).isEmpty();
    }

    /// Whether the frontier is exact.
    public boolean exact() {
        return frontier.exact();
    }

    /// How the frontier was found, in words.
    public String method() {
        return frontier.method();
    }

    /// The points that theory singles out; nothing when the zone is empty.
    public Optional<Solutions> solutions() {
        return empty()
                ? Optional.empty()
                : Optional.of(Solutions.of(frontier, regardless, disagreement));
    }
}
