package org.dragoman.talks;

import java.time.Instant;

/// One request to do something: by whom, when, and on which version of what they see.
///
/// @param by who asks
/// @param at when; never before what was already decided
/// @param expected the version of their own room they acted on, or `ANY`
public record Call(Voice by, Instant at, long expected) {

    /// Whatever the version is.
    public static final long ANY = -1;
}
