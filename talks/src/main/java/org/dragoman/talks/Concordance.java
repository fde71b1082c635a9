package org.dragoman.talks;

/// How a clause stands in one language.
public enum Concordance {
    /// It is the working language.
    WORKING,
    /// A wording is missing in this language.
    MISSING,
    /// Nobody has found it to say the same.
    UNCHECKED,
    /// It was found to say the same as in the working language.
    CONCORDANT
}
