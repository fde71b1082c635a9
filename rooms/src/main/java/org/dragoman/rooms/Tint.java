package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;

/// The tint of whoever speaks. A word always stands beside it.
///
/// In a room the tints follow from that room's own view: one's own side has the first, the others
/// one knows of have the next, in alphabetical order. Were they given out over all sides, a room's
/// own tint would tell it how many others stand before it.
public enum Tint {
    FIRST("first"),
    SECOND("second"),
    THIRD("third"),
    FURTHER("further"),
    MEDIATOR("mediator");

    private final String style;

    Tint(String style) {
        this.style = style;
    }

    /// The name of the tint in the style sheet.
    public String style() {
        return style;
    }

    /// The tint of a room as another room sees it.
    static Tint of(RoomId room, RoomState seenBy) {
        var side = seenBy.kind() == RoomKind.CAPITAL ? seenBy.of() : seenBy.room();
        if (room.equals(side) || room.equals(seenBy.room())) {
            return FIRST;
        }
        var others = new ArrayList<RoomId>(seenBy.people().parties().keys());
        others.remove(side);
        others.removeAll(seenBy.people().capitals());
        return inOrder(room, others, 1);
    }

    /// The tints of sides side by side, in alphabetical order.
    public static Tint inOrder(RoomId room, List<RoomId> sides) {
        return inOrder(room, sides, 0);
    }

    private static Tint inOrder(RoomId room, List<RoomId> sides, int first) {
        int place = sides.stream().sorted().toList().indexOf(room);
        if (place < 0) {
            return FURTHER;
        }
        return List.of(FIRST, SECOND, THIRD, FURTHER).get(Math.min(3, first + place));
    }
}
