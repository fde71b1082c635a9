package org.dragoman.talks;

import java.time.Instant;

/// Who acts, and how it came to the record.
public sealed interface Voice {

    /// They did it themselves.
    record InPerson(Seat seat) implements Voice {}

    /// A member of the mediator's team recorded what a participant said.
    ///
    /// @param seat who said it
    /// @param member the one of the team who writes it down
    /// @param how in the room, by telephone, on paper
    /// @param when it was said
    record Recorded(Seat seat, String member, String how, Instant when) implements Voice {}

    /// A deadline came; nobody acted.
    record Clock() implements Voice {}
}
