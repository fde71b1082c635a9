package org.dragoman.talks;

/// What sort of message it is.
public enum MessageKind {
    QUESTION,
    CLARIFICATION,
    /// Without an author.
    NON_PAPER,
    /// An unsigned note left behind after it was said.
    BOUT_DE_PAPIER,
    /// "If they …, we could …".
    CONDITIONAL_OFFER,
    FORMAL_OFFER,
    REPLY,
    PROCEDURAL
}
