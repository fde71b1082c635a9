package org.dragoman.talks.policy;

import java.util.List;
import org.dragoman.talks.RoomId;

/// Planted leaks that are tried on the same pairs: on journals of a theme, with secrets of certain
/// rows, before those who may learn something.
enum Family {
    VIEWS,
    SEALED,
    ROUNDS,
    CONDUCT,
    PRESS,
    LISTS,
    TENDERS,
    TEXTS,
    ACCORDS;

    /// What the journals are about.
    Theme theme() {
        return switch (this) {
            case VIEWS, SEALED -> Theme.SUBSTANCE;
            case ROUNDS, CONDUCT -> Theme.PROCEEDINGS;
            case PRESS -> Theme.EXPERTISE;
            case LISTS, TENDERS -> Theme.SHUTTLE;
            case TEXTS -> Theme.TEXT;
            case ACCORDS -> Theme.ACCORD;
        };
    }

    /// Who looks.
    List<RoomId> observers() {
        return switch (this) {
            case VIEWS, ROUNDS, PRESS -> Scene.OBSERVERS;
            case CONDUCT -> Scene.ROOMS;
            case SEALED, LISTS, TENDERS, TEXTS -> Scene.DELEGATIONS;
            case ACCORDS -> List.of(Scene.NORTH, Scene.SOUTH);
        };
    }

    /// Whose secrets differ.
    List<Row> rows() {
        return switch (this) {
            case VIEWS -> List.of(Row.ITEMS, Row.PRESENCE, Row.MEMBERS, Row.EXISTENCE);
            case SEALED -> List.of(Row.SEALED_OFFER, Row.PROPOSAL_ANSWER);
            case ROUNDS -> List.of(Row.INSTRUCTIONS, Row.PRESENCE, Row.EXISTENCE, Row.SESSIONS);
            case CONDUCT ->
                    List.of(
                            Row.AGENDA,
                            Row.SESSIONS,
                            Row.MANDATES,
                            Row.PROMISES,
                            Row.POINTS,
                            Row.NAMES);
            case PRESS -> List.of(Row.EXPERTS, Row.PRESS, Row.MEMBERS, Row.EXISTENCE);
            case LISTS -> List.of(Row.ACCEPTANCES);
            case TENDERS -> List.of(Row.OFFERS, Row.FILES, Row.ITEMS);
            case TEXTS -> List.of(Row.TEXT, Row.ASSENT);
            case ACCORDS -> List.of(Row.RATIFICATION, Row.STEPS, Row.PRINCIPALS, Row.UPKEEP);
        };
    }
}
