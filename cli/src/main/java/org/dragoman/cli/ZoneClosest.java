package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.negotiation.Closest;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Point;
import org.dragoman.negotiation.Solution;
import org.dragoman.negotiation.Zone;

/// What comes closest to each solution as it would be without red lines and linkages, as `zone
/// --closest` asks.
final class ZoneClosest {

    private ZoneClosest() {}

    /// For each solution the point without red lines and linkages, and what comes closest.
    ///
    /// @param zone not empty
    static ZoneMore.Section of(Negotiation negotiation, Zone zone, Limits limits) {
        var free =
                new Negotiation(negotiation.agenda(), negotiation.parties(), List.of(), List.of());
        boolean reserved = zone.disagreement().stream().anyMatch(each -> each.signum() != 0);
        var without = reserved ? Zone.of(free, limits) : Zone.regardless(free, limits);
        var rows = new ArrayList<ZoneMore.Row>();
        without.solutions()
                .ifPresent(all -> {
                    var named = new LinkedHashMap<String, Solution>();
                    named.put("nash", all.nash());
                    named.put("kalaiSmorodinsky", all.kalaiSmorodinsky());
                    named.put("egalitarian", all.egalitarian());
                    named.put("utilitarian", all.utilitarian());
                    named.forEach((name, solution) -> {
                        var closest = Closest.to(solution.utility(), zone.frontier());
                        rows.add(
                                new ZoneMore.Row.Worth(
                                        name + " without red lines and linkages",
                                        new Point(solution.utility(), solution.outcome())));
                        rows.add(
                                new ZoneMore.Row.Worth(
                                        "closest to it",
                                        new Point(closest.utility(), closest.outcome())));
                    });
                });
        return new ZoneMore.Section(
                "closest",
                "What red lines and linkages leave of each solution: the package of the zone whose"
                        + " greatest shortfall of any side is least",
                rows);
    }
}
