package org.dragoman.talks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/// What the mediator's team does about the days of a round and its sessions.
public sealed interface SessionOrder extends ProceedingsOrder {

    /// Convenes a round and announces its day, hour and place.
    record Announce(Set<RoomId> rooms, String name, String place, LocalDateTime opens, ZoneId zone)
            implements SessionOrder {

        public Announce {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Puts a round that has not opened on another day.
    record Reschedule(Id round, LocalDateTime opens, ZoneId zone) implements SessionOrder {}

    /// Breaks off, or adjourns for the capitals, until an expected day and hour.
    ///
    /// @param to `BREAK` or `CAPITALS`
    record AdjournUntil(Id round, RoundStage to, String reason, LocalDateTime expected, ZoneId zone)
            implements SessionOrder {}

    /// Opens a session with each of these rooms, or one plenary of all.
    record OpenSession(Id round, Set<RoomId> rooms, SessionForm form, String subject)
            implements SessionOrder {

        public OpenSession {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Closes a session.
    record CloseSession(Id session, String words) implements SessionOrder {}

    @Override
    default Role needs() {
        return switch (this) {
            case Announce _, Reschedule _, AdjournUntil _ -> Role.MEDIATOR;
            case OpenSession _, CloseSession _ -> Role.NOTE_TAKER;
        };
    }
}
