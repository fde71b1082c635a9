package org.dragoman.talks;

/// One room: a fold of the events it has seen, and of nothing else.
///
/// @param room which
/// @param kind who sits in it
/// @param of the delegation it instructs, for a capital; else the room itself
/// @param settings the rules of the case, as it was told them
/// @param entries what it has seen, by number from 1
/// @param people its people
/// @param confidences what it confided, granted and received
/// @param offers its offers under seal
public record RoomState(
        RoomId room,
        RoomKind kind,
        RoomId of,
        Settings settings,
        Table<Long, RoomEntry> entries,
        People people,
        Confidences confidences,
        Offers offers) {

    static RoomState opened(PeopleEvent.RoomOpened event) {
        return new RoomState(
                event.room(),
                event.kind(),
                event.of(),
                event.settings(),
                Table.empty(),
                People.NOBODY,
                Confidences.NONE,
                Offers.NONE);
    }

    /// How many events the room has seen: the version on which its commands are decided.
    public long version() {
        return entries.size();
    }

    RoomState after(Entry entry) {
        var line = RoomEntry.of(version() + 1, entry, room);
        var seen = entries.with(line.number(), line);
        var next =
                switch (entry.event()) {
                    case PeopleEvent event -> with(seen, people.after(event), confidences, offers);
                    case ConfidenceEvent event ->
                            with(seen, people, confidences.after(event), offers);
                    case OfferEvent event -> with(seen, people, confidences, offers.after(event));
                };
        return line.recordedBy().isEmpty()
                ? next
                : next.with(
                        seen,
                        next.people.recorded(line.number(), line.recordedBy()),
                        next.confidences,
                        next.offers);
    }

    private RoomState with(
            Table<Long, RoomEntry> seen, People persons, Confidences confided, Offers offered) {
        return new RoomState(room, kind, of, settings, seen, persons, confided, offered);
    }
}
