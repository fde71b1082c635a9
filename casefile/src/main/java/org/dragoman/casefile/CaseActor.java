package org.dragoman.casefile;

import java.time.LocalDate;
import java.util.List;

/// Someone who speaks or acts: the authority on who is who.
///
/// @param id names it in the case
/// @param party id of the party, mediator or expert body it belongs to; empty for an outsider
/// @param part its role in the talks, free words; may be empty
/// @param aliases other names
/// @param titles titles that point to it while it holds the office
/// @param adjectives adjectives made of its name ("Altan")
/// @param from first day in the office; [LocalDate#MIN] where not given
/// @param until last day in the office; [LocalDate#MAX] where not given
public record CaseActor(
        String id,
        String name,
        Kind kind,
        String party,
        String part,
        List<String> aliases,
        List<String> titles,
        List<String> adjectives,
        LocalDate from,
        LocalDate until,
        int line) {
    public CaseActor {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        adjectives = List.copyOf(adjectives);
    }

    /// What kind of actor it is.
    public enum Kind {
        PERSON,
        ORGANISATION,
        PARTY,
        GROUP
    }
}
