package org.dragoman.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.PressEvent;
import org.dragoman.talks.RoomState;

/// A communiqué as the public reads it.
///
/// That a room for the public was opened, with which settings and by whom, is no part of it: where
/// nothing was published there is nothing to read, and no page.
///
/// @param words as every delegation agreed to them
public record Published(Instant at, String words) {

    /// What was published, in order of time.
    ///
    /// @param room the public's
    public static List<Published> of(RoomState room) {
        var all = new ArrayList<Published>();
        for (var entry : room.entries().values()) {
            if (entry.event() instanceof PressEvent.CommuniquePublished(_, var words)) {
                all.add(new Published(entry.at(), words));
            }
        }
        return all;
    }
}
