package org.dragoman.talks;

/// What kind of obligation a step is.
public enum Obligation {
    /// Done once.
    ONE_SHOT,
    /// Kept from then on.
    CONTINUING_FLOOR,
    /// Kept until a condition is met.
    UNTIL_CONDITION
}
