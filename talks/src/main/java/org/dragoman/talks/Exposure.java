package org.dragoman.talks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a side would have given less what it would have got, if the others stopped at a cut.
///
/// Steps of one group are atomic: they happen together or not at all, so no cut runs through a
/// group. Cost: O(number of steps).
public final class Exposure {

    private Exposure() {}

    /// A side's exposure after each group, in order; negative where it has got more than it gave.
    ///
    /// @param groups groups of steps in the order of the schedule
    public static List<BigDecimal> atEachCut(List<List<Undertaking>> groups, RoomId side) {
        var cuts = new ArrayList<BigDecimal>(groups.size());
        var balance = BigDecimal.ZERO;
        for (var group : groups) {
            for (var step : group) {
                if (step.by().equals(side)) {
                    balance = balance.add(step.cost());
                }
                balance = balance.subtract(step.gains().getOrDefault(side, BigDecimal.ZERO));
            }
            cuts.add(balance);
        }
        return cuts;
    }

    /// A side's worst exposure over all cuts, before the first group included: never negative.
    public static BigDecimal worst(List<List<Undertaking>> groups, RoomId side) {
        return atEachCut(groups, side).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
