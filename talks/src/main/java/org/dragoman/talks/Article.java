package org.dragoman.talks;

import java.util.List;

/// An article: clauses under a number and a heading.
///
/// @param number as it is printed and referred to, such as `3` or `4 bis`; none in a preamble
/// @param heading may be `Wording.NONE`
/// @param clauses in order; the second one is paragraph 2
public record Article(String number, Wording heading, List<Clause> clauses) {

    public Article {
        clauses = List.copyOf(clauses);
    }
}
