package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.talks.RoomId;

/// What rooms are called in the minutes.
///
/// @param rooms each name of a room, in lower case, with the room
/// @param first what each room is called first, as it is written
record Names(Map<String, RoomId> rooms, Map<RoomId, String> first) {

    Names {
        rooms = new LinkedHashMap<>(rooms);
        first = new LinkedHashMap<>(first);
    }

    static Names of(Map<String, RoomId> declared) {
        var all = new LinkedHashMap<String, RoomId>();
        all.put("the public", RoomId.PUBLIC);
        all.put("the mediator", RoomId.DESK);
        all.put("the desk", RoomId.DESK);
        var first = new LinkedHashMap<>(Map.of(RoomId.PUBLIC, "the public"));
        declared.forEach((name, room) -> {
            all.put(name.toLowerCase(Locale.ROOT), room);
            first.putIfAbsent(room, name);
        });
        return new Names(all, first);
    }

    /// The room of a name: one that the minutes declare, else the identifier of a room itself.
    Optional<RoomId> find(String name) {
        var key = name.strip().toLowerCase(Locale.ROOT);
        var room = rooms.get(key);
        if (room == null && key.endsWith(" room")) {
            room = rooms.get(key.substring(0, key.length() - " room".length()));
        }
        if (room == null && rooms.containsValue(new RoomId(name.strip()))) {
            room = new RoomId(name.strip());
        }
        return Optional.ofNullable(room);
    }

    /// How a room is called first.
    String of(RoomId room) {
        return first.getOrDefault(room, room.name());
    }

    /// The names that come nearest to one that nobody declared.
    String nearest(String name) {
        return Near.of(name, new ArrayList<>(rooms.keySet()))
                .map("Did you mean \"%s\"?"::formatted)
                .orElse("Rooms are declared in the head: " + List.copyOf(rooms.keySet()) + ".");
    }
}
