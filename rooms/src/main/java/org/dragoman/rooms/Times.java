package org.dragoman.rooms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Moments as people at the talks read them: in the venue's time, and in one's own.
///
/// @param venue where the talks are
/// @param own where the reader's people are
public record Times(Place venue, Place own, Language language) {

    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /// For example "Thu 26 Feb, 09:40 Geneva (12:10 Tehran)"; nothing for the end of time.
    public String of(Instant at) {
        if (never(at)) {
            return "";
        }
        var there = at.atZone(venue.zone());
        var text = day(there) + comma() + spot(hour(there), venue.name());
        if (own.name().isEmpty() || own.zone().equals(venue.zone())) {
            return text;
        }
        var here = at.atZone(own.zone());
        var other = here.toLocalDate().equals(there.toLocalDate()) ? "" : day(here) + comma();
        return text + " (" + other + spot(hour(here), own.name()) + ")";
    }

    /// A calendar day, written as `2026-02-26`; what is none stays as it is.
    String day(String day) {
        try {
            return DateTimeFormatter.ofPattern("EEE d MMM yyyy", language.locale())
                    .format(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return day;
        }
    }

    /// An hour on a calendar day, of which the place is said beside it.
    String ofLocal(LocalDateTime at) {
        var there = at.atZone(venue.zone());
        return day(there) + comma() + hour(there);
    }

    private String comma() {
        return language == Language.ARABIC ? "، " : ", ";
    }

    /// An hour and its place, which stay together whatever the direction around them.
    private String spot(String hour, String place) {
        var spot = place.isEmpty() ? hour : hour + " " + place;
        return language.direction().equals("rtl") ? "\u2068" + spot + "\u2069" : spot;
    }

    /// The hour alone, in the venue's time.
    public String hour(Instant at) {
        return never(at) ? "" : hour(at.atZone(venue.zone()));
    }

    /// The second, in the venue's time: for what ends soon.
    public String second(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(venue.zone()));
    }

    private static boolean never(Instant at) {
        return at.isAfter(Instant.parse("9999-01-01T00:00:00Z"))
                || at.isBefore(Instant.parse("0001-01-01T00:00:00Z"));
    }

    private String day(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("EEE d MMM", language.locale()).format(at);
    }

    private static String hour(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    /// A moment as a form's field of date and time holds it, in the venue's time.
    public String field(Instant at) {
        return FIELD.format(at.atZone(venue.zone()));
    }

    /// The moment of a form's field, or nothing where it holds none.
    public Optional<Instant> read(String field) {
        try {
            return Optional.of(LocalDateTime.parse(field).atZone(venue.zone()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
