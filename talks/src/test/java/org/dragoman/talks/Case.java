package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/// A small case for tests: two delegations with a head each, and a clock that the test moves.
final class Case {

    static final RoomId NORTH = new RoomId("north");
    static final RoomId SOUTH = new RoomId("south");
    static final String LEAD = "Amira";
    static final String SECOND = "Bela";

    private final Identifiers ids = Identifiers.random(new SplittableRandom(1));
    Talks talks = Talks.NONE;
    Instant now = Instant.parse("2026-02-26T09:00:00Z");

    static Case of(Settings settings) {
        var it = new Case();
        it.lead(new PeopleOrder.OpenTalks("talks", settings));
        it.lead(new PeopleOrder.JoinTeam(SECOND, Role.MEDIATOR));
        for (var room : List.of(NORTH, SOUTH)) {
            it.lead(new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room));
            it.lead(new PeopleOrder.Invite(room, "head", Role.HEAD));
            it.lead(new PeopleOrder.Invite(room, "member", Role.MEMBER));
            it.in(room, "head", new PeopleAct.Enter());
            it.in(room, "member", new PeopleAct.Enter());
        }
        it.lead(new PeopleOrder.Introduce(NORTH, SOUTH));
        it.lead(new PeopleOrder.Introduce(SOUTH, NORTH));
        return it;
    }

    static Case usual() {
        return of(Settings.USUAL);
    }

    /// Lets time pass and deadlines come.
    Case wait(int seconds) {
        now = now.plusSeconds(seconds);
        strike();
        return this;
    }

    private void strike() {
        while (true) {
            var entries = talks.due(now, ids);
            if (entries.isEmpty()) {
                return;
            }
            for (var entry : entries) {
                talks = talks.after(entry);
            }
        }
    }

    List<Event> lead(DeskCommand order) {
        return done(new Voice.InPerson(new Seat(RoomId.DESK, LEAD)), order);
    }

    List<Event> head(RoomId room, RoomCommand act) {
        return in(room, "head", act);
    }

    List<Event> in(RoomId room, String name, RoomCommand act) {
        return done(new Voice.InPerson(new Seat(room, name)), act);
    }

    Rule refused(String member, DeskCommand order) {
        return refused(new Voice.InPerson(new Seat(RoomId.DESK, member)), order);
    }

    Rule refused(RoomId room, String name, RoomCommand act) {
        return refused(new Voice.InPerson(new Seat(room, name)), act);
    }

    Decision decide(Voice by, Command command) {
        strike();
        return talks.decide(new Call(by, now, Call.ANY), command, ids);
    }

    List<Event> done(Voice by, Command command) {
        var decision = decide(by, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var events = ((Decision.Accepted) decision).events();
        talks = talks.after(now, by, events);
        return events;
    }

    Rule refused(Voice by, Command command) {
        var decision = decide(by, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).rule();
    }

    /// What a head sees, as text.
    String sees(RoomId room) {
        strike();
        return Room.of(talks, new Seat(room, "head"), now).toString();
    }

    RoomState room(RoomId room) {
        return talks.room(room).orElseThrow();
    }
}
