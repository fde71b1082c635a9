package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Compares what was sealed when its deadline comes.
record Comparing(Talks talks) {

    /// Each side that sealed is told MATCH or NO MATCH; who did not is told nothing.
    ///
    /// Two conditional offers match when each gives all that the other wants.
    List<Event> compare(Id id) {
        var comparison = talks.desk().comparisons().find(id).orElseThrow();
        var one = slot(comparison.one(), comparison.slotOfOne());
        var other = slot(comparison.other(), comparison.slotOfOther());
        boolean both = one.stage() == Offers.Stage.SEALED && other.stage() == Offers.Stage.SEALED;
        boolean match =
                both
                        && one.give().containsAll(other.want())
                        && other.give().containsAll(one.want());
        var events = new ArrayList<Event>();
        boolean fromDesk = talks.settings().sealedFromDesk() && !match;
        if (one.stage() == Offers.Stage.SEALED) {
            events.add(new OfferEvent.Compared(comparison.one(), one.slot(), match, fromDesk));
        }
        if (other.stage() == Offers.Stage.SEALED) {
            events.add(new OfferEvent.Compared(comparison.other(), other.slot(), match, fromDesk));
        }
        if (match) {
            events.add(new OfferEvent.SealsOpened(id, one.give(), other.give()));
        }
        events.add(new OfferEvent.ComparisonClosed(id));
        return events;
    }

    private Offers.Slot slot(RoomId room, Id slot) {
        return talks.room(room).orElseThrow().offers().slots().find(slot).orElseThrow();
    }

    /// Every room to which the proposal was put is told the packages that all of them accepted.
    List<Event> close(Id id) {
        var rooms = new TreeSet<RoomId>();
        var common = new TreeSet<Integer>();
        for (var room : talks.rooms().values()) {
            var proposal = room.offers().proposals().find(id);
            if (proposal.isPresent()) {
                Set<Integer> accepts = proposal.get().accepts();
                if (rooms.isEmpty()) {
                    common.addAll(accepts);
                } else {
                    common.retainAll(accepts);
                }
                rooms.add(room.room());
            }
        }
        return List.of(new OfferEvent.ProposalClosed(id, rooms, List.copyOf(common)));
    }
}
