package org.dragoman.talks;

import java.time.Instant;

/// Decides what a participant does about what goes between the rooms beyond words on terms.
record ShuttleDoor(RoomState room, People.Person person, Instant at, Identifiers ids) {

    Decision decide(ShuttleAct act) {
        return switch (act) {
            case ShortlistAct it -> new ShortlistDoor(room, at).decide(it);
            case TenderAct it -> new TenderDoor(room, at).decide(it);
            case EnclosureAct it -> new EnclosureDoor(room).decide(it);
        };
    }
}
