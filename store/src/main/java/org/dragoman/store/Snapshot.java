package org.dragoman.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomId;

/// How talks stood when they had come so far.
///
/// @param state the talks and their logs
/// @param base which entries each room had seen
record Snapshot(Journal.State state, Base base) {

    /// Which entries of the journal each room had seen.
    ///
    /// @param version how many entries there were
    /// @param numbers by room
    record Base(long version, Map<RoomId, Numbers> numbers) {

        static final Base NONE = new Base(0, Map.of());

        Numbers of(RoomId room) {
            return numbers.getOrDefault(room, Numbers.NONE);
        }
    }

    /// A snapshot of how things stand.
    ///
    /// What a room has seen is some of the entries, in their order; so each is the next entry that
    /// looks to the room as what it has seen next.
    ///
    /// @param earlier an earlier base of the same talks, which need not be gone through again
    static Snapshot of(Journal.State state, Base earlier) {
        var journal = state.talks().desk().journal();
        var rooms = state.talks().rooms().values();
        var found = new HashMap<RoomId, List<Integer>>();
        rooms.forEach(room -> found.put(room.room(), new ArrayList<>()));
        for (long number = earlier.version() + 1; number <= state.version(); number++) {
            var entry = journal.find(number).orElseThrow();
            for (var room : rooms) {
                var seen = found.getOrDefault(room.room(), List.of());
                long next = earlier.of(room.room()).size() + seen.size() + 1L;
                var looks = RoomEntry.of(next, entry, room.room());
                if (room.entries().find(next).filter(looks::equals).isPresent()) {
                    seen.add((int) number);
                }
            }
        }
        var numbers = new TreeMap<RoomId, Numbers>();
        for (var room : rooms) {
            var all = earlier.of(room.room()).and(found.getOrDefault(room.room(), List.of()));
            if (all.size() != room.version()) {
                throw new IllegalStateException(
                        "A room has seen %d things, and %d of them are in the journal.\nFold it anew."
                                .formatted(room.version(), all.size()));
            }
            numbers.put(room.room(), all);
        }
        return new Snapshot(state, new Base(state.version(), numbers));
    }
}
