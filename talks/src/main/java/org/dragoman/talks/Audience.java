package org.dragoman.talks;

import java.util.Set;

/// Who sees an event. Whoever sees it sees all of it.
public sealed interface Audience {

    /// The mediator's team.
    record DeskOnly() implements Audience {}

    /// The mediator's team and these rooms.
    record Only(Set<RoomId> rooms) implements Audience {

        public Only {
            rooms = Set.copyOf(rooms);
        }
    }

    /// These rooms of one side; hidden from the mediator's accounts too.
    record Sealed(Set<RoomId> rooms) implements Audience {

        public Sealed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The mediator's team and every delegation whose room is open then.
    record Delegations() implements Audience {}

    /// The mediator's team and every open room but the public's.
    record Insiders() implements Audience {}

    /// Everyone.
    record Everyone() implements Audience {}

    /// The mediator's team.
    Audience DESK = new DeskOnly();

    /// Every delegation whose room is open then.
    Audience DELEGATIONS = new Delegations();

    /// Every open room but the public's.
    Audience INSIDERS = new Insiders();

    /// Everyone.
    Audience EVERYONE = new Everyone();

    /// One room; hidden from the mediator's accounts too.
    static Audience sealed(RoomId room) {
        return new Sealed(Set.of(room));
    }

    /// One room; hidden from the mediator's accounts too where the case has it so.
    static Audience sealedIf(boolean fromDesk, RoomId room) {
        return fromDesk ? sealed(room) : only(room);
    }

    /// The mediator's team and this room.
    static Audience only(RoomId room) {
        return new Only(Set.of(room));
    }
}
