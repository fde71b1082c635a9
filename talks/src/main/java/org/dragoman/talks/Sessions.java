package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The days of rounds and their sessions, as one room, or the mediator's team, knows them.
///
/// @param days when each round opens, or is expected to resume
/// @param sessions each session
public record Sessions(Table<Id, Day> days, Table<Id, Session> sessions) {

    /// A day and hour of a round.
    ///
    /// @param resumes whether it is expected to resume then; else it opens
    public record Day(Id round, boolean resumes, LocalDateTime hour, ZoneId zone) {

        /// The moment.
        public Instant at() {
            return hour.atZone(zone).toInstant();
        }
    }

    /// A session.
    public record Session(
            Id session,
            Set<RoomId> rooms,
            Id round,
            SessionForm form,
            String subject,
            boolean open) {}

    static final Sessions NONE = new Sessions(Table.empty(), Table.empty());

    Sessions after(SessionEvent event) {
        return switch (event) {
            case SessionEvent.RoundScheduled(var id, _, var opens, var zone) ->
                    new Sessions(days.with(id, new Day(id, false, opens, zone)), sessions);
            case SessionEvent.ResumptionExpected(var id, _, _, var expected, var zone) ->
                    new Sessions(days.with(id, new Day(id, true, expected, zone)), sessions);
            case SessionEvent.SessionOpened(var id, var rooms, var round, var form, var subject) ->
                    new Sessions(
                            days,
                            sessions.with(id, new Session(id, rooms, round, form, subject, true)));
            case SessionEvent.SessionClosed(var id, _, _) ->
                    new Sessions(
                            days,
                            sessions.change(
                                    id,
                                    s ->
                                            new Session(
                                                    id, s.rooms, s.round, s.form, s.subject,
                                                    false)));
        };
    }

    List<Id> ids() {
        return sessions.keys();
    }

    /// How the days and sessions stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var day : days.values()) {
            sights.add(
                    Sight.of(
                            day.resumes ? "expected to resume" : "opens",
                            "round",
                            day.round,
                            "hour",
                            day.hour,
                            "zone",
                            day.zone));
        }
        for (var session : sessions.values()) {
            if (session.open) {
                sights.add(
                        Sight.of(
                                "session",
                                "session",
                                session.session,
                                "round",
                                session.round,
                                "form",
                                session.form,
                                "subject",
                                session.subject));
            }
        }
        return sights;
    }
}
