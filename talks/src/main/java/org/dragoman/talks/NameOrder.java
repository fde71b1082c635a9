package org.dragoman.talks;

import java.util.Set;

/// What the mediator's team does about names.
public sealed interface NameOrder extends ProceedingsOrder {

    /// Names a thing for the common text and tells these rooms.
    record SetNeutralName(Set<RoomId> rooms, String thing, String name) implements NameOrder {

        public SetNeutralName {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Keeps a term from a room.
    record KeepTermFrom(RoomId room, String term) implements NameOrder {}

    /// Lets a term pass that was kept from a room.
    record LetTermPass(RoomId room, String term) implements NameOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
