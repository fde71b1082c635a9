package org.dragoman.talks;

import java.util.List;

/// Someone at home without whose consent a side is not bound (Putnam 1988).
///
/// @param name unique within its side
/// @param home the room in which its principals are heard: a capital of the side, or the delegation
/// @param rule by which it consents
/// @param conditions that have to be met before its consent counts
/// @param voice who in the delegation's room speaks for it; blank where nobody does: a veto without
///   a seat
public record Constituency(
        String name, RoomId home, ConsentRule rule, List<String> conditions, String voice) {

    public Constituency {
        conditions = List.copyOf(conditions);
    }

    /// Whether nobody in the room speaks for it.
    public boolean vetoWithoutSeat() {
        return voice.isBlank();
    }

    /// The constituency as it is shown.
    Sight sight(String title) {
        return Sight.of(
                title,
                "name",
                name,
                "home",
                home,
                "rule",
                rule,
                "conditions",
                conditions,
                "speaks for it",
                vetoWithoutSeat() ? "NOBODY IN THE ROOM" : voice);
    }
}
