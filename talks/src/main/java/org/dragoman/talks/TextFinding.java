package org.dragoman.talks;

/// Something in a version that its drafters will want to look at.
///
/// @param clause in which it is found
/// @param language in which the words stand
/// @param words the words it is about
/// @param why in one sentence
public record TextFinding(Kind kind, String clause, Language language, String words, String why) {

    /// What is found.
    public enum Kind {
        /// A term is used like a defined one, and no clause defines it.
        UNDEFINED_TERM,
        /// A clause defines a term that no other clause uses.
        UNUSED_TERM,
        /// A reference leads to no clause.
        DANGLING_REFERENCE,
        /// One event is given dates that cannot both hold.
        CLASHING_DATES,
        /// A wording is missing in one of the languages.
        MISSING_LANGUAGE,
        /// Square brackets stand inside a wording: what they hold is open, and counts as agreed.
        WRITTEN_BRACKET,
        /// Several wordings stand.
        BRACKET,
        /// A reservation stands.
        RESERVATION
    }
}
