package org.dragoman.talks;

/// A term that a clause defines. The clause holds the words of the definition, so that it is
/// bracketed, agreed and reopened like any other.
///
/// @param clause the clause that defines it
/// @param term the term in each language: the neutral name that the common text uses
public record Definition(String clause, Wording term) {}
