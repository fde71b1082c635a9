package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;

/// Somebody whom the case lists, and every way in which reports name them.
///
/// @param id as statements refer to it
/// @param name full name
/// @param kind what sort of actor
/// @param party id of a party, the mediator or an expert body; "" for an outsider
/// @param part role in the talks, free words; may be ""
/// @param aliases other names, metonyms included: a capital for its government
/// @param titles offices that point here: "Upstream's water minister"
/// @param adjectives forms such as "Iranian"
/// @param from first day in office; [LocalDate#MIN] where not told
/// @param until last day in office; [LocalDate#MAX] where not told
public record Actor(
        String id,
        String name,
        Kind kind,
        String party,
        String part,
        List<String> aliases,
        List<String> titles,
        List<String> adjectives,
        LocalDate from,
        LocalDate until) {
    public Actor {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        adjectives = List.copyOf(adjectives);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Actor \"%s\" (id \"%s\") lacks a name or an id.\nGive both."
                            .formatted(name, id));
        }
    }

    /// An actor of a name alone.
    public static Actor named(String id, String name, Kind kind, String party) {
        return new Actor(
                id,
                name,
                kind,
                party,
                "",
                List.of(),
                List.of(),
                List.of(),
                LocalDate.MIN,
                LocalDate.MAX);
    }

    /// Whether the titles point here on that day.
    public boolean holdsOfficeOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// What sort of actor.
    public enum Kind {
        PERSON,
        ORGANISATION,
        PARTY,
        GROUP
    }
}
