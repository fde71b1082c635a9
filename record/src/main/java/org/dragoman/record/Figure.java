package org.dragoman.record;

import java.util.List;

/// A quantity that the document claims, and who claims it.
///
/// @param id stable name: the document's stem, `#`, and where the words start
/// @param span the words: "more than 500 medium- to long-range missiles"
/// @param low least value that the words allow, a decimal number; "" where they give none
/// @param high greatest value that the words allow; "" where open or not given
/// @param vague the vague word where it is not a number ("thousands", "few"); "" otherwise
/// @param unit what is counted, the head of the phrase: "missiles"
/// @param source who claims it; [Speaker#UNKNOWN] where the report itself does
/// @param statements the statement that it stands in; empty where the report claims it itself
/// @param hedges words that weaken it
public record Figure(
        String id,
        Span span,
        String low,
        String high,
        String vague,
        String unit,
        Speaker source,
        List<StatementId> statements,
        List<Span> hedges) {
    public Figure {
        statements = List.copyOf(statements);
        hedges = List.copyOf(hedges);
    }
}
