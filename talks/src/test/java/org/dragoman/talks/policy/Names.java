package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;

/// Identifiers that a test can foretell: drawn from the room, the moment and the count there.
public final class Names implements Identifiers {

    private final String moment;
    private final Map<RoomId, Integer> drawn = new HashMap<>();

    private Names(String moment) {
        this.moment = moment;
    }

    /// Those of a command at a moment.
    public static Names at(Instant moment) {
        return new Names("at " + moment);
    }

    /// Those of a deadline.
    public static Names due(Instant deadline) {
        return new Names("due " + deadline);
    }

    /// The identifier that a command at a moment draws.
    public static Id of(Instant moment, RoomId room, int count) {
        return id("at " + moment, room, count);
    }

    /// The identifier that a deadline draws.
    public static Id ofDue(Instant deadline, RoomId room, int count) {
        return id("due " + deadline, room, count);
    }

    private static Id id(String moment, RoomId room, int count) {
        return new Id(Digest.of(moment + "|" + room + "|" + count).hex().substring(0, 32));
    }

    @Override
    public Id next(RoomId room) {
        return id(moment, room, drawn.merge(room, 1, Integer::sum) - 1);
    }
}
