package org.dragoman.talks;

/// What one principal says to an instrument.
public enum Ballot {
    CONSENTS,
    REFUSES,
    ASKS_CHANGE
}
