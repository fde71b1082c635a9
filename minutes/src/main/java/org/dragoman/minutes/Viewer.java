package org.dragoman.minutes;

import java.time.Instant;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;

/// Somebody whose view is looked at: a room, or one of the mediator's team.
sealed interface Viewer {

    /// How they are called.
    String name();

    /// What they see of talks at a moment.
    View view(Talks talks, Instant now);

    /// A room, through its head's eyes.
    record OfRoom(RoomId room, String name) implements Viewer {

        @Override
        public View view(Talks talks, Instant now) {
            return View.of(talks, room, now);
        }
    }

    /// One of the mediator's team.
    record OfTeam(String name) implements Viewer {

        @Override
        public View view(Talks talks, Instant now) {
            return View.of(talks, name);
        }
    }
}
