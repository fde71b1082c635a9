package org.dragoman.talks;

/// What became of a promise.
public enum PromiseEnd {
    KEPT,
    BROKEN,
    /// Whoever it was made to gave it up.
    RELEASED
}
