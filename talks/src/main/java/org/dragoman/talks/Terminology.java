package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The mediator's list of names: how each room calls a place or a party, the neutral name of the
/// common text, and the terms that a room must not see.
///
/// @param neutral the name of the common text, by thing
/// @param accepted what a room calls a thing, by room and thing
/// @param barred terms that a room must not see, by room
public record Terminology(
        Map<String, String> neutral,
        Map<RoomId, Map<String, String>> accepted,
        Map<RoomId, Set<String>> barred) {

    /// No names and no terms.
    public static final Terminology NONE = new Terminology(Map.of(), Map.of(), Map.of());

    public Terminology {
        neutral = Map.copyOf(neutral);
        accepted = Map.copyOf(accepted);
        barred = Map.copyOf(barred);
    }

    /// The name of a thing in a room: the room's own, else the neutral one, else the thing's.
    public String name(RoomId room, String thing) {
        var own = accepted.getOrDefault(room, Map.of()).get(thing);
        return own == null ? neutral.getOrDefault(thing, thing) : own;
    }

    /// Terms that must not stand before a room: those barred, and names that only other rooms
    /// accept for a thing which this room calls otherwise.
    public List<String> strange(RoomId room) {
        var terms = new ArrayList<>(barred.getOrDefault(room, Set.of()));
        for (var other : accepted.entrySet()) {
            if (!other.getKey().equals(room)) {
                other.getValue()
                        .forEach((thing, name) -> {
                            boolean known =
                                    name.equals(name(room, thing))
                                            || name.equals(neutral.get(thing));
                            if (!known) {
                                terms.add(name);
                            }
                        });
            }
        }
        return terms.stream().distinct().sorted().toList();
    }
}
