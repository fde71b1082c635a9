package org.dragoman.desk.web;

import org.dragoman.rooms.Reading;
import org.dragoman.rooms.View;
import org.dragoman.talks.Decision;

/// A request of someone who sits in a room: the room as they see it, and its door.
///
/// There is no way from here to the talks.
public record InRoom(
        Asked asked, View view, boolean demo, Door door, Export export, Answer.Arrivals arrivals) {

    /// Writes the room's own record.
    @FunctionalInterface
    public interface Export {

        /// Its lines, which prove themselves.
        String lines();
    }

    /// Decides what someone asks in their own room.
    @FunctionalInterface
    public interface Door {

        /// Decides it, and keeps what it brought.
        Decision decide(Reading.Asks asks);
    }
}
