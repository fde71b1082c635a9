package org.dragoman.talks;

/// How the mediator and the delegations sit in a session.
public enum SessionForm {
    /// The mediator sits with one delegation in its room.
    SEPARATE_ROOMS,
    /// The mediator goes to and fro between places.
    SHUTTLE,
    /// The delegations sit under one roof and do not meet.
    PROXIMITY,
    /// All sit together.
    PLENARY
}
