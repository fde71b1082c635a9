package org.dragoman.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English names of months and days of the week, in lower case and in their order.
final class CalendarWords {
    static final List<String> MONTHS =
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
    static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarWords() {}

    /// Names of this kind and more words.
    static Set<String> with(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Every name of a month or a day of the week.
    static List<String> names() {
        return Stream.concat(DAYS.stream(), MONTHS.stream()).toList();
    }
}
