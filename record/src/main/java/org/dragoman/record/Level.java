package org.dragoman.record;

/// Whether the report attributes the words itself, or another statement does.
public enum Level {
    /// Attributed by the report.
    TOP,
    /// A position reported inside another statement ("Iran's refusal to …", said Rubio).
    NESTED
}
