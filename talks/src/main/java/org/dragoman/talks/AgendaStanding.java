package org.dragoman.talks;

/// How far an agenda is settled.
public enum AgendaStanding {
    PROPOSED,
    /// Nobody disputes any item.
    AGREED,
    /// Some items are taken up now, the others later.
    PARTIAL,
    /// Every item is disputed.
    DISPUTED
}
