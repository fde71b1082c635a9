package org.dragoman.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.People;
import org.dragoman.talks.Role;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// What came of minutes that were run.
///
/// @param title of the minutes
/// @param zone in which they tell the time
/// @param journal every entry, in order: what a store would keep
/// @param talks the fold of the journal
/// @param now the moment of the last line
/// @param expectations how many lines said who sees what, all of them true
public record Played(
        String title,
        ZoneId zone,
        List<Entry> journal,
        Talks talks,
        Instant now,
        int expectations,
        Labels labels) {

    /// What rooms and things are called in the minutes.
    ///
    /// @param room the room of a name
    /// @param label the label of an identifier
    /// @param name what a room is called first
    public record Labels(
            Function<String, Optional<RoomId>> room,
            Function<Id, Optional<String>> label,
            Function<RoomId, String> name) {}

    public Played {
        journal = List.copyOf(journal);
    }

    /// What a room's head sees, or whoever of it still has rights; the public where it is theirs.
    public Room room(RoomId room) {
        return seat(talks, room).map(seat -> Room.of(talks, seat, now)).orElse(Room.NOTHING);
    }

    /// Whose eyes a room sees with: its head's, else those of its first person with rights.
    static Optional<Seat> seat(Talks talks, RoomId id) {
        var room = talks.room(id);
        if (room.isEmpty()) {
            return Optional.empty();
        }
        if (room.get().kind() == RoomKind.PUBLIC) {
            return Optional.of(new Seat(id, "reader"));
        }
        return room.get().people().persons().values().stream()
                .filter(People.Person::mayAct)
                .min((one, other) ->
                        Integer.compare(
                                one.role() == Role.HEAD ? 0 : 1, other.role() == Role.HEAD ? 0 : 1))
                .map(person -> new Seat(id, person.name()));
    }

    /// The open rooms, in order.
    public List<RoomId> rooms() {
        return List.copyOf(new TreeSet<>(talks.rooms().keys()));
    }
}
