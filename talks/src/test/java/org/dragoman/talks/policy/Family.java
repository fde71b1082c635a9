package org.dragoman.talks.policy;

import java.util.Arrays;
import java.util.List;
import org.dragoman.talks.RoomId;

/// Planted leaks that are tried on the same pairs: on journals of a theme, with secrets of certain
/// rows, before those who may learn something.
enum Family {
    VIEWS(Theme.SUBSTANCE, Scene.OBSERVERS, Row.ITEMS, Row.PRESENCE, Row.MEMBERS, Row.EXISTENCE),
    SEALED(Theme.SUBSTANCE, Scene.DELEGATIONS, Row.SEALED_OFFER, Row.PROPOSAL_ANSWER),
    ROUNDS(
            Theme.PROCEEDINGS,
            Scene.OBSERVERS,
            Row.INSTRUCTIONS,
            Row.PRESENCE,
            Row.EXISTENCE,
            Row.SESSIONS),
    CONDUCT(Theme.PROCEEDINGS, Scene.ROOMS, Row.AGENDA, Row.SESSIONS, Row.MANDATES, Row.PROMISES),
    PRESS(Theme.EXPERTISE, Scene.OBSERVERS, Row.EXPERTS, Row.PRESS, Row.MEMBERS, Row.EXISTENCE),
    LISTS(Theme.SHUTTLE, Scene.DELEGATIONS, Row.ACCEPTANCES),
    TENDERS(Theme.SHUTTLE, Scene.DELEGATIONS, Row.OFFERS, Row.FILES, Row.ITEMS),
    TEXTS(Theme.TEXT, Scene.DELEGATIONS, Row.TEXT, Row.ASSENT),
    ACCORDS(
            Theme.ACCORD,
            List.of(Scene.NORTH, Scene.SOUTH),
            Row.RATIFICATION,
            Row.STEPS,
            Row.PRINCIPALS);

    private final Theme theme;
    private final List<RoomId> observers;
    private final List<Row> rows;

    Family(Theme theme, List<RoomId> observers, Row... rows) {
        this.theme = theme;
        this.observers = observers;
        this.rows = Arrays.asList(rows);
    }

    Theme theme() {
        return theme;
    }

    List<RoomId> observers() {
        return observers;
    }

    List<Row> rows() {
        return rows;
    }
}
