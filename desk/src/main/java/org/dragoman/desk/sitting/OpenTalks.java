package org.dragoman.desk.sitting;

import java.util.Optional;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Talks that are open here.
public record OpenTalks(Card card, Proceedings proceedings) {

    /// Whether whoever has this seat may enter now.
    public boolean admits(Seat seat) {
        var talks = proceedings.now().talks();
        return seat.room().equals(RoomId.DESK)
                ? talks.desk().team().has(seat.name())
                : room(talks, seat).isPresent();
    }

    /// The room of whoever has this seat, as long as they may act in it.
    public static Optional<RoomState> room(Talks talks, Seat seat) {
        return talks.room(seat.room())
                .filter(room -> room.kind() != RoomKind.PUBLIC)
                .filter(room ->
                        room.people()
                                .persons()
                                .find(seat.name())
                                .filter(person -> person.mayAct())
                                .isPresent());
    }
}
