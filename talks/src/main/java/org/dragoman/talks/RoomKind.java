package org.dragoman.talks;

/// Who sits in a room.
public enum RoomKind {
    /// The mediator's team.
    DESK,
    /// A party's delegation to the talks.
    DELEGATION,
    /// A constituency at home that instructs a delegation and ratifies.
    CAPITAL,
    /// A body that answers questions put to it.
    EXPERTS,
    /// A guarantor or an observer.
    OBSERVER,
    /// Everyone else.
    PUBLIC
}
