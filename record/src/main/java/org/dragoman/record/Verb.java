package org.dragoman.record;

import java.util.List;
import java.util.Set;

/// A verb that reports, and the frames it takes (see `verbs.txt`).
///
/// @param words the verb and its particles: "rule", "out"
/// @param frames letters of the frames
/// @param prepositions those that open the content in frame `P`
/// @param stance what the statement does
/// @param yields whether the stance yields to the words of the content
record Verb(
        List<String> words,
        Set<Character> frames,
        Set<String> prepositions,
        Stance stance,
        boolean yields) {

    boolean takes(char frame) {
        return frames.contains(frame);
    }

    /// Which form of the verb stands in the text.
    enum Form {
        BASE,
        THIRD,
        ING,
        PAST
    }

    /// A verb found in a sentence.
    ///
    /// @param length words that the verb and its particles take
    record Found(Verb verb, Form form, int length) {}
}
