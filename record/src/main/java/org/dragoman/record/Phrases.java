package org.dragoman.record;

import java.util.Set;

/// Noun phrases, found from parts of speech alone: there is no parser here.
final class Phrases {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

    static final Set<String> CHAINED =
            Set.of(
                    "of", "for", "in", "at", "from", "to", "on", "with", "by", "against", "between",
                    "within", "behind", "inside", "near", "among", "under", "over", "about");

    /// Words that take no noun after them.
    private static final Set<String> LONE =
            Set.of(
                    "something",
                    "anything",
                    "nothing",
                    "everything",
                    "which",
                    "who",
                    "that",
                    "what",
                    "whom");

    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "you");

    private Phrases() {}

    /// The noun phrase that ends with the word `last`, prepositional chain included.
    ///
    /// Head first: "the chief of the agency" is one phrase. A coordination is kept where nothing
    /// governs it from the left. [Range#NONE] where no phrase ends there.
    static Range endingAt(Sentence s, int last, int lowest) {
        if (last < lowest || !headish(s.at(last)) || s.at(last).mark()) {
            return Range.NONE;
        }
        int from = last + 1;
        int at = last;
        while (at >= lowest) {
            int base = base(s, at, lowest);
            if (base > at) {
                break;
            }
            from = base;
            int before = base - 1;
            if (before < lowest) {
                break;
            }
            var link = s.at(before);
            boolean pronoun = s.at(base).isOneOf(SUBJECT_PRONOUNS) && base == at;
            boolean chained = link.isOneOf(CHAINED) && !pronoun;
            boolean joined = link.is("and") || link.is("or");
            boolean participle =
                    chained
                            && s.at(before - 1).tagged("VERB")
                            && before - 2 >= lowest
                            && headish(s.at(before - 2))
                            && s.at(before - 1).form().matches(".*(ed|en|n|de|de)$")
                            && link.is("by");
            if (participle) {
                at = before - 2;
            } else if (chained
                    && s.at(before - 1).tagged("CCONJ")
                    && before - 2 >= lowest
                    && headish(s.at(before - 2))) {
                at = before - 2;
            } else if ((chained || joined)
                    && before - 1 >= lowest
                    && headish(s.at(before - 1))
                    && !(Times.isTime(s.at(before - 1)) && chained)) {
                at = before - 1;
            } else {
                break;
            }
        }
        return trimmed(s, from, last + 1, lowest);
    }

    /// Drops a leading preposition's phrase and a coordination that a verb governs.
    private static Range trimmed(Sentence s, int from, int to, int lowest) {
        if (from >= to) {
            return Range.NONE;
        }
        var before = s.at(from - 1);
        boolean governed =
                from > lowest
                        && (before.tagged("VERB") || before.isOneOf(CHAINED) || before.is("that"));
        if (governed) {
            for (int at = to - 1; at > from; at--) {
                if (s.at(at).tagged("CCONJ")) {
                    return new Range(at + 1, to);
                }
            }
        }
        return new Range(from, to);
    }

    private static boolean headish(Word word) {
        return word.noun()
                || word.tagged("PRON", "NUM", "ADJ", "X")
                || (word.capital() && !word.tagged("PUNCT", "ADP", "SCONJ", "CCONJ", "AUX"));
    }

    /// Start of the base noun phrase (no preposition) that ends at `at`; `at + 1` where none does.
    private static int base(Sentence s, int at, int lowest) {
        int from = at + 1;
        for (int back = at; back >= lowest; back--) {
            var word = s.at(back);
            if (word.mark() || word.quoted() != s.at(at).quoted()) {
                break;
            }
            if (back < at && word.isOneOf(LONE)) {
                break;
            }
            if (word.isOneOf(SUBJECT_PRONOUNS)) {
                return back == at ? back : from;
            }
            boolean inside =
                    word.nominal()
                            || word.possessive()
                            || (word.capital()
                                    && word.tagged("VERB", "AUX", "ADV", "ADP", "INTJ", "SCONJ")
                                    && from <= at
                                    && s.at(from).capital()
                                    && !word.form()
                                            .matches(
                                                    "in|on|at|by|of|for|the|after|as|if|when|but|and|while"))
                            || (word.tagged("VERB")
                                    && from <= at
                                    && back > lowest
                                    && (s.at(back - 1).tagged("DET", "ADJ")
                                            || s.at(back - 1).possessive()));
            if (!inside || (Times.isTime(word) && back < at && !s.at(back + 1).possessive())) {
                break;
            }
            from = back;
            boolean opens = word.tagged("DET") || Mending.isDeterminer(word.form());
            if (opens && !s.at(back - 1).form().matches("all|both|half|such|many")) {
                break;
            }
        }
        return from;
    }

    /// The noun phrase that starts at `at`, prepositional chain included; [Range#NONE] if none.
    ///
    /// @param chain whether prepositional phrases are taken in
    static Range startingAt(Sentence s, int at, int highest, boolean chain) {
        int to = baseFrom(s, at, highest);
        while (chain && to > at && to + 1 < highest) {
            boolean joins = s.at(to).isOneOf(CHAINED) && !s.at(to).is("to");
            boolean name = s.at(to).is("and") && s.at(to + 1).capital() && s.at(to - 1).capital();
            int next = joins || name ? baseFrom(s, to + 1, highest) : to + 1;
            if (next <= to + 1 || Times.isTime(s.at(to + 1))) {
                break;
            }
            to = next;
        }
        return to > at ? new Range(at, to) : Range.NONE;
    }

    private static int baseFrom(Sentence s, int at, int highest) {
        int to = at;
        boolean head = false;
        while (to < highest) {
            var word = s.at(to);
            boolean opens = word.tagged("DET") || Mending.isDeterminer(word.form());
            boolean pronoun = word.isOneOf(SUBJECT_PRONOUNS);
            if (to > at && (opens || pronoun) && (head || pronoun) && !s.at(to - 1).possessive()) {
                break;
            }
            boolean inside =
                    (word.nominal() && !word.isOneOf(RELATIVES))
                            || word.possessive()
                            || (word.capital()
                                    && !word.tagged("PUNCT", "AUX")
                                    && to > at
                                    && s.at(to - 1).capital())
                            || (to > at
                                    && !head
                                    && word.tagged("VERB", "ADV")
                                    && !s.at(to + 1).possessive()
                                    && s.at(to + 1).nominal()
                                    && !Mending.isDeterminer(s.at(to + 1).form()));
            if (!inside
                    || word.mark()
                    || (head && Times.isTime(word) && !s.at(to + 1).possessive())) {
                break;
            }
            head |= word.noun() || word.tagged("PRON", "NUM");
            to++;
            if (pronoun) {
                break;
            }
        }
        return head ? to : at;
    }
}
