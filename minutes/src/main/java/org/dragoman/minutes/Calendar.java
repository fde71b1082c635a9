package org.dragoman.minutes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/// The day on which the minutes stand, and the zone in which they tell the time.
record Calendar(LocalDate day, ZoneId zone) {

    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("[EEEE ]d MMMM uuuu")
                    .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SAID =
            DateTimeFormatter.ofPattern("HH:mm:ss 'on' EEEE d MMMM uuuu", Locale.ENGLISH);

    /// A day as it is written, its day of the week checked where it stands there.
    static LocalDate day(Place place, String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException wrong) {
            throw place.trouble(
                    "\"%s\" is no day%s".formatted(text.strip(), weekday(text)),
                    "Write it as \"26 February 2026\" or \"Thursday 26 February 2026\".");
        }
    }

    private static String weekday(String text) {
        var words = text.strip().split(" ", 2);
        try {
            var day = LocalDate.parse(words[words.length - 1], WRITTEN);
            return ": that day is a "
                    + DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(day);
        } catch (DateTimeException _) {
            return "";
        }
    }

    /// A moment: `18:00`, `18:00:30`, `18:00 on 27 February 2026`.
    Instant moment(Place place, String text) {
        int on = text.indexOf(" on ");
        var time = on < 0 ? text : text.substring(0, on);
        var date = on < 0 ? day : day(place, text.substring(on + " on ".length()));
        try {
            return date.atTime(LocalTime.parse(time.strip())).atZone(zone).toInstant();
        } catch (DateTimeException wrong) {
            throw place.trouble(
                    "\"%s\" is no time of day".formatted(time.strip()),
                    "Write it as \"18:00\", or \"18:00:30\" with seconds.");
        }
    }

    /// How a moment is said.
    static String said(Instant moment, ZoneId zone) {
        return moment.equals(Instant.MAX) ? "without end" : SAID.format(moment.atZone(zone));
    }

    Calendar on(LocalDate next) {
        return new Calendar(next, zone);
    }
}
