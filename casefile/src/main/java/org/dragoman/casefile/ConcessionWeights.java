package org.dragoman.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.negotiation.Rational;

/// How heavy the mediator holds it that a demand is given up: the heavier, the harder to ask for.
///
/// @param redLines weight by red line id; above 0, as all weights here
/// @param reservations weight by the id of the party that would go below what it has without an
///   agreement
/// @param linkages weight by linkage id
/// @param others weight of every demand that is named in none of these
public record ConcessionWeights(
        Map<String, Rational> redLines,
        Map<String, Rational> reservations,
        Map<String, Rational> linkages,
        Rational others,
        Grounds grounds) {
    public ConcessionWeights {
        redLines = Collections.unmodifiableMap(new LinkedHashMap<>(redLines));
        reservations = Collections.unmodifiableMap(new LinkedHashMap<>(reservations));
        linkages = Collections.unmodifiableMap(new LinkedHashMap<>(linkages));
    }

    /// The weight of one demand.
    public Rational of(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case RED_LINE -> redLines.getOrDefault(obstacle.id(), others);
            case RESERVATION -> reservations.getOrDefault(obstacle.party(), others);
            case LINKAGE -> linkages.getOrDefault(obstacle.id(), others);
        };
    }
}
