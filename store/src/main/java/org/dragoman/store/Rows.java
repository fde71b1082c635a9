package org.dragoman.store;

import java.util.List;

/// What a shelf keeps: rows that it cannot read.
public final class Rows {

    private Rows() {}

    /// One case's talks.
    ///
    /// @param version how many entries the journal has
    /// @param keyset the case's own keyset, wrapped by the archive's key; none once buried
    public record Case(TalksId talks, long version, Bytes keyset) {

        /// Whether its keys were destroyed.
        public boolean buried() {
            return keyset.length() == 0;
        }
    }

    /// A log of the talks: the desk's, numbered 0, or a room's.
    ///
    /// @param room its number in these talks, in the order of opening
    /// @param log its random name, the same in every export
    /// @param name the room's name, sealed
    /// @param keyset the room's keyset, wrapped by the case's; none once buried
    public record Room(int room, String log, Bytes name, Bytes keyset) {}

    /// An entry of the journal.
    ///
    /// @param key the room whose key seals it
    /// @param sealed the entry and its salt
    /// @param commitment to the plain entry
    /// @param chain the journal's head with this entry as the last
    public record Entry(long number, int key, Bytes sealed, Bytes commitment, Bytes chain) {}

    /// A line of a room's log: what the room was shown.
    ///
    /// @param number its place in the room's log, from 1
    /// @param sealed what was shown and its salt
    /// @param commitment to what was shown
    /// @param chain the log's head with this line as the last
    public record Line(int room, long number, Bytes sealed, Bytes commitment, Bytes chain) {}

    /// What one call added, to be kept whole or not at all.
    ///
    /// @param expected the version of the journal on which it was decided
    public record Batch(
            TalksId talks, long expected, List<Room> rooms, List<Entry> entries, List<Line> lines) {

        /// Nothing happened yet.
        static Batch none(TalksId talks) {
            return new Batch(talks, 0, List.of(), List.of(), List.of());
        }

        public Batch {
            rooms = List.copyOf(rooms);
            entries = List.copyOf(entries);
            lines = List.copyOf(lines);
        }
    }

    /// A paper in the folder of the knowing side.
    ///
    /// @param mark finds it: a keyed digest of its name
    /// @param name its name, sealed
    /// @param sealed what is in it
    public record Paper(Bytes mark, Bytes name, Bytes sealed) {}
}
