package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A text as the mediator's team has it.
///
/// @param number of the latest version; 0 before there is one
/// @param shownTo the delegations that were shown the latest version
/// @param agreed clauses agreed ad referendum
/// @param silent whether a silence procedure runs
public record Draft(
        Id text,
        Set<RoomId> rooms,
        String title,
        int number,
        Version version,
        Id nonce,
        Set<RoomId> shownTo,
        Set<String> agreed,
        boolean silent,
        Instant deadline) {

    static Draft opened(TextEvent.TextOpened event) {
        return new Draft(
                event.text(),
                event.rooms(),
                event.title(),
                0,
                Version.EMPTY,
                new Id(""),
                event.rooms(),
                Set.of(),
                false,
                Instant.MIN);
    }

    Draft drafted(TextEvent.VersionDrafted event) {
        return new Draft(
                text,
                rooms,
                title,
                event.number(),
                event.version(),
                event.nonce(),
                Set.of(),
                agreed,
                silent,
                deadline);
    }

    Draft shown(Set<RoomId> to) {
        return new Draft(text, rooms, title, number, version, nonce, to, agreed, silent, deadline);
    }

    Draft agreed(Set<String> next, boolean silence, Instant until) {
        return new Draft(text, rooms, title, number, version, nonce, shownTo, next, silence, until);
    }

    /// The clauses of the latest version.
    public List<Clause> clauses() {
        return version.clauses();
    }
}
