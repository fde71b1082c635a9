package org.dragoman.desk.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.dragoman.desk.pages.PlacedPositions.Placed;
import org.dragoman.rooms.Fields;

/// How somebody looks at the position matrix.
///
/// @param on the last day that counts, as the address has it; empty for all days. What has no day
///   counts always
/// @param since what is of this day or later is new; empty for none
public record MatrixLook(String on, String since, Only only) {

    /// As it stands, nothing marked.
    static final MatrixLook PLAIN = new MatrixLook("", "", Only.ALL);

    /// Which positions are shown.
    public enum Only {
        ALL,
        MOVED,
        READ,
        ENTERED;

        /// By its name in an address; empty for all.
        static Optional<Only> of(String name) {
            return name.isEmpty()
                    ? Optional.of(ALL)
                    : Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
        }
    }

    /// The look that an address asks for; nothing where it asks for no such one.
    static Optional<MatrixLook> of(Fields query) {
        var on = query.one("on");
        var since = query.one("since");
        return isDay(on) && isDay(since)
                ? Only.of(query.one("only")).map(only -> new MatrixLook(on, since, only))
                : Optional.empty();
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// Whether a position is shown.
    boolean shows(Placed it) {
        return (on.isEmpty() || !it.dated() || !it.day().isAfter(LocalDate.parse(on)))
                && switch (only) {
                    case ALL -> true;
                    case MOVED -> !it.position().marks().isEmpty();
                    case READ -> !HeldPosition.Kind.of(it.position().source()).entered();
                    case ENTERED -> HeldPosition.Kind.of(it.position().source()).entered();
                };
    }

    /// Whether a position is new.
    boolean fresh(Placed it) {
        return !since.isEmpty() && it.dated() && !it.day().isBefore(LocalDate.parse(since));
    }

    /// The same look as an address has it, with something more; empty where nothing is asked.
    String query(String more) {
        var parts = new ArrayList<String>();
        if (!on.isEmpty()) {
            parts.add("on=" + on);
        }
        if (!since.isEmpty()) {
            parts.add("since=" + since);
        }
        if (only != Only.ALL) {
            parts.add("only=" + only);
        }
        if (!more.isEmpty()) {
            parts.add(more);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
