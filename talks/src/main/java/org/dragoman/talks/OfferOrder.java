package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the mediator's team does about offers.
public sealed interface OfferOrder extends DeskCommand {

    /// Lets two delegations seal conditional offers that are compared at one deadline. Neither is
    /// told who the other is, nor whether anybody else was asked.
    record OpenComparison(RoomId one, RoomId other, String question, Instant deadline)
            implements OfferOrder {}

    /// Puts packages to delegations: the same bytes at the same moment, yes or no without changes.
    ///
    /// @param subject what it is about; non-binding proposals on one subject add up in the leak
    ///   budget
    /// @param binding how binding a yes is
    record Propose(
            Set<RoomId> rooms,
            String subject,
            List<String> packages,
            Binding binding,
            Instant deadline)
            implements OfferOrder {

        public Propose {
            rooms = Set.copyOf(rooms);
            packages = List.copyOf(packages);
        }
    }

    /// Seconds a proposal that goes beyond the leak budget; never whoever planned it.
    record Second(Id proposal) implements OfferOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
