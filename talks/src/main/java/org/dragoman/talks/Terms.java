package org.dragoman.talks;

/// On which terms something was confided, strictest first.
public enum Terms {
    /// For the mediator and nobody else; no override can lift it.
    MEDIATOR_ONLY,
    /// The other side learns it only if it has said the matching thing.
    ONLY_IF_MATCHED,
    /// May be conveyed without saying whose it is.
    WITHOUT_ATTRIBUTION,
    /// May be conveyed as theirs.
    WITH_ATTRIBUTION,
    /// May be said to anyone.
    PUBLIC;

    /// Whether these terms let words leave, with or without the name of their source.
    public boolean allows(boolean attributed) {
        return compareTo(attributed ? WITH_ATTRIBUTION : WITHOUT_ATTRIBUTION) >= 0;
    }
}
