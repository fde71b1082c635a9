package org.dragoman.cli;

import java.util.List;
import org.dragoman.negotiation.Blocking;
import org.dragoman.negotiation.Demand;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Zone;

/// What `zone` prints, whether a domain or a case was asked.
///
/// @param negotiation what was asked
/// @param zone one where every party gave numbers, else none: orders have no frontier
/// @param empty whether nothing can be agreed
/// @param blocked what stands in the way, and what would open it; no sets where the zone is open
/// @param complete whether both lists hold every such set
record ZoneAnswer(
        Negotiation negotiation,
        List<Zone> zone,
        boolean empty,
        Blocked blocked,
        boolean complete) {
    ZoneAnswer {
        zone = List.copyOf(zone);
    }

    /// What stands in the way, and what would open it.
    record Blocked(List<List<Obstacle>> blockingSets, List<List<Obstacle>> concessionSets) {
        Blocked {
            blockingSets = blockingSets.stream().map(List::copyOf).toList();
            concessionSets = concessionSets.stream().map(List::copyOf).toList();
        }
    }

    /// A red line, a reservation or a linkage.
    ///
    /// @param party empty where nobody holds it
    record Obstacle(String kind, String party, String id, String words) {}

    static ZoneAnswer open(Negotiation negotiation, Zone zone) {
        return new ZoneAnswer(
                negotiation, List.of(zone), false, new Blocked(List.of(), List.of()), true);
    }

    static ZoneAnswer blocked(Negotiation negotiation, Zone zone, Blocking blocking) {
        return new ZoneAnswer(
                negotiation,
                List.of(zone),
                true,
                new Blocked(
                        obstacles(blocking.blockingSets()), obstacles(blocking.concessionSets())),
                blocking.complete());
    }

    private static List<List<Obstacle>> obstacles(List<List<Demand>> sets) {
        return sets.stream()
                .map(set ->
                        set.stream()
                                .map(demand ->
                                        new Obstacle(
                                                demand.kind(),
                                                demand.party().orElse(""),
                                                demand.id(),
                                                demand.words()))
                                .toList())
                .toList();
    }
}
