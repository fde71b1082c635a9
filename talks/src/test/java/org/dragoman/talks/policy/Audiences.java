package org.dragoman.talks.policy;

import org.dragoman.talks.Audience;
import org.dragoman.talks.Event;
import org.dragoman.talks.RoomId;

/// Whether an event's audience includes a delegation's room.
final class Audiences {

    private Audiences() {}

    static boolean includes(Event event, RoomId room) {
        return switch (event.audience()) {
            case Audience.DeskOnly _ -> false;
            case Audience.Only(var rooms) -> rooms.contains(room);
            case Audience.Sealed(var rooms) -> rooms.contains(room);
            case Audience.Insiders _ -> !room.equals(RoomId.PUBLIC);
            case Audience.Delegations _ -> Scene.DELEGATIONS.contains(room);
            case Audience.Everyone _ -> true;
        };
    }
}
