package org.dragoman.record;

import java.util.List;

/// Something that happened, or is planned, as the document tells it.
///
/// @param id stable name: the document's stem, `!`, and where the words start
/// @param what the words of the clause
/// @param span where they stand
/// @param when when it happened
/// @param status happened or planned
/// @param statements ids of the statements that tell it; empty where the report tells it itself
public record Event(
        String id, String what, Span span, When when, Status status, List<StatementId> statements) {
    public Event {
        statements = List.copyOf(statements);
    }

    /// Whether it lies behind the report.
    public enum Status {
        HAPPENED,
        PLANNED
    }
}
