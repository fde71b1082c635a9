package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// What the public sees: what all delegations agreed to make public, in order of time.
///
/// Where the case keeps the existence of the talks secret, nothing at all before the first
/// communiqué, as if no room were open.
final class PublicPage {

    private PublicPage() {}

    static Room of(RoomState room) {
        var seen = new ArrayList<Sight>();
        for (var entry : room.entries().values()) {
            if (entry.event() instanceof PressEvent.CommuniquePublished published) {
                seen.add(Sight.of("entry", "number", seen.size() / 2 + 1, "at", entry.at()));
                seen.add(published.sight());
            }
        }
        if (seen.isEmpty() && room.settings().disclosure() == Disclosure.EXISTENCE_SECRET) {
            return Room.NOTHING;
        }
        return new Room(
                seen, List.of(Sight.of("public page", "published", seen.size() / 2)), List.of());
    }
}
