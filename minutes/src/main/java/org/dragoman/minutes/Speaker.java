package org.dragoman.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// Who speaks: "Araghchi", "Araghchi of Iran", "Araghchi, by telephone at 08:50, noted by Nasra".
final class Speaker {

    private static final Pattern WHO =
            Pattern.compile(
                    "(?<who>[^,]+?)"
                            + "(?:, (?<how>.+?)(?: at (?<when>\\d\\d:\\d\\d(?::\\d\\d)?))?, noted by"
                            + " (?<member>[^,]+))?");

    private Speaker() {}

    /// @param now the time of the line, for who does not say when something was said
    static Voice of(Place place, String who, Scene scene, Instant now) {
        var matcher = WHO.matcher(who.strip());
        if (!matcher.matches()) {
            throw place.trouble(
                    "\"%s\" does not say who speaks".formatted(who),
                    "Write \"Araghchi\", \"Araghchi of Iran\" or \"Araghchi, by telephone, noted by"
                            + " Nasra\".");
        }
        var seat = seat(place, matcher.group("who"), scene);
        var member = matcher.group("member");
        if (member == null) {
            return new Voice.InPerson(seat);
        }
        var when = matcher.group("when");
        return new Voice.Recorded(
                seat,
                called(names(scene.talks(), RoomId.DESK), member.strip()),
                matcher.group("how"),
                when == null ? now : scene.calendar().moment(place, when));
    }

    /// A seat by a name, or by "NAME of ROOM" where what stands behind the last "of" is a room.
    private static Seat seat(Place place, String name, Scene scene) {
        int of = name.lastIndexOf(" of ");
        var room = scene.names().find(name.substring(of < 0 ? name.length() : of + 4));
        if (of > 0 && room.isPresent()) {
            var bare = name.substring(0, of);
            return new Seat(room.get(), called(names(scene.talks(), room.get()), bare));
        }
        var rooms = rooms(scene.talks(), name);
        return switch (rooms.size()) {
            case 1 ->
                    new Seat(
                            rooms.getFirst(), called(names(scene.talks(), rooms.getFirst()), name));
            case 0 -> throw unknown(place, name, scene.talks());
            default ->
                    throw place.trouble(
                            "%s sits in more than one room: %s".formatted(name, rooms),
                            "Say which: \"%s of %s\".".formatted(name, rooms.getFirst()));
        };
    }

    private static List<String> names(Talks talks, RoomId room) {
        return room.equals(RoomId.DESK)
                ? talks.desk().team().keys()
                : talks.room(room).map(r -> r.people().persons().keys()).orElse(List.of());
    }

    /// The name as it was given on invitation: a line may begin it with a capital.
    private static String called(List<String> names, String name) {
        return names.contains(name)
                ? name
                : names.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private static IllegalArgumentException unknown(Place place, String name, Talks talks) {
        var all = new ArrayList<>(talks.desk().team().keys());
        talks.rooms().values().forEach(room -> all.addAll(room.people().persons().keys()));
        return place.trouble(
                "nobody of the name \"%s\" has been invited".formatted(name),
                Near.of(name, all)
                        .map("Did you mean %s?"::formatted)
                        .orElse(
                                "Invite them first, or say whose room they are in: \"%s of …\"."
                                        .formatted(name)));
    }

    /// The rooms in which someone of this name sits; whoever begins talks sits at the desk.
    private static List<RoomId> rooms(Talks talks, String name) {
        var rooms = new ArrayList<RoomId>();
        boolean begins = talks.desk().journal().size() == 0;
        if (begins || names(talks, RoomId.DESK).stream().anyMatch(name::equalsIgnoreCase)) {
            rooms.add(RoomId.DESK);
        }
        for (var room : talks.rooms().keys()) {
            if (names(talks, room).stream().anyMatch(name::equalsIgnoreCase)) {
                rooms.add(room);
            }
        }
        return rooms;
    }

    /// Where a voice sits.
    static RoomId room(Voice voice) {
        return switch (voice) {
            case Voice.InPerson(var seat) -> seat.room();
            case Voice.Recorded(var seat, _, _, _) -> seat.room();
            case Voice.Clock _ -> RoomId.DESK;
        };
    }
}
