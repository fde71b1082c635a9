package org.dragoman.talks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence says of the day of an event: "inspectors arrive no later than 30 days after 20
/// February 2027".
///
/// @param event the words of the event that tell, small and without endings
/// @param bound on which side of the day it may lie
/// @param month of the day from which it is counted; 0 where that is a defined term
/// @param year of that day, 0 where none is named
/// @param term the defined term from whose day it is counted; none where a day is named
/// @param amount how many units after (before, where negative)
/// @param words as they stand
record DateStatement(
        Set<String> event,
        Bound bound,
        int day,
        int month,
        int year,
        String term,
        int amount,
        ChronoUnit unit,
        String words) {

    enum Bound {
        ON,
        NOT_AFTER,
        BEFORE,
        NOT_BEFORE,
        AFTER
    }

    private static final List<String> MONTHS =
            List.of(
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
                    "december");
    private static final List<String> NUMBERS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    private static final String DATE =
            "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?<m1>"
                    + MONTH
                    + ")(?:,? (?<y1>\\d{4}))?|(?<m2>"
                    + MONTH
                    + ") (?<d2>\\d{1,2})(?!\\d)(?:,? (?<y2>\\d{4}))?"
                    + "|(?<y3>\\d{4})-(?<m3>\\d\\d)-(?<d3>\\d\\d))";
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?<bound>\\b(?:no later than|not later than|no earlier than|not earlier than|not"
                            + " before|not after|on or before|on or after|as of|within|by|before|after|from|on|until)\\b )?"
                            + "(?:(?<n>\\d+|[a-z]+(?:-[a-z]+)?) (?:calendar )?(?<unit>day|week|month|year)s?"
                            + " (?<side>after|from|following|of|before) )?(?:the )?"
                            + "(?:"
                            + DATE
                            + "|(?<term>(?-i:\\p{Lu})[\\p{L}-]*(?: (?-i:\\p{Lu})[\\p{L}-]*)*))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("[^.;!?]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> EMPTY =
            Set.of(
                    "the", "a", "an", "shall", "will", "must", "may", "is", "are", "be", "been",
                    "to", "of", "in", "on", "at", "and", "or", "that", "which", "this", "these",
                    "it", "they", "means", "mean", "namely", "ie", "take", "place", "then", "but",
                    "not", "no", "later", "than");

    /// Everything that words say of days.
    static List<DateStatement> in(String text) {
        var statements = new ArrayList<DateStatement>();
        var sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            var sentence = sentences.group();
            var event = Set.<String>of();
            int from = 0;
            var found = STATEMENT.matcher(sentence);
            while (found.find()) {
                var said = of(found, event(sentence.substring(from, found.start()), event));
                if (said.isPresent()) {
                    statements.add(said.get());
                    event = said.get().event();
                    from = found.end();
                }
            }
        }
        return statements;
    }

    /// The words of an event; those of the statement before it in the sentence where there are
    /// none.
    private static Set<String> event(String words, Set<String> before) {
        var event = new HashSet<String>();
        WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(word -> !EMPTY.contains(word))
                .map(word ->
                        word.length() > 3 && word.endsWith("s")
                                ? word.substring(0, word.length() - 1)
                                : word)
                .forEach(event::add);
        return event.isEmpty() ? before : Set.copyOf(event);
    }

    private static Optional<DateStatement> of(Matcher found, Set<String> event) {
        boolean counted = found.group("unit") != null;
        var amount = counted ? number(found.group("n")) : Optional.of(0);
        boolean dated = found.group("term") == null;
        if (amount.isEmpty() || (!dated && !counted) || event.isEmpty()) {
            return Optional.empty();
        }
        boolean before = counted && found.group("side").equalsIgnoreCase("before");
        return Optional.of(
                new DateStatement(
                        event,
                        bound(found.group("bound") == null ? "" : found.group("bound").strip()),
                        part(found, "d"),
                        month(found),
                        part(found, "y"),
                        dated ? "" : found.group("term"),
                        before ? -amount.get() : amount.get(),
                        counted
                                ? ChronoUnit.valueOf(
                                        found.group("unit").toUpperCase(Locale.ROOT) + "S")
                                : ChronoUnit.DAYS,
                        found.group().strip()));
    }

    private static Bound bound(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "no later than", "not later than", "not after", "on or before", "by", "within" ->
                    Bound.NOT_AFTER;
            case "before" -> Bound.BEFORE;
            case "no earlier than",
                    "not earlier than",
                    "not before",
                    "on or after",
                    "as of",
                    "from" ->
                    Bound.NOT_BEFORE;
            case "after" -> Bound.AFTER;
            default -> Bound.ON;
        };
    }

    private static int part(Matcher found, String part) {
        for (int i = 1; i <= 3; i++) {
            if (found.group(part + i) != null) {
                return Integer.parseInt(found.group(part + i));
            }
        }
        return 0;
    }

    private static int month(Matcher found) {
        if (found.group("m3") != null) {
            return Integer.parseInt(found.group("m3"));
        }
        var name = found.group("m1") == null ? found.group("m2") : found.group("m1");
        return name == null ? 0 : 1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<Integer> number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length() > 5 ? Optional.empty() : Optional.of(Integer.valueOf(word));
        }
        var parts = word.toLowerCase(Locale.ROOT).split("-", 2);
        int ten = TENS.indexOf(parts[0]);
        if (ten > 1) {
            int one = parts.length == 1 ? 0 : NUMBERS.indexOf(parts[1]);
            return one < 0 ? Optional.empty() : Optional.of(10 * ten + one);
        }
        int small = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        return small < 0 ? Optional.empty() : Optional.of(small);
    }

    /// Whether two statements are about one event: the words of one are among those of the other,
    /// and they are two at least or the same.
    boolean sameEvent(DateStatement other) {
        return event.equals(other.event)
                || (event.size() > 1 && other.event.containsAll(event))
                || (other.event.size() > 1 && event.containsAll(other.event));
    }

    /// The year that is named for the day it is counted from, or nothing.
    Optional<Integer> year(Map<String, DateStatement> terms) {
        var base = term.isEmpty() ? this : terms.getOrDefault(term, this);
        return base.year == 0 ? Optional.empty() : Optional.of(base.year);
    }

    /// The day it comes to; nothing where that cannot be computed.
    ///
    /// @param assumed the year of a day that is named without one
    Optional<LocalDate> day(Map<String, DateStatement> terms, int assumed) {
        if (!term.isEmpty()) {
            var base = terms.get(term);
            return base == null || base.equals(this)
                    ? Optional.empty()
                    : base.day(Map.of(), assumed).map(from -> from.plus(amount, unit));
        }
        try {
            return Optional.of(
                    LocalDate.of(year == 0 ? assumed : year, month, day).plus(amount, unit));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
