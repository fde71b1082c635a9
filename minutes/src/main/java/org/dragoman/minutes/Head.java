package org.dragoman.minutes;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.RoomId;

/// The head of minutes: what they are of, in which zone times are told, and what rooms are called.
///
/// @param seed from which identifiers follow
/// @param rooms each name of a room with the room
public record Head(String title, ZoneId zone, long seed, Map<String, RoomId> rooms) {

    static final String FIRST = "dragoman minutes 1";
    private static final String KEYS = "title, zone, seed, room ID";

    public Head {
        rooms = new LinkedHashMap<>(rooms);
    }

    /// Reads the lines before the first blank one.
    ///
    /// @param lines the lines of the head, the first included
    static Head of(String file, List<String> lines) {
        var first = new Place(file, 1);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FIRST)) {
            throw first.trouble(
                    lines.isEmpty() || !lines.getFirst().startsWith("dragoman minutes")
                            ? "these are no minutes"
                            : "this version of minutes is not known: " + lines.getFirst().strip(),
                    "Begin with the line \"%s\".".formatted(FIRST));
        }
        var title = "";
        var zone = ZoneId.of("UTC");
        long seed = 1;
        var rooms = new LinkedHashMap<String, RoomId>();
        for (int i = 1; i < lines.size(); i++) {
            var place = new Place(file, i + 1);
            var pair = lines.get(i).split(":", 2);
            if (pair.length < 2) {
                throw place.trouble(
                        "\"%s\" is no line of the head".formatted(lines.get(i).strip()),
                        "Write \"key: value\" with one of %s, and a blank line after the head."
                                .formatted(KEYS));
            }
            var value = pair[1].strip();
            switch (pair[0].strip().split(" ")[0]) {
                case "title" -> title = value;
                case "zone" -> zone = zone(place, value);
                case "seed" -> seed = seed(place, value);
                case "room" -> rooms(place, pair[0].strip(), value, rooms);
                default ->
                        throw place.trouble(
                                "the head has no \"%s\"".formatted(pair[0].strip()),
                                "Use one of %s.".formatted(KEYS));
            }
        }
        return new Head(title, zone, seed, rooms);
    }

    private static void rooms(Place place, String key, String value, Map<String, RoomId> into) {
        var room = new RoomId(key.substring("room".length()).strip());
        if (room.name().isEmpty() || value.isEmpty()) {
            throw place.trouble(
                    "a room needs an identifier and a name",
                    "Write \"room usa: the United States, the US\".");
        }
        for (var name : value.split(",")) {
            var earlier = into.put(name.strip(), room);
            if (earlier != null && !earlier.equals(room)) {
                throw place.trouble(
                        "\"%s\" is a name of the room %s already".formatted(name.strip(), earlier),
                        "Give each room names of its own.");
            }
        }
    }

    private static ZoneId zone(Place place, String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException _) {
            throw place.trouble(
                    "\"%s\" is no time zone".formatted(value),
                    "Name one as \"Europe/Zurich\" or \"UTC\".");
        }
    }

    private static long seed(Place place, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException _) {
            throw place.trouble("\"%s\" is no seed".formatted(value), "Give a whole number.");
        }
    }
}
