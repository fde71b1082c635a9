package org.dragoman.desk.sitting;

import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;

/// Talks that are open here.
public record OpenTalks(Card card, Proceedings proceedings) {

    /// Whether whoever has this seat may enter now.
    public boolean admits(Seat seat) {
        var talks = proceedings.now().talks();
        return seat.room().equals(RoomId.DESK)
                ? talks.desk().team().has(seat.name())
                : talks.room(seat.room())
                        .flatMap(room -> room.people().persons().find(seat.name()))
                        .filter(person -> person.mayAct())
                        .isPresent();
    }
}
