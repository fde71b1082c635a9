package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;

/// Copies all that lies on one shelf to another, sealed as it is: what a backup is.
final class Copy {

    private static final int SHEAF = 2048;

    private static final List<String> SETTINGS =
            List.of("stretching", "check", "signing", "verifying");

    private Copy() {}

    /// Copies everything.
    ///
    /// @param from as of one moment, see [Shelf#still]
    /// @param to an empty shelf
    static void all(Shelf from, Shelf to) {
        for (var talks : from.talks()) {
            from.find(talks).ifPresent(row -> talks(row, from, to));
        }
        for (var name : SETTINGS) {
            from.setting(name).ifPresent(value -> to.set(name, value));
        }
    }

    private static void talks(Rows.Case row, Shelf from, Shelf to) {
        var rooms = from.rooms(row.talks());
        to.begin(
                new Rows.Case(row.talks(), 0, row.keyset()),
                rooms.getFirst(),
                Rows.Batch.none(row.talks()));
        to.append(batch(row.talks(), 0, rooms.subList(1, rooms.size()), List.of(), List.of()));
        var entries = new ArrayList<Rows.Entry>(SHEAF);
        from.entries(
                row.talks(),
                0,
                entry -> {
                    entries.add(entry);
                    if (entries.size() == SHEAF) {
                        flush(row.talks(), entries, to);
                    }
                });
        flush(row.talks(), entries, to);
        for (var room : rooms) {
            var lines = new ArrayList<Rows.Line>(SHEAF);
            from.lines(
                    row.talks(),
                    room.room(),
                    0,
                    line -> {
                        lines.add(line);
                        if (lines.size() == SHEAF) {
                            to.append(
                                    batch(row.talks(), row.version(), List.of(), List.of(), lines));
                            lines.clear();
                        }
                    });
            to.append(batch(row.talks(), row.version(), List.of(), List.of(), lines));
        }
        from.papers(row.talks(), paper -> to.put(row.talks(), paper));
    }

    private static void flush(TalksId talks, List<Rows.Entry> entries, Shelf to) {
        if (!entries.isEmpty()) {
            to.append(batch(talks, entries.getFirst().number() - 1, List.of(), entries, List.of()));
            entries.clear();
        }
    }

    private static Rows.Batch batch(
            TalksId talks,
            long expected,
            List<Rows.Room> rooms,
            List<Rows.Entry> entries,
            List<Rows.Line> lines) {
        return new Rows.Batch(talks, expected, rooms, entries, lines);
    }
}
