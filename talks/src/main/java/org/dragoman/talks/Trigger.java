package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a step of the implementation waits for.
public sealed interface Trigger {

    /// Something that happens on a day: a named event, a verifier's certificate, mutual consent.
    record Happening(String name) implements Trigger {}

    /// A number of days after something; the day itself is not counted.
    record DaysAfter(Trigger start, int days) implements Trigger {}

    /// The first of several to come; those that never come are set aside.
    record Earliest(List<Trigger> of) implements Trigger {

        public Earliest {
            of = List.copyOf(of);
        }
    }

    /// The last of several; nothing before all have come.
    record Latest(List<Trigger> of) implements Trigger {

        public Latest {
            of = List.copyOf(of);
        }
    }

    /// Waits until every party has consented to something.
    static Happening consentTo(String what) {
        return new Happening("consent of all to " + what);
    }

    /// Waits until a body of experts has certified something.
    static Happening certificateOf(String what) {
        return new Happening("certificate of " + what);
    }

    /// Whether a happening comes of itself, by consent or certificate, so that nobody records it.
    static boolean ofItself(String name) {
        return name.startsWith(consentTo("").name()) || name.startsWith(certificateOf("").name());
    }

    /// The day on which the trigger falls, or nothing while it is not known.
    ///
    /// @param happened the days of what has happened, by name
    default Optional<LocalDate> day(Map<String, LocalDate> happened) {
        return switch (this) {
            case Happening(var name) -> Optional.ofNullable(happened.get(name));
            case DaysAfter(var start, var days) -> start.day(happened).map(d -> d.plusDays(days));
            case Earliest(var of) ->
                    of.stream().flatMap(t -> t.day(happened).stream()).min(LocalDate::compareTo);
            case Latest(var of) ->
                    of.stream().allMatch(t -> t.day(happened).isPresent())
                            ? of.stream()
                                    .flatMap(t -> t.day(happened).stream())
                                    .max(LocalDate::compareTo)
                            : Optional.empty();
        };
    }

    /// The first moment after the trigger's day in a zone: when a period that runs to it has ended.
    default Optional<Instant> end(Map<String, LocalDate> happened, ZoneId zone) {
        return day(happened).map(d -> d.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
