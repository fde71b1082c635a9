package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentEvent;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Sight;

/// What ended an instrument or voided the consents to it, by whom and in which words, as one reader
/// was told: how it stands afterwards no longer says so.
public final class InstrumentEnd {

    private InstrumentEnd() {}

    /// What ended the instrument that a card of a room shows.
    ///
    /// Cost: O(n) for n entries of the room.
    public static List<String> of(View view, Sight sight) {
        if (!sight.title().equals("instrument")) {
            return List.of();
        }
        var events = view.state().entries().values().stream().map(RoomEntry::event).toList();
        return view.state().accords().ratification().instruments().keys().stream()
                .filter(id ->
                        sight.parts().stream().anyMatch(part -> part.value().equals(id.text())))
                .flatMap(id -> of(events, id, view.words()).stream())
                .toList();
    }

    /// What ended an instrument, by events that its reader saw, oldest first.
    ///
    /// @return one sentence; none where it stands or was fixed again since
    public static List<String> of(List<? extends Event> events, Id instrument, Words words) {
        var end = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (var event : events) {
            if (!(event instanceof InstrumentEvent it)) {
                continue;
            }
            switch (it) {
                case InstrumentEvent.Authenticated(var id, _, _) when id.equals(instrument) -> {
                    end.clear();
                    told.clear();
                }
                case InstrumentEvent.OutcomeTold(var id, _, var side, var outcome, _, var said)
                        when id.equals(instrument) && outcome == Outcome.REJECTED ->
                        told.add(rejects(side, said, words));
                case InstrumentEvent.OutcomeNotified(
                                var side,
                                var id,
                                var outcome,
                                _,
                                var said,
                                var toAll)
                        when id.equals(instrument) && outcome == Outcome.REJECTED && toAll ->
                        told.add(rejects(side, said, words));
                case InstrumentEvent.Rejected(var id, _) when id.equals(instrument) -> {
                    end.clear();
                    end.add(told.isEmpty() ? words.of("accord.end.rejected.all") : told.getLast());
                }
                case InstrumentEvent.Lapsed(var id, _) when id.equals(instrument) -> {
                    end.clear();
                    end.add(words.of("accord.end.lapsed"));
                }
                case InstrumentEvent.ConsentsVoided(var id, _, var reason)
                        when id.equals(instrument) -> {
                    end.clear();
                    end.add(words.of("accord.end.void", reason));
                }
                default -> {}
            }
        }
        return end;
    }

    private static String rejects(RoomId side, String said, Words words) {
        return said.isBlank()
                ? words.of("accord.end.rejected", side.name())
                : words.of("accord.end.rejected.words", side.name(), words.quoted(said));
    }
}
