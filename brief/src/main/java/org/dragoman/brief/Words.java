package org.dragoman.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dragoman.record.When;

/// How a brief writes dates, numbers and lists.
final class Words {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private Words() {}

    /// A day: "26 Feb 2026".
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// A day with its weekday: "Thu 26 Feb 2026".
    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// When something was said, as far as that is known; empty where it is not.
    static String when(When when) {
        return switch (when) {
            case When.Day(var date, var basis, _) ->
                    basis == When.Basis.REPORT_DATE
                            ? date(date) + " (the report’s date)"
                            : date(date);
            case When.Between(var from, var to, _, _) -> date(from) + " to " + date(to);
            case When.Relative(_, var words) -> words;
            case When.Standing _ -> "held over time";
            case When.Undated _ -> "";
        };
    }

    /// A number of things: "no package", "one package", "13 packages".
    static String count(long number, String one, String many) {
        var written = number <= 12 ? NUMBERS.get((int) number) : String.valueOf(number);
        return written + " " + (number == 1 ? one : many);
    }

    /// A number of things at the start of a sentence.
    static String countCapital(long number, String one, String many) {
        return capital(count(number, one, many));
    }

    /// A place in an order: "1st", "2nd", "13th".
    ///
    /// @param place from 1
    static String ordinal(int place) {
        int last = place % 100 / 10 == 1 ? 0 : place % 10;
        return place
                + switch (last) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /// The same words with a capital letter.
    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// "a", "a and b", "a, b and c".
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
