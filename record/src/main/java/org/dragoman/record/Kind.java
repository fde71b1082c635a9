package org.dragoman.record;

/// How the words are rendered.
public enum Kind {
    /// Within quotation marks, all of it.
    DIRECT,
    /// Partly within quotation marks.
    MIXED,
    /// In the reporter's words.
    INDIRECT
}
