package org.dragoman.talks;

/// What a person is in their room.
public enum Role {
    /// Leads the mediator's team.
    LEAD,
    /// A member of the mediator's team.
    MEDIATOR,
    /// Records for the mediator's team and conveys nothing.
    NOTE_TAKER,
    /// Heads a delegation, a capital or an expert body.
    HEAD,
    /// Any other member of a room.
    MEMBER
}
