package org.dragoman.talks;

/// A person in a room.
///
/// @param room where they sit
/// @param name what they are called there, unique in the room
public record Seat(RoomId room, String name) {

    @Override
    public String toString() {
        return name + " (" + room + ")";
    }
}
