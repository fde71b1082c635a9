package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What the deadline of a list or of an improvement brings.
record ShortlistClock(Talks talks) {

    /// Whoever marked is told the packages that all marked, or that there are none; whoever marked
    /// nothing is told nothing. Who did not mark at all is one that all did not mark.
    List<Event> list(Id id) {
        var list = talks.desk().shuttle().lists().find(id).orElseThrow();
        var rooms = new TreeSet<>(list.rooms());
        var sealed = new ArrayList<RoomId>();
        var common = new TreeSet<Integer>();
        for (int place = 0; place < list.packages().size(); place++) {
            common.add(place);
        }
        for (var room : rooms) {
            var own = listed(room, id);
            if (own.stage() == Offers.Stage.SEALED) {
                sealed.add(room);
            }
            common.retainAll(own.acceptable());
        }
        boolean fromDesk = talks.settings().sealedFromDesk() && common.isEmpty();
        var events = new ArrayList<Event>();
        for (var room : sealed) {
            events.add(new ShortlistEvent.MarksCompared(room, id, List.copyOf(common), fromDesk));
        }
        events.add(new ShortlistEvent.ListClosed(id, List.copyOf(common)));
        return events;
    }

    private Shortlists.Listed listed(RoomId room, Id id) {
        return talks.room(room).orElseThrow().shuttle().shortlists().lists().find(id).orElseThrow();
    }

    /// All are told at one moment, in the same words, whether all said yes. Silence is no.
    List<Event> improvement(Id id) {
        var put = talks.desk().shuttle().improvements().find(id).orElseThrow();
        boolean adopted =
                put.rooms().stream()
                        .allMatch(room ->
                                talks.room(room)
                                        .flatMap(r ->
                                                r.shuttle().shortlists().improvements().find(id))
                                        .filter(Shortlists.Improvement::yes)
                                        .isPresent());
        return List.of(new ImprovementEvent.ImprovementClosed(id, put.rooms(), adopted));
    }
}
