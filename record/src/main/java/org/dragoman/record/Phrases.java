package org.dragoman.record;

import java.util.Set;

/// Noun phrases and adjuncts, found from parts of speech alone: there is no parser here.
final class Phrases {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> TIMES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "yesterday",
                    "today",
                    "tomorrow",
                    "tonight",
                    "morning",
                    "afternoon",
                    "evening",
                    "night",
                    "week",
                    "month",
                    "year",
                    "weekend",
                    "day",
                    "days",
                    "weeks",
                    "months",
                    "years",
                    "hour",
                    "hours");
    private static final Set<String> TIME_OPENERS =
            Set.of(
                    "last",
                    "this",
                    "next",
                    "earlier",
                    "later",
                    "late",
                    "early",
                    "on",
                    "in",
                    "since",
                    "previous",
                    "from",
                    "until",
                    "that",
                    "the",
                    "same",
                    "previously",
                    "ago",
                    "recently");
    private static final Set<String> CHAINED =
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

    /// Adverbs that belong to what follows, not to the verb before.
    private static final Set<String> CONTENT_ADVERBS =
            Set.of(
                    "not",
                    "how",
                    "why",
                    "when",
                    "where",
                    "more",
                    "less",
                    "fewer",
                    "only",
                    "about",
                    "around",
                    "nearly",
                    "almost",
                    "over",
                    "roughly",
                    "approximately",
                    "at",
                    "there",
                    "even",
                    "too",
                    "maybe",
                    "perhaps",
                    "probably",
                    "no");

    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "you");

    private Phrases() {}

    /// Whether the word tells time: a weekday, a month, a year, "week".
    static boolean isTime(Word word) {
        return (word.isOneOf(TIMES) && (word.capital() || (!word.is("may") && !word.is("march"))))
                || word.text().matches("(19|20)\\d\\d");
    }

    /// Walks left over time adjuncts that end at `at`; returns the last word before them.
    static int beforeTime(Sentence s, int at) {
        int left = at;
        if (left >= 0 && isTime(s.at(left)) && !s.at(left + 1).possessive()) {
            int back = left;
            while (back >= 0
                    && (isTime(s.at(back))
                            || s.at(back).isOneOf(TIME_OPENERS)
                            || s.at(back).tagged("NUM"))) {
                back--;
            }
            return back < left ? back : left;
        }
        return left;
    }

    /// Walks right over time adjuncts and adverbs that start at `at`.
    static int afterTime(Sentence s, int at) {
        int right = at;
        while (true) {
            int next = right;
            while (s.at(next).isOneOf(TIME_OPENERS) || s.at(next).tagged("NUM")) {
                next++;
            }
            int times = next;
            while ((isTime(s.at(times)) && !s.at(times + 1).possessive())
                    || (times > next && s.at(times).tagged("NUM"))) {
                times++;
            }
            if (times > next && s.at(next).start() > 0) {
                right = times;
                continue;
            }
            boolean adverb = s.at(right).tagged("ADV") && !s.at(right).isOneOf(CONTENT_ADVERBS);
            if (!adverb || !s.at(right).form().matches("\\p{L}+")) {
                return right;
            }
            right++;
        }
    }

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
                    && !(isTime(s.at(before - 1)) && chained)) {
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
            if (!inside || (isTime(word) && back < at && !s.at(back + 1).possessive())) {
                break;
            }
            from = back;
            boolean opens = word.tagged("DET") || Tagging.isDeterminer(word.form());
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
            if (next <= to + 1 || isTime(s.at(to + 1))) {
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
            boolean opens = word.tagged("DET") || Tagging.isDeterminer(word.form());
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
                                    && !Tagging.isDeterminer(s.at(to + 1).form()));
            if (!inside || word.mark() || (head && isTime(word) && !s.at(to + 1).possessive())) {
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

    /// The subject that ends just before `at`, across appositions, asides and relative clauses.
    static Range subjectBefore(Sentence s, int at, int lowest) {
        int last = beforeTime(s, at - 1);
        if (last < lowest) {
            return Range.NONE;
        }
        var word = s.at(last);
        if (word.isOneOf(RELATIVES) && !word.is("whose") && !word.is("whom")) {
            int before =
                    s.at(last - 1).text().equals(",") || s.at(last - 1).dash()
                            ? last - 2
                            : last - 1;
            return endingAt(s, before, lowest);
        }
        if (word.text().equals(",") || word.dash() || word.text().equals(")")) {
            return acrossAside(s, last, lowest);
        }
        var phrase = endingAt(s, last, lowest);
        return headOfApposition(s, phrase, lowest);
    }

    /// "the minister of X — which mediated — ": the name before the comma is the subject.
    private static Range headOfApposition(Sentence s, Range phrase, int lowest) {
        return phrase.exists()
                        && phrase.from() > lowest
                        && s.at(phrase.to()).dash()
                        && s.at(phrase.from() - 1).text().equals(",")
                ? preferName(s, phrase, endingAt(s, phrase.from() - 2, lowest))
                : phrase;
    }

    private static Range preferName(Sentence s, Range phrase, Range before) {
        return before.exists() && s.at(before.to() - 1).tagged("PROPN") ? before : phrase;
    }

    /// `close` is the comma, dash or bracket that ends an aside; the subject stands before it.
    private static Range acrossAside(Sentence s, int close, int lowest) {
        var mark = s.at(close);
        if (mark.dash() || mark.text().equals(")")) {
            int open = close - 1;
            while (open > lowest
                    && !(mark.dash() ? s.at(open).dash() : s.at(open).text().equals("("))) {
                open--;
            }
            if (open <= lowest) {
                return Range.NONE;
            }
            var phrase = endingAt(s, open - 1, lowest);
            boolean apposed = phrase.exists() && s.at(phrase.from() - 1).text().equals(",");
            return apposed
                    ? preferName(s, phrase, acrossCommas(s, phrase.from() - 1, lowest))
                    : phrase;
        }
        return acrossCommas(s, close, lowest);
    }

    /// Goes left segment by segment while each may be an apposition; the leftmost noun phrase wins.
    private static Range acrossCommas(Sentence s, int close, int lowest) {
        var best = Range.NONE;
        int right = close;
        while (right > lowest) {
            int left = right - 1;
            while (left >= lowest
                    && !s.at(left).text().equals(",")
                    && !s.at(left).mark()
                    && !s.at(left).text().equals(";")
                    && !s.at(left).text().equals(":")) {
                left--;
            }
            int from = left + 1;
            var phrase = endingAt(s, right - 1, lowest);
            boolean whole = phrase.exists() && phrase.from() <= skipLead(s, from);
            if (whole && !isTime(s.at(right - 1))) {
                best = phrase;
            } else if (!aside(s, from, right)) {
                var headed = phrase.exists() && best.exists() ? phrase : Range.NONE;
                return headed.exists()
                                && !hasFiniteVerb(s, from, headed.from() - 1)
                                && s.at(headed.from() - 1).tagged("SCONJ", "CCONJ", "ADP")
                                && !s.at(headed.from() - 1).isOneOf(CHAINED)
                        ? headed
                        : best;
            }
            if (left < lowest || !s.at(left).text().equals(",")) {
                break;
            }
            right = left;
        }
        return best;
    }

    private static int skipLead(Sentence s, int from) {
        int at = from;
        while (s.at(at).tagged("CCONJ", "ADV") && s.at(at).start() > 0) {
            at++;
        }
        return at;
    }

    /// Whether the words can stand between commas after a name.
    private static boolean aside(Sentence s, int from, int to) {
        var first = s.at(from);
        return first.isOneOf(RELATIVES)
                || first.is("when")
                || first.is("where")
                || (!hasFiniteVerb(s, from, to) && !first.tagged("ADP", "SCONJ", "VERB"))
                || first.is("of")
                || (first.is("in") && to - from <= 3)
                || (to - from <= 3 && !hasFiniteVerb(s, from, to) && first.tagged("ADV"));
    }

    /// Whether a finite verb stands from `from` to `to`.
    static boolean hasFiniteVerb(Sentence s, int from, int to) {
        for (int at = from; at < to; at++) {
            if (finite(s, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word is a finite verb, as far as tags tell.
    static boolean finite(Sentence s, int at) {
        var word = s.at(at);
        int before = at - 1;
        while (s.at(before).tagged("ADV") || s.at(before).is("not")) {
            before--;
        }
        boolean infinitive = s.at(before).is("to");
        if (word.tagged("AUX")) {
            return !word.form().matches("be|been|being") && !infinitive;
        }
        return word.tagged("VERB")
                && !word.form().endsWith("ing")
                && !infinitive
                && !(s.at(at - 1).tagged("DET") || s.at(at - 1).possessive());
    }

    /// Whether a clause starts at `at`: a noun phrase and, soon after it, a finite verb.
    static boolean clauseStartsAt(Sentence s, int at, int highest) {
        int from = at;
        while (s.at(from).mark() || s.at(from).tagged("ADV")) {
            from++;
        }
        if (s.at(from).is("there") || (s.at(from).tagged("SCONJ") && !s.at(from).is("as"))) {
            return true;
        }
        int verbs = 0;
        int wanted = 1;
        for (int look = from; look < Math.min(highest, from + 40); look++) {
            if (look > from && finite(s, look) && ++verbs >= wanted) {
                return true;
            }
            if (look > from && s.at(look).form().matches("after|before|when|while|because|if")) {
                wanted = verbs + 2;
            }
            if (s.at(look).text().equals(";") || s.at(look).text().equals(":")) {
                return false;
            }
        }
        return false;
    }
}
