package org.dragoman.talks;

/// What a side notifies of its steps at home; nothing else of them leaves the side.
public enum Outcome {
    ACCEPTED,
    REJECTED,
    CHANGE_ASKED
}
