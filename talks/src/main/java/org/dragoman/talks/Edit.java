package org.dragoman.talks;

/// A run of words in a comparison.
///
/// @param fate whether they stand in both, only in the other, or only in the one
/// @param words exactly as they stand, spaces and marks included
public record Edit(Fate fate, String words) {

    /// What becomes of words from one version to the other.
    public enum Fate {
        KEPT,
        INSERTED,
        DELETED
    }
}
