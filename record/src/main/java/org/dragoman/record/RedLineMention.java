package org.dragoman.record;

import java.util.List;

/// A red line, or a refusal or condition that somebody might take for one.
///
/// @param holder whose line it is: the speaker's party where the words speak for it
/// @param explicit the words themselves say "red line" or its like; where false a person, never the
///   tool, may make it one
/// @param statement the statement that tells it
/// @param issues ids of the issues it bears on
/// @param text the words
public record RedLineMention(
        Speaker holder, boolean explicit, StatementId statement, List<String> issues, Span text) {
    public RedLineMention {
        issues = List.copyOf(issues);
    }
}
