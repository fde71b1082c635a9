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
/// @param consultations its rounds and consultations
/// @param texts the texts as it was shown them
/// @param proceedings the conduct of the talks as it knows it
/// @param shuttle what else it knows of what goes between the rooms
/// @param accords its instruments, and what its side does at home
public record RoomState(
        RoomId room,
        RoomKind kind,
        RoomId of,
        Settings settings,
        Table<Long, RoomEntry> entries,
        People people,
        Confidences confidences,
        Offers offers,
        Consultations consultations,
        Texts texts,
        Proceedings proceedings,
        RoomShuttle shuttle,
        Accords accords) {

    static RoomState opened(PeopleEvent.RoomOpened event) {
        return new RoomState(
                event.room(),
                event.kind(),
                event.of(),
                event.settings(),
                Table.empty(),
                People.NOBODY,
                Confidences.NONE,
                Offers.NONE,
                Consultations.NONE,
                Texts.NONE,
                Proceedings.NONE,
                RoomShuttle.NONE,
                Accords.NONE);
    }

    /// How many events the room has seen: the version on which its commands are decided.
    public long version() {
        return entries.size();
    }

    RoomState after(Entry entry) {
        var line = RoomEntry.of(version() + 1, entry, room);
        var next = after(entry.event());
        return new RoomState(
                room,
                kind,
                of,
                settings,
                entries.with(line.number(), line),
                line.recordedBy().isEmpty()
                        ? next.people
                        : next.people.recorded(line.number(), line.recordedBy()),
                next.confidences,
                next.offers,
                next.consultations,
                next.texts,
                next.proceedings,
                next.shuttle,
                next.accords);
    }

    private RoomState after(Event event) {
        return switch (event) {
            case PeopleEvent it ->
                    with(people.after(it), confidences, offers, consultations, texts);
            case ConfidenceEvent it ->
                    with(people, confidences.after(it), offers, consultations, texts);
            case OfferEvent it -> with(people, confidences, offers.after(it), consultations, texts);
            case RoundEvent it -> with(people, confidences, offers, consultations.after(it), texts);
            case CapitalEvent it ->
                    with(people, confidences, offers, consultations.after(it), texts);
            case TextEvent it ->
                    with(people, confidences, offers, consultations, texts.after(it))
                            .with(accords.after(it));
            case ProceedingsEvent it -> with(proceedings.after(it), shuttle);
            case ShuttleEvent it -> with(proceedings, shuttle.after(it));
            case AccordEvent it -> closing(it).with(accords.after(it));
        };
    }

    private RoomState closing(AccordEvent event) {
        return accords.closes(event)
                .map(id -> with(people, confidences, offers, consultations, texts.closed(id)))
                .orElse(this);
    }

    private RoomState with(
            People persons,
            Confidences confided,
            Offers offered,
            Consultations consulted,
            Texts written) {
        return new RoomState(
                room,
                kind,
                of,
                settings,
                entries,
                persons,
                confided,
                offered,
                consulted,
                written,
                proceedings,
                shuttle,
                accords);
    }

    private RoomState with(Proceedings conduct, RoomShuttle carried) {
        return new RoomState(
                room,
                kind,
                of,
                settings,
                entries,
                people,
                confidences,
                offers,
                consultations,
                texts,
                conduct,
                carried,
                accords);
    }

    private RoomState with(Accords next) {
        return new RoomState(
                room,
                kind,
                of,
                settings,
                entries,
                people,
                confidences,
                offers,
                consultations,
                texts,
                proceedings,
                shuttle,
                next);
    }
}
