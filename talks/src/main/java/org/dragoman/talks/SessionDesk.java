package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Decides what the mediator's team does about the days of a round and its sessions.
record SessionDesk(Talks talks, Instant at, Identifiers ids) {

    Decision decide(SessionOrder order) {
        return switch (order) {
            case SessionOrder.Announce(var rooms, var name, var place, var opens, var zone) ->
                    announce(rooms, name, place, opens, zone);
            case SessionOrder.Reschedule(var id, var opens, var zone) ->
                    reschedule(id, opens, zone);
            case SessionOrder.AdjournUntil(var id, var to, var reason, var expected, var zone) ->
                    adjourn(id, to, reason, expected, zone);
            case SessionOrder.OpenSession open -> open(open);
            case SessionOrder.CloseSession(var id, var words) -> close(id, words);
        };
    }

    private boolean past(LocalDateTime hour, ZoneId zone) {
        return !hour.atZone(zone).toInstant().isAfter(at);
    }

    private static Decision later() {
        return Decision.refuse(Rule.PAST, "Give a later day and hour.");
    }

    private Decision announce(
            Set<RoomId> rooms, String name, String place, LocalDateTime opens, ZoneId zone) {
        if (!talks.delegations(rooms)) {
            return Decision.unknown();
        }
        if (name.isBlank() || place.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Name the round and its place.");
        }
        if (past(opens, zone)) {
            return later();
        }
        var id = ids.next(RoomId.DESK);
        return Decision.done(
                new RoundEvent.RoundConvened(id, rooms, name, place),
                new SessionEvent.RoundScheduled(id, rooms, opens, zone));
    }

    private Optional<RoundEvent.RoundMoved> round(Id id) {
        return talks.desk().rounds().find(id);
    }

    private Decision reschedule(Id id, LocalDateTime opens, ZoneId zone) {
        var round = round(id);
        if (round.isEmpty()) {
            return Decision.unknown();
        }
        if (round.get().to() != RoundStage.CONVENED) {
            return Decision.refuse(Rule.NOT_NOW, "The round has opened.");
        }
        return past(opens, zone)
                ? later()
                : Decision.done(
                        new SessionEvent.RoundScheduled(id, round.get().rooms(), opens, zone));
    }

    private Decision adjourn(
            Id id, RoundStage to, String reason, LocalDateTime expected, ZoneId zone) {
        var round = round(id);
        if (round.isEmpty()) {
            return Decision.unknown();
        }
        boolean rests = to == RoundStage.BREAK || to == RoundStage.CAPITALS;
        if (!rests || !round.get().to().next().contains(to)) {
            return Decision.refuse(
                    Rule.NOT_NOW,
                    "An open round breaks off or adjourns to consult the principals.");
        }
        if (reason.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say why.");
        }
        var rooms = round.get().rooms();
        return past(expected, zone)
                ? later()
                : Decision.done(
                        new RoundEvent.RoundMoved(id, rooms, to, reason),
                        new SessionEvent.ResumptionExpected(id, rooms, reason, expected, zone));
    }

    private Decision open(SessionOrder.OpenSession open) {
        var round = round(open.round());
        if (round.isEmpty()
                || open.rooms().isEmpty()
                || !round.get().rooms().containsAll(open.rooms())) {
            return Decision.unknown();
        }
        boolean plenary = open.form() == SessionForm.PLENARY;
        if (!sits(round.get().to(), plenary)
                || (plenary && !open.rooms().equals(round.get().rooms()))) {
            return Decision.refuse(
                    Rule.NOT_NOW, "A plenary is of all in a plenary; rooms sit while it is open.");
        }
        if (open.rooms().stream().anyMatch(this::sitting)) {
            return Decision.refuse(Rule.ALREADY_DONE, "Close the session that is open there.");
        }
        if (plenary) {
            return Decision.done(opened(ids.next(RoomId.DESK), open, open.rooms()));
        }
        var events = new ArrayList<Event>();
        for (var room : open.rooms().stream().sorted().toList()) {
            events.add(opened(ids.next(room), open, Set.of(room)));
        }
        return new Decision.Accepted(events);
    }

    private static Event opened(Id id, SessionOrder.OpenSession open, Set<RoomId> rooms) {
        return new SessionEvent.SessionOpened(id, rooms, open.round(), open.form(), open.subject());
    }

    private static boolean sits(RoundStage stage, boolean plenary) {
        return switch (stage) {
            case PLENARY -> plenary;
            case IN_ROOMS, SHUTTLE, RESUMED -> !plenary;
            case CONVENED, BREAK, CAPITALS, CLOSED -> false;
        };
    }

    private boolean sitting(RoomId room) {
        return talks.desk().proceedings().sessions().sessions().values().stream()
                .anyMatch(session -> session.open() && session.rooms().contains(room));
    }

    private Decision close(Id id, String words) {
        var session = talks.desk().proceedings().sessions().sessions().find(id);
        if (session.isEmpty()) {
            return Decision.unknown();
        }
        return session.get().open()
                ? Decision.done(new SessionEvent.SessionClosed(id, session.get().rooms(), words))
                : Decision.refuse(Rule.ALREADY_DONE, "The session is closed.");
    }
}
