package org.dragoman.talks;

/// What happens when a step is not taken, and not made good in time.
public enum OnFailure {
    /// The steps still to come wait.
    SUSPENSION,
    /// What was done and can be undone is undone (snap-back).
    REVERSAL,
    /// The dispute clause is used.
    ESCALATION
}
