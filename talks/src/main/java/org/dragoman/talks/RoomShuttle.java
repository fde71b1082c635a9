package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// What one room knows of what goes between the rooms beyond words on terms.
///
/// @param shortlists suggested packages and improvements
public record RoomShuttle(Shortlists shortlists) {

    static final RoomShuttle NONE = new RoomShuttle(Shortlists.NONE);

    RoomShuttle after(ShuttleEvent event) {
        return switch (event) {
            case ShortlistEvent it -> new RoomShuttle(shortlists.after(it));
            case ImprovementEvent it -> new RoomShuttle(shortlists.after(it));
        };
    }

    /// How the room sees it.
    List<Sight> sights() {
        return new ArrayList<>(shortlists.sights());
    }
}
