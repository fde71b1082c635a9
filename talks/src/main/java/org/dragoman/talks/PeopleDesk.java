package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// Decides what the mediator's team does about people and rooms.
record PeopleDesk(Talks talks) {

    Decision decide(PeopleOrder order) {
        return switch (order) {
            case PeopleOrder.OpenTalks _ ->
                    Decision.refuse(Rule.ALREADY_DONE, "The talks have begun.");
            case PeopleOrder.JoinTeam(var name, var role) -> join(name, role);
            case PeopleOrder.LeaveTeam(var name) -> leave(name);
            case PeopleOrder.HandOver(var to) -> handOver(to);
            case PeopleOrder.OpenRoom(var room, var kind, var of) -> openRoom(room, kind, of);
            case PeopleOrder.Invite(var room, var name, var role) -> invite(room, name, role);
            case PeopleOrder.Suspend(var room, var name) -> suspend(room, name);
            case PeopleOrder.Readmit(var room, var name) -> readmit(room, name);
            case PeopleOrder.Introduce(var party, var to) -> introduce(party, to);
        };
    }

    private Decision join(String name, Role role) {
        if (name.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Name the new member.");
        }
        if (talks.desk().team().has(name)) {
            return Decision.refuse(Rule.ALREADY_DONE, "%s is on the team.".formatted(name));
        }
        return role == Role.MEDIATOR || role == Role.NOTE_TAKER
                ? Decision.done(new PeopleEvent.TeamJoined(name, role))
                : Decision.refuse(Rule.NOT_YOUR_ROLE, "Join as mediator or note-taker.");
    }

    private Decision leave(String name) {
        var role = talks.desk().team().find(name);
        if (role.isEmpty()) {
            return Decision.unknown();
        }
        return role.get() == Role.LEAD
                ? Decision.refuse(Rule.TEAM, "Hand over the lead first.")
                : Decision.done(new PeopleEvent.TeamLeft(name));
    }

    private Decision handOver(String to) {
        var role = talks.desk().team().find(to);
        if (role.isEmpty()) {
            return Decision.unknown();
        }
        var lead =
                talks.desk().team().keys().stream()
                        .filter(name -> talks.desk().team().find(name).orElseThrow() == Role.LEAD)
                        .findFirst()
                        .orElseThrow();
        return role.get() == Role.LEAD
                ? Decision.refuse(Rule.ALREADY_DONE, "%s leads the team.".formatted(to))
                : Decision.done(new PeopleEvent.TeamHandedOver(lead, to));
    }

    private Decision openRoom(RoomId room, RoomKind kind, RoomId of) {
        if (room.name().isBlank()) {
            return Decision.refuse(Rule.BLANK, "Name the room.");
        }
        if (room.equals(RoomId.DESK) || talks.rooms().has(room) || kind == RoomKind.DESK) {
            return Decision.refuse(Rule.ALREADY_DONE, "The room %s is open.".formatted(room));
        }
        if ((kind == RoomKind.PUBLIC) != room.equals(RoomId.PUBLIC)) {
            return Decision.refuse(Rule.NOT_NOW, "The public's room is called public.");
        }
        boolean delegation =
                talks.room(of).filter(r -> r.kind() == RoomKind.DELEGATION).isPresent();
        if (kind == RoomKind.CAPITAL ? !delegation : !of.equals(room)) {
            return Decision.refuse(
                    Rule.NOT_NOW,
                    "A room of principals is of an open delegation, any other room its own.");
        }
        var events = new ArrayList<Event>();
        events.add(
                new PeopleEvent.RoomOpened(
                        room,
                        kind,
                        of,
                        talks.settings(),
                        kind == RoomKind.PUBLIC ? List.of() : talks.desk().team().keys()));
        if (kind == RoomKind.CAPITAL) {
            events.add(new PeopleEvent.Introduced(room, of, false));
            events.add(new PeopleEvent.CapitalOpened(of, room));
        }
        return new Decision.Accepted(events);
    }

    private Decision invite(RoomId room, String name, Role role) {
        var state = talks.room(room);
        if (state.isEmpty() || state.get().kind() == RoomKind.PUBLIC) {
            return Decision.unknown();
        }
        if (name.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Name the person.");
        }
        var persons = state.get().people().persons();
        // Whoever's seat has ended may be invited anew, in another role too.
        if (persons.find(name).filter(People.Person::mayAct).isPresent()) {
            return Decision.refuse(Rule.ALREADY_DONE, "%s was invited.".formatted(name));
        }
        boolean headed =
                persons.values().stream().anyMatch(p -> p.role() == Role.HEAD && p.mayAct());
        if (role.compareTo(Role.HEAD) < 0 || (role == Role.HEAD && headed)) {
            return Decision.refuse(Rule.NOT_YOUR_ROLE, "Invite one head, and members.");
        }
        return Decision.done(new PeopleEvent.Invited(room, name, role));
    }

    private Decision suspend(RoomId room, String name) {
        var person = talks.room(room).flatMap(r -> r.people().persons().find(name));
        if (person.isEmpty()) {
            return Decision.unknown();
        }
        return person.get().mayAct()
                ? Decision.done(new PeopleEvent.Suspended(room, name))
                : Decision.refuse(Rule.ALREADY_DONE, "%s may not act.".formatted(name));
    }

    private Decision readmit(RoomId room, String name) {
        var state = talks.room(room);
        var person = state.flatMap(r -> r.people().persons().find(name));
        if (state.isEmpty() || person.isEmpty()) {
            return Decision.unknown();
        }
        boolean headed =
                person.get().role() == Role.HEAD
                        && state.get().people().persons().values().stream()
                                .anyMatch(p -> p.role() == Role.HEAD && p.mayAct());
        return person.get().standing() == People.Standing.SUSPENDED && !headed
                ? Decision.done(new PeopleEvent.Readmitted(room, name))
                : Decision.refuse(
                        Rule.NOT_NOW, "Only a suspended person, and one head, is readmitted.");
    }

    private Decision introduce(RoomId party, RoomId to) {
        var first = talks.room(party);
        var second = talks.room(to);
        if (first.isEmpty() || second.isEmpty() || party.equals(to)) {
            return Decision.unknown();
        }
        return second.get().people().parties().has(party)
                ? Decision.refuse(Rule.ALREADY_DONE, "%s knows of %s.".formatted(to, party))
                : Decision.done(
                        new PeopleEvent.Introduced(
                                to, party, first.get().kind() == RoomKind.EXPERTS));
    }
}
