package org.dragoman.record;

import java.util.List;

/// Figures or claims of several sources about one thing, for a person to lay side by side.
///
/// @param about the thing, in the report's words: "How many missiles they hold", "cubic metres a
///   second"
/// @param figures ids of the figures, in text order
/// @param statements the statements that claim or contest, in text order
public record Dispute(String about, List<String> figures, List<StatementId> statements) {
    public Dispute {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }
}
