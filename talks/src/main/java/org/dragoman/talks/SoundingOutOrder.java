package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What the mediator's team does in talks about talks.
public sealed interface SoundingOutOrder extends ProceedingsOrder {

    /// Asks delegations whether they would talk on these terms; lapses at a moment.
    record SoundOut(Set<RoomId> rooms, String terms, Instant until) implements SoundingOutOrder {

        public SoundOut {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Convenes the talks once all have agreed to the terms.
    record ConveneTalks(Id sounding) implements SoundingOutOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
