package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the mediator's team does about suggested packages and improvements.
public sealed interface ShortlistOrder extends ShuttleOrder {

    /// Circulates a list of suggested packages: the same bytes to each at the same moment, one
    /// deadline. Each marks in secret which it could accept; only what all marked opens.
    ///
    /// @param subject what it is about; non-binding packages on one subject add up in the leak
    ///   budget
    /// @param binding how binding a mark is
    record Circulate(
            Set<RoomId> rooms,
            String subject,
            List<PackageDeal> packages,
            Binding binding,
            Instant deadline)
            implements ShortlistOrder {

        public Circulate {
            rooms = Set.copyOf(rooms);
            packages = List.copyOf(packages);
        }
    }

    /// Seconds a list that goes beyond the leak budget; never whoever planned it.
    record SecondList(Id shortlist) implements ShortlistOrder {}

    /// Puts an improvement of a settled package to all who settled it (a post-settlement
    /// settlement, Raiffa 1985): adopted if all say yes, else what was settled stands.
    ///
    /// @param settled the proposal, list or offer on which they agreed
    /// @param place which of its packages, from 0
    record PutImprovement(Id settled, int place, PackageDeal better, Instant deadline)
            implements ShortlistOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
