package org.dragoman.minutes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.talks.Id;
import org.dragoman.talks.Room;
import org.dragoman.talks.Sight;

/// What one participant sees, as lines of a page that can be read aloud.
public final class RoomPage {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{32}\\b");
    private static final Pattern RULES = Pattern.compile("Settings\\[(.*)]");
    private static final Pattern MOMENT =
            Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z");

    private RoomPage() {}

    /// How identifiers and moments are read aloud.
    ///
    /// @param label what a thing is called, where it is called anything
    /// @param zone in which times are told
    public record Reading(Function<Id, Optional<String>> label, ZoneId zone) {}

    /// The lines of a page of minutes.
    public static List<String> lines(Room room, Played played) {
        return lines(room, new Reading(played.labels().label(), played.zone()));
    }

    /// The lines of a page.
    public static List<String> lines(Room room, Reading reading) {
        var lines = new ArrayList<String>();
        lines.add("SEEN");
        lines.addAll(seen(room.seen(), reading));
        lines.add("");
        lines.add("HOW THINGS STAND");
        room.standing().forEach(sight -> lines.add(said(sight, reading)));
        lines.add("");
        lines.add("WHAT COULD BE DONE NOW");
        room.offers().forEach(sight -> lines.add(said(sight, reading)));
        return lines;
    }

    /// The lines of what was seen: each entry and what it tells stand in one.
    public static List<String> seen(List<Sight> seen, Reading reading) {
        var lines = new ArrayList<String>();
        for (int i = 0; i + 1 < seen.size(); i += 2) {
            lines.add(entry(seen.get(i), reading) + said(seen.get(i + 1), reading));
        }
        return lines;
    }

    private static String entry(Sight entry, Reading reading) {
        var by = part(entry, "by");
        return "%s. %s%s%s — "
                .formatted(
                        part(entry, "number"),
                        said(part(entry, "at"), reading),
                        by.isEmpty() ? "" : ", " + by,
                        recorded(entry, reading));
    }

    /// How and when it was said, and who wrote it down: what whoever confirms it goes by.
    private static String recorded(Sight entry, Reading reading) {
        var member = part(entry, "recordedBy");
        return member.isEmpty()
                ? ""
                : " (%s, said %s, noted by %s)"
                        .formatted(part(entry, "how"), said(part(entry, "said"), reading), member);
    }

    private static String part(Sight sight, String name) {
        return sight.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Sight.Part::value)
                .findFirst()
                .orElse("");
    }

    /// One thing, said.
    public static String said(Sight sight, Reading reading) {
        var parts = new ArrayList<String>();
        for (var part : sight.parts()) {
            if (!part.value().isEmpty() && !part.value().equals("[]")) {
                parts.add(part.name() + " " + said(part.value(), reading));
            }
        }
        return parts.isEmpty() ? sight.title() : sight.title() + ": " + String.join("; ", parts);
    }

    /// A value with labels in place of identifiers and times as they are said.
    private static String said(String value, Reading reading) {
        var rules = RULES.matcher(value);
        var labelled =
                ID.matcher(rules.matches() ? rules.group(1).replace('=', ' ') : value)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(label(found.group(), reading)));
        return MOMENT.matcher(labelled)
                .replaceAll(found -> moment(found.group(), reading).orElse(found.group()));
    }

    private static String label(String id, Reading reading) {
        return "[" + reading.label().apply(new Id(id)).orElse(id.substring(0, 8)) + "]";
    }

    private static Optional<String> moment(String text, Reading reading) {
        try {
            return Optional.of(Calendar.said(Instant.parse(text), reading.zone()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
