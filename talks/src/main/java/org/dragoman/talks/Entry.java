package org.dragoman.talks;

import java.time.Instant;

/// One line of the journal.
///
/// @param at when it happened; for a deadline, the deadline itself
/// @param by who did it
/// @param event what happened
public record Entry(Instant at, Voice by, Event event) {}
