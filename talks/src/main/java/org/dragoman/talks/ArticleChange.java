package org.dragoman.talks;

import java.util.List;

/// What became of an article: articles of two versions are the same where they share most clauses,
/// whatever their number.
///
/// @param from its place in the one version, -1 where it is new
/// @param number in the other version
/// @param clauses those of the other version, in order
public record ArticleChange(
        int from, String number, WordingChange heading, List<ClauseChange> clauses) {

    public ArticleChange {
        clauses = List.copyOf(clauses);
    }
}
