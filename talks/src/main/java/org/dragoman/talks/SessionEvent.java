package org.dragoman.talks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/// What happened to the days of a round and its sessions.
///
/// A delegation is told of the days of its round and of its own sessions, not of others'.
public sealed interface SessionEvent extends ProceedingsEvent {

    /// A round was announced for a day and hour.
    record RoundScheduled(Id round, Set<RoomId> rooms, LocalDateTime opens, ZoneId zone)
            implements SessionEvent {

        public RoundScheduled {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A round broke off, or adjourned for the capitals, and is expected to resume.
    record ResumptionExpected(
            Id round, Set<RoomId> rooms, String reason, LocalDateTime expected, ZoneId zone)
            implements SessionEvent {

        public ResumptionExpected {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A session opened.
    ///
    /// @param rooms one, or all of the round in a plenary
    record SessionOpened(Id session, Set<RoomId> rooms, Id round, SessionForm form, String subject)
            implements SessionEvent {

        public SessionOpened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A session closed.
    record SessionClosed(Id session, Set<RoomId> rooms, String words) implements SessionEvent {

        public SessionClosed {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case RoundScheduled(_, var rooms, _, _) -> new Audience.Only(rooms);
            case ResumptionExpected(_, var rooms, _, _, _) -> new Audience.Only(rooms);
            case SessionOpened(_, var rooms, _, _, _) -> new Audience.Only(rooms);
            case SessionClosed(_, var rooms, _) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms that take part.
    @Override
    default Sight sight() {
        return switch (this) {
            case RoundScheduled(var id, _, var opens, var zone) ->
                    Sight.of("round announced", "round", id, "opens", opens, "zone", zone);
            case ResumptionExpected(var id, _, var reason, var expected, var zone) ->
                    Sight.of(
                            "resumption expected",
                            "round",
                            id,
                            "reason",
                            reason,
                            "expected",
                            expected,
                            "zone",
                            zone);
            case SessionOpened(var id, _, var round, var form, var subject) ->
                    Sight.of(
                            "session opened",
                            "session",
                            id,
                            "round",
                            round,
                            "form",
                            form,
                            "subject",
                            subject);
            case SessionClosed(var id, _, var words) ->
                    Sight.of("session closed", "session", id, "words", words);
        };
    }
}
