package org.dragoman.record;

import java.util.Set;

/// Words that tell time, and adverbs, beside a verb.
final class Times {
    private static final Set<String> TIMES =
            CalendarWords.with(
                    CalendarWords.names(),
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

    private Times() {}

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
}
