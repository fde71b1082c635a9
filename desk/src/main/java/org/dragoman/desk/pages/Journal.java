package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.rooms.Plain;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Audience;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;

/// The journal as one member of the team sees it.
public record Journal(DeskView view) {

    /// Who acted, in words.
    public String who(Voice by) {
        return switch (by) {
            case Voice.InPerson(var seat) -> who(seat);
            case Voice.Recorded(var seat, var member, var how, _) ->
                    view.words().of("journal.recorded", who(seat), member, how);
            case Voice.Clock _ -> view.words().of("journal.clock");
        };
    }

    private String who(Seat seat) {
        return who(seat, view.words());
    }

    /// Somebody with their room, in words.
    static String who(Seat seat, Words words) {
        var room = seat.room().equals(RoomId.DESK) ? words.of("room.DESK") : seat.room().name();
        return words.list(List.of(seat.name(), room));
    }

    /// What an entry is called at the desk: what a room reads of itself ("Conveyed to us") is said
    /// of the room here.
    public static String called(Entry entry, Words words) {
        var sight = entry.event().sight();
        var key = "in-journal." + sight.title().replace(' ', '-');
        return words.has(key) ? words.of(key) : Plain.happened(sight, words);
    }

    /// Which rooms an entry was told to, in words, beside the room of whoever acted; nothing where
    /// it stayed with the team.
    public String told(Entry entry) {
        var words = view.words();
        return switch (entry.event().audience()) {
            case Audience.DeskOnly _, Audience.Sealed _ -> "";
            case Audience.Only(var rooms) -> {
                var others = new TreeSet<>(rooms);
                room(entry.by()).ifPresent(others::remove);
                yield others.isEmpty() ? "" : words.of("journal.told", view.names(others));
            }
            case Audience.Delegations _ -> words.of("journal.told.delegations");
            case Audience.Insiders _ -> words.of("journal.told.insiders");
            case Audience.Everyone _ -> words.of("journal.told.everyone");
        };
    }

    private static Optional<RoomId> room(Voice by) {
        return switch (by) {
            case Voice.InPerson(var seat) -> Optional.of(seat.room());
            case Voice.Recorded(var seat, _, _, _) -> Optional.of(seat.room());
            case Voice.Clock _ -> Optional.empty();
        };
    }

    /// A line of the journal that this member sees.
    public record Line(long number, Entry entry) {}

    /// The journal as this member sees it, newest first, numbered among what this member sees.
    ///
    /// @param from only what passed between the team and this room; empty for everything
    /// @param search only entries that hold this text, whatever its case; empty for all
    public List<Line> lines(String from, String search) {
        var lines = new ArrayList<Line>();
        var locale = view.words().language().locale();
        var needle = search.toLowerCase(locale);
        long number = 0;
        for (var entry : view.entries()) {
            number++;
            boolean about =
                    from.isEmpty()
                            || (entry.event().audience() instanceof Audience.Only(var rooms)
                                    && rooms.contains(new RoomId(from)));
            if (about
                    && (needle.isEmpty()
                            || entry.event()
                                    .sight()
                                    .toString()
                                    .toLowerCase(locale)
                                    .contains(needle))) {
                lines.add(new Line(number, entry));
            }
        }
        return lines.reversed();
    }
}
