package org.dragoman.desk.people;

import java.time.Instant;

/// How far somebody has come who has a seat.
public sealed interface WayIn {

    /// They have neither a link nor a way to sign in.
    record None() implements WayIn {}

    /// A link is out.
    ///
    /// @param until when it ends
    record Sent(Instant until) implements WayIn {}

    /// They came by their link, and can sign in.
    record Made() implements WayIn {}
}
