package org.dragoman.talks;

/// Names a room of the talks by whoever sits in it.
///
/// @param name the mediator's team is `desk`, the public is `public`
public record RoomId(String name) implements Comparable<RoomId> {

    /// Where the mediator's team works.
    public static final RoomId DESK = new RoomId("desk");

    /// Where the public reads.
    public static final RoomId PUBLIC = new RoomId("public");

    @Override
    public int compareTo(RoomId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
