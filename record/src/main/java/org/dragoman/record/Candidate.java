package org.dragoman.record;

/// A reporting verb with the subject found for it, before its content is.
///
/// @param found the verb
/// @param cue its words
/// @param group where the verb group with its auxiliaries starts
/// @param subject the words that name the speaker; [Range#NONE] where none do
/// @param inverted the subject follows the verb: "said Rivera"
/// @param elided the subject is that of the clause before: ", adding that …"
/// @param relative a relative pronoun stands for the subject: "who said"
/// @param negated the verb group or its subject denies: "did not say", "few doubt"
record Candidate(
        Verb.Found found,
        Range cue,
        int group,
        Range subject,
        boolean inverted,
        boolean elided,
        boolean relative,
        boolean negated) {

    Verb verb() {
        return found.verb();
    }

    /// First word of the clause that this verb heads.
    int clauseStart() {
        return subject.exists() && !inverted && !elided && subject.from() < cue.from()
                ? subject.from()
                : group;
    }
}
