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
            case CAPITAL -> List.of(NOW, CAPITAL, RECEIVED, WRITE, OURS, SHEET, PEOPLE, RECORD);
            case EXPERTS, OBSERVER -> List.of(NOW, RECEIVED, WRITE, OURS, SHEET, PEOPLE, RECORD);
            case DESK, PUBLIC -> List.of();
        };
    }
}
