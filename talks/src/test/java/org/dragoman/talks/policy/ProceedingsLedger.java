package org.dragoman.talks.policy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;

/// What the policy table remembers of the conduct of the talks.
final class ProceedingsLedger {

    static final class Request {
        final RoomId room;
        final String issue;
        boolean released;

        Request(RoomId room, String issue) {
            this.room = room;
            this.issue = issue;
        }
    }

    static final class Tabled {
        final Set<RoomId> rooms;
        final Agenda items;
        final Map<RoomId, Set<String>> answers = new TreeMap<>();
        boolean settled;

        Tabled(Set<RoomId> rooms, Agenda items) {
            this.rooms = rooms;
            this.items = items;
        }
    }

    final Map<Id, Request> requests = new TreeMap<>();
    final Map<Id, Tabled> agendas = new TreeMap<>();
}
