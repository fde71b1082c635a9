package org.dragoman.casefile.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings.TimelineEntry;
import org.dragoman.casefile.Grounds;
import org.dragoman.record.Event;
import org.dragoman.record.Reading;
import org.dragoman.record.When;

/// Puts the case's rounds and the events that the reports tell in one order.
///
/// An event whose day nobody tells has no place in an order of days and is left out. So is one
/// where an entry of the same day already says it: where half of the shorter one's words of four
/// letters or more stand in the other.
final class Timeline {

    private Timeline() {}

    static List<TimelineEntry> of(CaseFile caseFile, List<Reading> record) {
        var entries = new ArrayList<TimelineEntry>();
        for (var round : caseFile.rounds()) {
            entries.add(
                    new TimelineEntry(
                            List.of(round.on()),
                            round.on().toString(),
                            round.what(),
                            round.place(),
                            round.grounds()));
        }
        for (var reading : record) {
            for (var event : reading.events()) {
                var entry = entry(reading, event);
                if (!entry.on().isEmpty()
                        && entries.stream().noneMatch(other -> says(other, entry))) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparing(Timeline::day));
        return entries;
    }

    private static TimelineEntry entry(Reading reading, Event event) {
        var quote =
                new Grounds.Quote(
                        reading.document().name(),
                        event.span().start(),
                        event.span().end(),
                        event.span().text());
        return new TimelineEntry(
                days(event.when()),
                words(event.when()),
                event.what(),
                "",
                new Grounds(List.of(quote), List.of()));
    }

    private static List<LocalDate> days(When when) {
        return switch (when) {
            case When.Day(var day, _, _) -> List.of(day);
            case When.Between(var from, _, _, _) -> List.of(from);
            case When.Relative _, When.Standing _, When.Undated _ -> List.of();
        };
    }

    private static String words(When when) {
        return switch (when) {
            case When.Day(var day, _, _) -> day.toString();
            case When.Between(var from, var to, _, var words) ->
                    words.isEmpty() ? "%s to %s".formatted(from, to) : words;
            case When.Relative(_, var words) -> words;
            case When.Standing _, When.Undated _ -> "";
        };
    }

    private static LocalDate day(TimelineEntry entry) {
        return entry.on().isEmpty() ? LocalDate.MAX : entry.on().getFirst();
    }

    private static boolean says(TimelineEntry one, TimelineEntry other) {
        if (!one.on().equals(other.on())) {
            return false;
        }
        var a = words(one.what() + " " + one.place());
        var b = words(other.what());
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        var shared = new HashSet<>(a);
        shared.retainAll(b);
        return 2 * shared.size() >= Math.min(a.size(), b.size());
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 4) {
                words.add(word);
            }
        }
        return words;
    }
}
