package org.dragoman.talks;

import java.time.Duration;

/// The rules of one case where traditions differ. Every room is told them when it opens.
///
/// @param disclosure what moves between rooms by default
/// @param hold how long what is carried waits and can still be called back
/// @param sourceToldOfOverride whether the source learns that the lead overrode its terms
public record Settings(Disclosure disclosure, Duration hold, boolean sourceToldOfOverride) {

    /// Closed, held for twenty seconds, the source told.
    public static final Settings USUAL =
            new Settings(Disclosure.CLOSED, Duration.ofSeconds(20), true);
}
