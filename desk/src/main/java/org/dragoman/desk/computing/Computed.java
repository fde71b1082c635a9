package org.dragoman.desk.computing;

import java.time.Instant;

/// A question that the sheets were asked, and what they answered: the mediator's own act, on
/// record.
///
/// @param by who asked
/// @param second who asked for the very same where it went beyond the budget; else empty
/// @param packages as they were put, in words
/// @param answer which of them, from 1; 0 for none
/// @param bits the most that it told of one side's sheet
public record Computed(
        Instant at, String by, String second, String packages, int answer, double bits) {}
