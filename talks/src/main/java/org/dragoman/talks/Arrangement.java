package org.dragoman.talks;

import java.time.ZoneId;
import java.util.Set;

/// How an instrument is to become binding, between whom.
///
/// @param text the single negotiating text it was made from
/// @param entry when it enters into force once every side is bound; the happening `COMPLETE` is the
///   day on which the last one was
/// @param zone where days begin
public record Arrangement(
        Id text,
        String title,
        InstrumentForm form,
        Set<RoomId> parties,
        Trigger entry,
        ZoneId zone) {

    /// The day on which the last side was bound.
    public static final String COMPLETE = "complete";

    public Arrangement {
        parties = Set.copyOf(parties);
    }
}
