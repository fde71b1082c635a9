package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Everything one participant sees.
///
/// @param seen what the room has seen, in its own numbering
/// @param standing how things stand in the room
/// @param offers what this participant could do now
public record Room(List<Sight> seen, List<Sight> standing, List<Sight> offers) {

    /// What a stranger sees, and whoever lost their rights.
    public static final Room NOTHING = new Room(List.of(), List.of(), List.of());

    public Room {
        seen = List.copyOf(seen);
        standing = List.copyOf(standing);
        offers = List.copyOf(offers);
    }

    /// What this participant sees at a moment.
    ///
    /// @param talks with what deadlines brought until `now` folded in
    public static Room of(Talks talks, Seat seat, Instant now) {
        var room = talks.room(seat.room());
        return room.isEmpty() ? NOTHING : of(room.get(), seat, now);
    }

    /// What this participant sees of a room at a moment.
    public static Room of(RoomState room, Seat seat, Instant now) {
        if (room.kind() == RoomKind.PUBLIC) {
            return PublicPage.of(room);
        }
        if (!shows(room, seat)) {
            return NOTHING;
        }
        var seen = new ArrayList<Sight>();
        room.entries().values().forEach(entry -> seen(entry, seen));
        return new Room(seen, standing(room), new Door(room, seat).offers(now));
    }

    private static List<Sight> standing(RoomState room) {
        var standing = new ArrayList<Sight>();
        standing.add(
                Sight.of(
                        "room",
                        "name",
                        room.room(),
                        "kind",
                        room.kind(),
                        "version",
                        room.version()));
        standing.addAll(room.people().sights());
        standing.addAll(room.confidences().sights());
        matters(room, standing);
        return standing;
    }

    private static void matters(RoomState room, List<Sight> standing) {
        standing.addAll(room.offers().sights());
        standing.addAll(room.consultations().sights());
        standing.addAll(room.texts().sights());
        standing.addAll(room.proceedings().sights());
        standing.addAll(room.shuttle().sights());
        standing.addAll(room.accords().sights());
    }

    /// How things stand in the room, without the rest of the view.
    ///
    /// @return none for whoever sees nothing, and none for the public, whose page is its own
    public static List<Sight> standing(RoomState room, Seat seat) {
        return shows(room, seat) ? standing(room) : List.of();
    }

    /// How matters stand in the room, its people left out and what it confided, granted, noted and
    /// received, of which there may be thousands.
    ///
    /// @return none for whoever sees nothing, and none for the public, whose page is its own
    public static List<Sight> matters(RoomState room, Seat seat) {
        var standing = new ArrayList<Sight>();
        if (shows(room, seat)) {
            matters(room, standing);
        }
        return standing;
    }

    /// A page of what this participant has seen, without the rest of the view.
    ///
    /// @param last the number of its last entry; where the room has seen less, the last it has seen
    /// @param most how many entries at most
    /// @return two sights an entry, oldest first; none for whoever sees nothing, and none for the
    ///   public, whose page is its own
    public static List<Sight> page(RoomState room, Seat seat, long last, int most) {
        var seen = new ArrayList<Sight>();
        if (shows(room, seat)) {
            long end = Math.min(last, room.version());
            for (long number = Math.max(1, end - most + 1); number <= end; number++) {
                room.entries().find(number).ifPresent(entry -> seen(entry, seen));
            }
        }
        return seen;
    }

    private static boolean shows(RoomState room, Seat seat) {
        var person = room.people().persons().find(seat.name());
        return person.isPresent() && person.get().mayAct();
    }

    private static void seen(RoomEntry entry, List<Sight> into) {
        into.add(
                Sight.of(
                        "entry",
                        "number",
                        entry.number(),
                        "at",
                        entry.at(),
                        "by",
                        entry.by(),
                        "recordedBy",
                        entry.recordedBy(),
                        "how",
                        entry.how(),
                        "said",
                        entry.said(),
                        "evidence",
                        Evidence.of(entry.event())));
        into.add(entry.event().sight());
    }

    /// The view as bytes, one way only: two views are the same exactly when their bytes are.
    public byte[] bytes() {
        return new Canonical().sights(seen).sights(standing).sights(offers).bytes();
    }
}
