package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashSet;
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

    static final class Sounding {
        final Set<RoomId> rooms;
        final Instant until;
        final Set<RoomId> agreed = new HashSet<>();
        boolean over;

        Sounding(Set<RoomId> rooms, Instant until) {
            this.rooms = rooms;
            this.until = until;
        }
    }

    static final class Promise {
        final RoomId room;
        final boolean byRoom;
        boolean ended;

        Promise(RoomId room, boolean byRoom) {
            this.room = room;
            this.byRoom = byRoom;
        }
    }

    /// Sessions that are open.
    final Map<Id, Set<RoomId>> sessions = new TreeMap<>();

    final Map<Id, Sounding> soundings = new TreeMap<>();
    final Map<Id, Promise> promises = new TreeMap<>();
    final Map<Id, Request> requests = new TreeMap<>();
    final Map<Id, Tabled> agendas = new TreeMap<>();
}
