package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.Arrays;
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
/// @param provedEmpty whether it is proved that the zone is empty: always where the frontier is
///   empty and exact; an approximate one may have left out the only outcome that reaches every
///   reservation value, so it is then looked for
public record Zone(
        BigInteger outcomes,
        List<Rational> disagreement,
        Frontier frontier,
        Frontier regardless,
        boolean provedEmpty) {

    /// How much work goes into looking for an outcome that reaches every reservation value.
    private static final long STEPS = 2_000_000;

    public Zone {
        disagreement = List.copyOf(disagreement);
    }

    /// The zone with reservation values in force.
    ///
    /// @throws IllegalArgumentException if a party gives only an order
    public static Zone of(Negotiation negotiation, Limits limits) {
        var regardless = Frontier.regardless(negotiation, limits);
        var floor = Disagreement.floor(negotiation);
        var frontier = regardless.above(floor);
        boolean proved = frontier.isEmpty();
        if (proved && !regardless.exact() && !regardless.tops(floor).isEmpty()) {
            var witness = new Witness(negotiation);
            switch (witness.enough(STEPS)) {
                case YES -> {
                    proved = false;
                    frontier = around(negotiation, witness.found(), floor, regardless);
                }
                case NO -> {}
                case UNDECIDED -> proved = false;
            }
        }
        return new Zone(
                negotiation.agenda().outcomes(),
                Disagreement.point(negotiation),
                frontier,
                regardless,
                proved);
    }

    /// The one outcome found above the floor, improved where that is easy.
    private static Frontier around(
            Negotiation negotiation, Outcome found, List<Rational> floor, Frontier regardless) {
        var range = new double[floor.size()];
        Arrays.fill(range, 1);
        var better = new Ascent(negotiation, range).climb(found, Bound.doubles(List.of(floor))[0]);
        var listed = new Listed(negotiation, List.of(found, better));
        var frontier = Frontier.of(listed, regardless.slack(), regardless.method()).above(floor);
        var needed =
                Bound.slack(
                        frontier.points().stream().map(Point::utility).toList(),
                        regardless.tops(floor),
                        floor.size());
        return Frontier.of(
                new Listed(negotiation, frontier.points().stream().map(Point::outcome).toList()),
                needed,
                regardless.method());
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
                regardless,
                regardless.isEmpty());
    }

    /// Whether no outcome is known that is allowed and reaches every reservation value.
    public boolean empty() {
        return frontier.isEmpty();
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
