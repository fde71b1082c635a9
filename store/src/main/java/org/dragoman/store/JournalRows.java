package org.dragoman.store;

import static org.dragoman.store.Sql.bytes;
import static org.dragoman.store.Sql.one;
import static org.dragoman.store.Sql.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The entries of journals and the lines of rooms' logs in a database, as they are read.
final class JournalRows {

    /// Up to how many rows are passed over for each that is wanted.
    private static final long DENSE = 8;

    /// How many rows are named in one question.
    private static final int FEW = 64;

    private final Connections connections;

    JournalRows(Connections connections) {
        this.connections = connections;
    }

    private static final String ENTRIES =
            "select number, room, sealed, commitment, chain from entry where talks = ?";

    void entries(TalksId talks, long after, Consumer<Rows.Entry> each) {
        connections.reading(from ->
                query(
                        from,
                        ENTRIES + " and number > ? order by number",
                        row -> each.accept(entry(row)),
                        talks.name(),
                        after));
    }

    void entries(TalksId talks, List<Long> numbers, Consumer<Rows.Entry> each) {
        if (numbers.isEmpty()) {
            return;
        }
        long span = numbers.getLast() - numbers.getFirst() + 1;
        if (span <= DENSE * numbers.size()) {
            var wanted = new HashSet<>(numbers);
            connections.reading(from ->
                    query(
                            from,
                            ENTRIES + " and number between ? and ? order by number",
                            row -> {
                                if (wanted.contains(row.getLong(1))) {
                                    each.accept(entry(row));
                                }
                            },
                            talks.name(),
                            numbers.getFirst(),
                            numbers.getLast()));
            return;
        }
        for (int i = 0; i < numbers.size(); i += FEW) {
            var some = numbers.subList(i, Math.min(i + FEW, numbers.size()));
            var values = new ArrayList<Object>(some);
            values.addFirst(talks.name());
            connections.reading(from ->
                    query(
                            from,
                            "%s and number in (%s) order by number"
                                    .formatted(
                                            ENTRIES,
                                            String.join(
                                                    ", ", Collections.nCopies(some.size(), "?"))),
                            row -> each.accept(entry(row)),
                            values.toArray()));
        }
    }

    private static Rows.Entry entry(ResultSet row) throws SQLException {
        return new Rows.Entry(
                row.getLong(1), row.getInt(2), bytes(row, 3), bytes(row, 4), bytes(row, 5));
    }

    private static final String LINES =
            "select number, sealed, commitment, chain from line where talks = ? and room = ?";

    void lines(TalksId talks, int room, long after, Consumer<Rows.Line> each) {
        connections.reading(from ->
                query(
                        from,
                        LINES + " and number > ? order by number",
                        row -> each.accept(line(row, room)),
                        talks.name(),
                        room,
                        after));
    }

    Optional<Rows.Line> line(TalksId talks, int room, long number) {
        return connections.reading(from ->
                one(
                        from,
                        LINES + " and number = ?",
                        row -> line(row, room),
                        talks.name(),
                        room,
                        number));
    }

    private static Rows.Line line(ResultSet row, int room) throws SQLException {
        return new Rows.Line(room, row.getLong(1), bytes(row, 2), bytes(row, 3), bytes(row, 4));
    }
}
