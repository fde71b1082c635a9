package org.dragoman.store;

import java.util.Set;
import org.dragoman.talks.RoomId;

/// Hears that there is something new, never what.
@FunctionalInterface
public interface Listener {

    /// Something new in these rooms; the mediator's team is [RoomId#DESK].
    ///
    /// Called on the thread that acted, after it has let go of the talks: hand over and return. A
    /// listener tells each room of itself alone.
    void something(TalksId talks, Set<RoomId> rooms);
}
