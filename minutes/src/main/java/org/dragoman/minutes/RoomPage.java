package org.dragoman.minutes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.talks.Id;
import org.dragoman.talks.Room;
import org.dragoman.talks.Sight;

/// What one participant sees, as lines of a page that can be read aloud.
public final class RoomPage {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{32}\\b");
    private static final Pattern MOMENT =
            Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z");

    private RoomPage() {}

    /// The lines of a page.
    public static List<String> lines(Room room, Played played) {
        var lines = new ArrayList<String>();
        lines.add("SEEN");
        for (int i = 0; i + 1 < room.seen().size(); i += 2) {
            lines.add(entry(room.seen().get(i), played) + said(room.seen().get(i + 1), played));
        }
        lines.add("");
        lines.add("HOW THINGS STAND");
        room.standing().forEach(sight -> lines.add(said(sight, played)));
        lines.add("");
        lines.add("WHAT COULD BE DONE NOW");
        room.offers().forEach(sight -> lines.add(said(sight, played)));
        return lines;
    }

    private static String entry(Sight entry, Played played) {
        var by = part(entry, "by");
        var recorded = part(entry, "recordedBy");
        return "%s. %s%s%s — "
                .formatted(
                        part(entry, "number"),
                        said(part(entry, "at"), played),
                        by.isEmpty() ? "" : ", " + by,
                        recorded.isEmpty() ? "" : " (noted by " + recorded + ")");
    }

    private static String part(Sight sight, String name) {
        return sight.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Sight.Part::value)
                .findFirst()
                .orElse("");
    }

    private static String said(Sight sight, Played played) {
        var parts = new ArrayList<String>();
        for (var part : sight.parts()) {
            if (!part.value().isEmpty() && !part.value().equals("[]")) {
                parts.add(part.name() + " " + said(part.value(), played));
            }
        }
        return parts.isEmpty() ? sight.title() : sight.title() + ": " + String.join("; ", parts);
    }

    /// A value with labels in place of identifiers and times as they are said.
    private static String said(String value, Played played) {
        var labelled =
                ID.matcher(value)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(label(found.group(), played)));
        return MOMENT.matcher(labelled)
                .replaceAll(found -> moment(found.group(), played).orElse(found.group()));
    }

    private static String label(String id, Played played) {
        return "[" + played.labels().label().apply(new Id(id)).orElse(id.substring(0, 8)) + "]";
    }

    private static Optional<String> moment(String text, Played played) {
        try {
            return Optional.of(Calendar.said(Instant.parse(text), played.zone()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
