package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Minutes as they were written: a head, and lines in order.
///
/// @param file what they are called in messages
public record Minutes(String file, Head head, List<Line> lines) {

    /// A line that says something.
    sealed interface Line {

        Place place();

        /// The day changes.
        record Day(Place place, String day) implements Line {}

        /// Someone does something, or time passes, at a time of day.
        record Timed(Place place, String time, String text) implements Line {}

        /// What somebody sees of it, or that it was refused.
        record Expected(Place place, String text) implements Line {}
    }

    private static final Pattern TIMED = Pattern.compile("(\\d\\d:\\d\\d(?::\\d\\d)?)\\s+(.*)");
    private static final Pattern DAY = Pattern.compile("On (.+?):?");
    private static final Pattern EXPECTED = Pattern.compile("\\s*[-–—]\\s+(.*)");

    public Minutes {
        lines = List.copyOf(lines);
    }

    /// Reads minutes.
    ///
    /// @param file what to call them in messages
    /// @throws IllegalArgumentException if a line is none of those that minutes may hold
    public static Minutes of(String file, String text) {
        var all = text.strip().isEmpty() ? List.<String>of() : text.lines().toList();
        int end = 0;
        while (end < all.size() && !all.get(end).isBlank()) {
            end++;
        }
        var head = Head.of(file, all.subList(0, end));
        var lines = new ArrayList<Line>();
        for (int i = end; i < all.size(); i++) {
            var line = all.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(lines, new Place(file, i + 1), line);
            }
        }
        return new Minutes(file, head, lines);
    }

    private static void add(List<Line> lines, Place place, String line) {
        var expected = EXPECTED.matcher(line);
        if (expected.matches()) {
            lines.add(new Line.Expected(place, expected.group(1)));
            return;
        }
        if (Character.isWhitespace(line.charAt(0))) {
            if (lines.isEmpty()) {
                throw place.trouble(
                        "this continues no line", "Begin a line at the margin with its time.");
            }
            lines.add(continued(lines.removeLast(), line));
            return;
        }
        var timed = TIMED.matcher(line);
        var day = DAY.matcher(line);
        if (timed.matches()) {
            lines.add(new Line.Timed(place, timed.group(1), timed.group(2)));
        } else if (day.matches()) {
            lines.add(new Line.Day(place, day.group(1)));
        } else {
            throw place.trouble(
                    "this is no line of minutes: %s".formatted(line),
                    """
                    A line is "On 26 February 2026:", "09:00 NAME: …", "- Iran now sees …", or "# a heading";
                    what continues the line above is indented.\
                    """);
        }
    }

    private static Line continued(Line line, String more) {
        return switch (line) {
            case Line.Day(var place, var day) -> new Line.Day(place, day + " " + more.strip());
            case Line.Timed(var place, var time, var text) ->
                    new Line.Timed(place, time, text + " " + more.strip());
            case Line.Expected(var place, var text) ->
                    new Line.Expected(place, text + " " + more.strip());
        };
    }
}
