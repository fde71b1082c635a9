package org.dragoman.talks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A room as one member of the mediator's team may look at it: what the room has seen, less what it
/// sealed from the mediator's accounts, what its source kept to other members, and what stayed
/// behind at a handover.
///
/// Where nothing of that kind is in the room, it is the room itself. Else it is folded anew without
/// it, its entries numbered among those that the member sees: a gap would tell that something was
/// sealed.
public final class RoomFromDesk {

    private final RoomId room;
    private final Table<Long, RoomEntry> whole;
    private @Nullable RoomState state;
    private Table<Long, Long> numbers = Table.empty();
    private long place;

    private RoomFromDesk(RoomId room, Table<Long, RoomEntry> whole) {
        this.room = room;
        this.whole = whole;
    }

    /// The room as this member may look at it; nothing for who is not on the team, where there is
    /// no such room, and where the member may not know of its opening.
    ///
    /// Cost: O(n) for n entries of the journal.
    public static Optional<RoomState> of(Talks talks, String member, RoomId room) {
        var found = talks.room(room);
        if (found.isEmpty() || !talks.desk().team().has(member)) {
            return Optional.empty();
        }
        if (seesAll(talks, member, found.get())) {
            return found;
        }
        var seen = new RoomFromDesk(room, found.get().entries());
        var visible = Desk.entries(talks, member).iterator();
        var next = visible.hasNext() ? Optional.of(visible.next()) : Optional.<Entry>empty();
        for (var entry : talks.desk().journal().values()) {
            boolean shown = next.isPresent() && next.get().equals(entry);
            seen.take(entry, shown);
            if (shown) {
                next = visible.hasNext() ? Optional.of(visible.next()) : Optional.empty();
            }
        }
        return Optional.ofNullable(seen.state);
    }

    private static boolean seesAll(Talks talks, String member, RoomState room) {
        return !talks.desk().proceedings().handovers().successors().has(member)
                && room.entries().values().stream()
                        .allMatch(entry -> Desk.shows(talks.desk(), member, entry.event()));
    }

    /// The room's own entries are met in their order. An event equal to the next of them has its
    /// audience, and so is in the room as well.
    private void take(Entry entry, boolean shown) {
        var own = whole.find(place + 1);
        if (own.isEmpty() || !own.get().event().equals(entry.event())) {
            return;
        }
        place++;
        if (!shown) {
            return;
        }
        if (entry.event() instanceof PeopleEvent.RoomOpened opened && opened.room().equals(room)) {
            state = RoomState.opened(opened);
        }
        if (state != null) {
            state = state.after(new Entry(entry.at(), entry.by(), told(entry.event())));
        }
        numbers = numbers.with(place, state == null ? 0L : state.version());
    }

    /// An event that names an entry by its number names it as the member sees it.
    private Event told(Event event) {
        if (event instanceof PeopleEvent.RecordConfirmed(var of, var number)) {
            return new PeopleEvent.RecordConfirmed(of, here(number));
        }
        return event instanceof PeopleEvent.RecordDisputed(var of, var number, var words)
                ? new PeopleEvent.RecordDisputed(of, here(number), words)
                : event;
    }

    private long here(long number) {
        return numbers.find(number).orElse(0L);
    }
}
