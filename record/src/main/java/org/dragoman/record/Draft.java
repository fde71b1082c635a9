package org.dragoman.record;

import java.util.List;

/// An attribution found in one sentence, before it is known who the words name.
///
/// @param cue the words that attribute; [Range#NONE] where a quotation floats
/// @param subject the words that name the speaker; the antecedent's where the subject is elided
/// @param content word ranges in order, at least one
/// @param stance what the cue says that the statement does
/// @param yields whether the words of the content may say otherwise
/// @param manner how cue, subject and content stand to each other
/// @param negated the cue denies
record Draft(
        Sentence sentence,
        Range cue,
        Range subject,
        List<Range> content,
        Stance stance,
        boolean yields,
        Manner manner,
        boolean negated) {
    Draft {
        content = List.copyOf(content);
    }

    /// How cue, subject and content stand to each other.
    enum Manner {
        /// Subject, cue, content.
        PLAIN,
        /// Content, then subject and cue, in either order; or content on both sides.
        AFTER,
        /// The cue has no subject of its own.
        ELIDED,
        /// A noun reports.
        NOUN,
        /// A position ascribed to its holder by nobody named.
        ASCRIBED,
        /// A quotation without a cue that goes on after one.
        FLOATING,
        /// A quotation that nobody is said to have uttered.
        LOOSE
    }

    int start() {
        return content.getFirst().from();
    }

    boolean covers(Range range) {
        return content.stream().anyMatch(each -> each.covers(range));
    }

    Draft withContent(List<Range> changed) {
        return new Draft(sentence, cue, subject, changed, stance, yields, manner, negated);
    }
}
