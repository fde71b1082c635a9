package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.Authority;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the team's orders about people do to what may cross, as the policy table reads them.
record TeamRules(PolicyTable table, Ledger ledger, Instant at) {

    void apply(PeopleOrder order) {
        switch (order) {
            case PeopleOrder.OpenTalks _ -> {}
            case PeopleOrder.JoinTeam(var name, var role) -> ledger.team.putIfAbsent(name, role);
            case PeopleOrder.LeaveTeam(var name) -> {
                if (ledger.team.get(name) != Role.LEAD) {
                    ledger.team.remove(name);
                }
            }
            case PeopleOrder.HandOver(var to) -> {
                if (ledger.team.containsKey(to)) {
                    ledger.team.replaceAll((_, r) -> r == Role.LEAD ? Role.MEDIATOR : r);
                    ledger.team.put(to, Role.LEAD);
                }
            }
            case PeopleOrder.OpenRoom(var room, var kind, var of) -> {
                if (!ledger.rooms.containsKey(room)
                        && (kind != RoomKind.CAPITAL || ledger.rooms.containsKey(of))) {
                    ledger.rooms.put(room, new Ledger.Chamber(kind));
                    if (room.equals(table.observer)) {
                        table.release(at, "opened");
                    }
                    if (kind == RoomKind.CAPITAL) {
                        ledger.rooms.get(room).parties.add(of);
                        ledger.rooms.get(of).parties.add(room);
                        ledger.rooms.get(of).capitals.add(room);
                        if (of.equals(table.observer)) {
                            table.release(at, "takes part " + room);
                        }
                    }
                }
            }
            case PeopleOrder.Invite(var room, var name, var role) -> {
                var chamber = ledger.rooms.get(room);
                if (chamber != null && takes(chamber, name, role)) {
                    chamber.persons.put(
                            name,
                            new Ledger.Person(
                                    role, role == Role.HEAD ? Authority.FULL : Authority.TO_SPEAK));
                }
            }
            case PeopleOrder.Suspend(var room, var name) -> {
                var chamber = ledger.rooms.get(room);
                var person = chamber == null ? null : chamber.persons.get(name);
                if (person != null && person.mayAct) {
                    person.mayAct = false;
                    person.suspended = true;
                }
            }
            case PeopleOrder.Readmit(var room, var name) -> readmit(room, name);
            case PeopleOrder.Introduce(var party, var to) -> {
                if (ledger.rooms.containsKey(party)
                        && ledger.rooms.containsKey(to)
                        && !party.equals(to)) {
                    if (ledger.rooms.get(to).parties.add(party) && to.equals(table.observer)) {
                        table.release(at, "takes part " + party);
                    }
                }
            }
        }
    }

    /// A room takes whoever has no seat in it, now or any more, and one head at a time.
    private static boolean takes(Ledger.Chamber chamber, String name, Role role) {
        var person = chamber.persons.get(name);
        return (person == null || !person.mayAct)
                && (role != Role.HEAD
                        || chamber.persons.values().stream()
                                .noneMatch(p -> p.role == Role.HEAD && p.mayAct));
    }

    private void readmit(RoomId room, String name) {
        var chamber = ledger.rooms.get(room);
        var person = chamber == null ? null : chamber.persons.get(name);
        if (chamber == null || person == null || !person.suspended) {
            return;
        }
        boolean headed =
                person.role == Role.HEAD
                        && chamber.persons.values().stream()
                                .anyMatch(p -> p.role == Role.HEAD && p.mayAct);
        if (!headed) {
            person.suspended = false;
            person.mayAct = true;
            person.present = false;
        }
    }
}
