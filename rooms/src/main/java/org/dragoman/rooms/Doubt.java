package org.dragoman.rooms;

import java.util.Optional;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomState;

/// What stands against words that the mediator's team recorded for somebody: that whoever said them
/// has not confirmed them yet, or says that they were not said so.
public final class Doubt {

    private Doubt() {}

    /// In a sentence; nothing where the words are their source's own or were confirmed.
    ///
    /// @param item something that the room confided
    public static Optional<String> of(RoomState room, Id item, Words words) {
        for (var number : room.people().disputed().keys()) {
            if (confided(room, number, item)) {
                return Optional.of(
                        words.of(
                                "recorded.disputed",
                                room.people().disputed().find(number).orElse("")));
            }
        }
        for (var number : room.people().recorded().keys()) {
            if (confided(room, number, item)) {
                return Optional.of(words.of("recorded.unconfirmed"));
            }
        }
        return Optional.empty();
    }

    private static boolean confided(RoomState room, Long entry, Id item) {
        return room.entries()
                .find(entry)
                .filter(it ->
                        it.event() instanceof ConfidenceEvent.Confided said
                                && said.item().equals(item))
                .isPresent();
    }
}
