package org.dragoman.rooms;

import java.util.List;
import java.util.Locale;
import org.dragoman.talks.RoomKind;

/// The pages of a room.
public enum RoomPage {
    NOW,
    RECEIVED,
    WRITE,
    OURS,
    OFFERS,
    TEXT,
    CAPITAL,
    AGREEMENT,
    TALKS,
    EXPERTS,
    SHEET,
    PEOPLE,
    RECORD;

    /// The last part of its address; nothing for the first page.
    public String path() {
        return this == NOW ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// The pages that a kind of room has.
    public static List<RoomPage> in(RoomKind kind) {
        return switch (kind) {
            case DELEGATION -> List.of(values());
            case CAPITAL ->
                    List.of(
                            NOW, CAPITAL, AGREEMENT, TALKS, RECEIVED, WRITE, OURS, SHEET, PEOPLE,
                            RECORD);
            case EXPERTS ->
                    List.of(NOW, EXPERTS, AGREEMENT, RECEIVED, WRITE, OURS, SHEET, PEOPLE, RECORD);
            case OBSERVER -> List.of(NOW, TALKS, RECEIVED, WRITE, OURS, SHEET, PEOPLE, RECORD);
            case DESK, PUBLIC -> List.of();
        };
    }
}
