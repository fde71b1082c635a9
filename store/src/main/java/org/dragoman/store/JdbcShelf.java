package org.dragoman.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A shelf in a database: one connection writes, in groups; a few read.
final class JdbcShelf implements Shelf {

    private static final int IDLE_READERS = 4;

    private static final String SET =
            "insert into setting (name, value) values (?, ?)"
                    + " on conflict (name) do update set value = excluded.value";

    private static final String KEYSET = "update talks set keyset = ? where id = ?";

    private final Database database;
    private final GroupCommit group = new GroupCommit(this::keep);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Object writing = new Object();
    private @Nullable Writer writer;
    private volatile boolean closed;

    JdbcShelf(Database database) {
        this.database = database;
    }

    /// Something asked of the database.
    private interface Work<C, T> {
        T with(C connection) throws SQLException;
    }

    private <T> T reading(Work<Connection, T> work) {
        var connection = idle.poll();
        if (connection != null) {
            try {
                return reading(connection, work);
            } catch (SQLException said) {
                quietly(connection);
                if (!database.gone(said)) {
                    throw database.trouble(said);
                }
            }
        }
        try {
            return reading(database.reader(), work);
        } catch (SQLException said) {
            throw database.trouble(said);
        }
    }

    private <T> T reading(Connection connection, Work<Connection, T> work) throws SQLException {
        var result = work.with(connection);
        if (closed || idle.size() >= IDLE_READERS) {
            connection.close();
        } else {
            idle.push(connection);
        }
        return result;
    }

    private <T> T writing(Work<Writer, T> work) {
        synchronized (writing) {
            try {
                var result = worked(work);
                if (writer != null) {
                    writer.connection.commit();
                }
                return result;
            } catch (SQLException said) {
                drop();
                throw database.trouble(said);
            }
        }
    }

    /// Does the work on the connection that writes; on a new one where it turns out to be gone, for
    /// nothing was committed yet.
    private <T> T worked(Work<Writer, T> work) throws SQLException {
        var old = writer;
        if (old != null) {
            try {
                return work.with(old);
            } catch (SQLException said) {
                if (!database.gone(said)) {
                    throw said;
                }
                drop();
            }
        }
        var fresh = new Writer(database.writer());
        writer = fresh;
        return work.with(fresh);
    }

    /// After a failure the connection is not used again: nobody knows what it still holds.
    private void drop() {
        if (writer != null) {
            try {
                writer.connection.rollback();
            } catch (SQLException _) {
                // What was not committed is not kept; closing rolls back, too.
            }
            quietly(writer.connection);
            writer = null;
        }
    }

    private static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // It is gone either way.
        }
    }

    /// The statements of the one connection that writes.
    private static final class Writer {
        final Connection connection;
        final PreparedStatement advance;
        final PreparedStatement room;
        final PreparedStatement entry;
        final PreparedStatement line;

        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            advance =
                    connection.prepareStatement(
                            "update talks set version = ? where id = ? and version = ?");
            room =
                    connection.prepareStatement(
                            "insert into room (talks, room, log, name, keyset)"
                                    + " values (?, ?, ?, ?, ?)");
            entry =
                    connection.prepareStatement(
                            "insert into entry (talks, number, room, sealed, commitment, chain)"
                                    + " values (?, ?, ?, ?, ?, ?)");
            line =
                    connection.prepareStatement(
                            "insert into line (talks, room, number, sealed, commitment, chain)"
                                    + " values (?, ?, ?, ?, ?, ?)");
        }

        void add(TalksId talks, Rows.Room row) throws SQLException {
            fill(room, talks.name(), row.room(), row.log(), row.name(), row.keyset());
            room.addBatch();
        }

        void add(TalksId talks, Rows.Entry row) throws SQLException {
            fill(
                    entry,
                    talks.name(),
                    row.number(),
                    row.key(),
                    row.sealed(),
                    row.commitment(),
                    row.chain());
            entry.addBatch();
        }

        void add(TalksId talks, Rows.Line row) throws SQLException {
            fill(
                    line,
                    talks.name(),
                    row.room(),
                    row.number(),
                    row.sealed(),
                    row.commitment(),
                    row.chain());
            line.addBatch();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Bytes bytes -> statement.setBytes(i + 1, bytes.raw());
                case String text -> statement.setString(i + 1, text);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Object other ->
                        throw new IllegalStateException(
                                "No column holds a %s.\nName its type here."
                                        .formatted(other.getClass()));
            }
        }
    }

    @Override
    public boolean append(Rows.Batch batch) {
        return group.submit(batch);
    }

    private List<Boolean> keep(List<Rows.Batch> batches) {
        return writing(to -> {
            for (var batch : batches) {
                fill(
                        to.advance,
                        batch.expected() + batch.entries().size(),
                        batch.talks().name(),
                        batch.expected());
                to.advance.addBatch();
            }
            var moved = to.advance.executeBatch();
            var kept = new ArrayList<Boolean>(batches.size());
            boolean rooms = false;
            boolean any = false;
            for (int i = 0; i < batches.size(); i++) {
                var batch = batches.get(i);
                kept.add(moved[i] == 1);
                if (moved[i] == 1) {
                    any = true;
                    for (var row : batch.rooms()) {
                        to.add(batch.talks(), row);
                        rooms = true;
                    }
                    for (var row : batch.entries()) {
                        to.add(batch.talks(), row);
                    }
                    for (var row : batch.lines()) {
                        to.add(batch.talks(), row);
                    }
                }
            }
            if (rooms) {
                to.room.executeBatch();
            }
            if (any) {
                to.entry.executeBatch();
                to.line.executeBatch();
            }
            return kept;
        });
    }

    @Override
    public List<TalksId> talks() {
        return reading(from -> {
            var found = new ArrayList<TalksId>();
            query(
                    from,
                    "select id from talks order by id",
                    row -> found.add(new TalksId(row.getString(1))));
            found.sort(null);
            return found;
        });
    }

    @Override
    public Optional<Rows.Case> find(TalksId talks) {
        return reading(from ->
                one(
                        from,
                        "select version, keyset from talks where id = ?",
                        row -> new Rows.Case(talks, row.getLong(1), bytes(row, 2)),
                        talks.name()));
    }

    @Override
    public boolean begin(Rows.Case talks, Rows.Room desk) {
        return writing(to -> {
            int made =
                    run(
                            to.connection,
                            "insert into talks (id, version, keyset) values (?, ?, ?)"
                                    + " on conflict do nothing",
                            talks.talks().name(),
                            talks.version(),
                            talks.keyset());
            if (made == 1) {
                to.add(talks.talks(), desk);
                to.room.executeBatch();
            }
            return made == 1;
        });
    }

    @Override
    public void entries(TalksId talks, long after, Consumer<Rows.Entry> each) {
        reading(from ->
                query(
                        from,
                        "select number, room, sealed, commitment, chain from entry"
                                + " where talks = ? and number > ? order by number",
                        row ->
                                each.accept(
                                        new Rows.Entry(
                                                row.getLong(1),
                                                row.getInt(2),
                                                bytes(row, 3),
                                                bytes(row, 4),
                                                bytes(row, 5))),
                        talks.name(),
                        after));
    }

    private static final String LINES =
            "select number, sealed, commitment, chain from line where talks = ? and room = ?";

    @Override
    public void lines(TalksId talks, int room, long after, Consumer<Rows.Line> each) {
        reading(from ->
                query(
                        from,
                        LINES + " and number > ? order by number",
                        row -> each.accept(line(row, room)),
                        talks.name(),
                        room,
                        after));
    }

    @Override
    public Optional<Rows.Line> line(TalksId talks, int room, long number) {
        return reading(from ->
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

    @Override
    public List<Rows.Room> rooms(TalksId talks) {
        return reading(from -> {
            var found = new ArrayList<Rows.Room>();
            query(
                    from,
                    "select room, log, name, keyset from room where talks = ? order by room",
                    row ->
                            found.add(
                                    new Rows.Room(
                                            row.getInt(1),
                                            row.getString(2),
                                            bytes(row, 3),
                                            bytes(row, 4))),
                    talks.name());
            return found;
        });
    }

    @Override
    public Optional<Bytes> setting(String name) {
        return reading(from ->
                one(from, "select value from setting where name = ?", row -> bytes(row, 1), name));
    }

    @Override
    public void set(String name, Bytes value) {
        writing(to -> run(to.connection, SET, name, value));
    }

    @Override
    public void rekey(Rows.Case talks, List<Rows.Room> rooms) {
        writing(to -> {
            run(
                    to.connection,
                    "update talks set keyset = ? where id = ?",
                    talks.keyset(),
                    talks.talks().name());
            for (var room : rooms) {
                run(
                        to.connection,
                        "update room set name = ?, keyset = ? where talks = ? and room = ?",
                        room.name(),
                        room.keyset(),
                        talks.talks().name(),
                        room.room());
            }
            return rooms.size();
        });
    }

    @Override
    public void reseal(TalksId talks, List<Rows.Entry> entries, List<Rows.Line> lines) {
        writing(to -> {
            for (var row : entries) {
                run(
                        to.connection,
                        "update entry set room = ?, sealed = ? where talks = ? and number = ?",
                        row.key(),
                        row.sealed(),
                        talks.name(),
                        row.number());
            }
            for (var row : lines) {
                run(
                        to.connection,
                        "update line set sealed = ?"
                                + " where talks = ? and room = ? and number = ?",
                        row.sealed(),
                        talks.name(),
                        row.room(),
                        row.number());
            }
            return entries.size();
        });
    }

    @Override
    public void rewrap(List<Rows.Case> cases, Map<String, Bytes> settings) {
        writing(to -> {
            for (var each : cases) {
                run(to.connection, KEYSET, each.keyset(), each.talks().name());
            }
            for (var setting : settings.entrySet()) {
                run(to.connection, SET, setting.getKey(), setting.getValue());
            }
            return cases.size();
        });
    }

    @Override
    public void still(Consumer<Shelf> use) {
        try (var connection = database.reader()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            var view = new JdbcShelf(database);
            view.idle.push(connection);
            use.accept(view);
            connection.rollback();
        } catch (SQLException said) {
            throw database.trouble(said);
        }
    }

    @Override
    public void bury(TalksId talks) {
        writing(to -> {
            run(to.connection, KEYSET, Bytes.NONE, talks.name());
            run(
                    to.connection,
                    "update room set keyset = ? where talks = ?",
                    Bytes.NONE,
                    talks.name());
            return run(to.connection, "delete from paper where talks = ?", talks.name());
        });
        scrub();
    }

    @Override
    public void scrub() {
        synchronized (writing) {
            try {
                if (writer != null) {
                    quietly(writer.connection);
                    writer = null;
                }
                for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
                    quietly(reader);
                }
                try (var scrubbing = database.writer()) {
                    database.scrub(scrubbing);
                }
            } catch (SQLException said) {
                throw database.trouble(said);
            }
        }
    }

    @Override
    public void papers(TalksId talks, Consumer<Rows.Paper> each) {
        reading(from ->
                query(
                        from,
                        "select mark, name, sealed from paper where talks = ? order by mark",
                        row -> each.accept(paper(row)),
                        talks.name()));
    }

    @Override
    public Optional<Rows.Paper> paper(TalksId talks, Bytes mark) {
        return reading(from ->
                one(
                        from,
                        "select mark, name, sealed from paper where talks = ? and mark = ?",
                        JdbcShelf::paper,
                        talks.name(),
                        mark));
    }

    private static Rows.Paper paper(ResultSet row) throws SQLException {
        return new Rows.Paper(bytes(row, 1), bytes(row, 2), bytes(row, 3));
    }

    @Override
    public void put(TalksId talks, Rows.Paper paper) {
        writing(to ->
                run(
                        to.connection,
                        "insert into paper (talks, mark, name, sealed) values (?, ?, ?, ?)"
                                + " on conflict (talks, mark) do update"
                                + " set name = excluded.name, sealed = excluded.sealed",
                        talks.name(),
                        paper.mark(),
                        paper.name(),
                        paper.sealed()));
    }

    @Override
    public void remove(TalksId talks, Bytes mark) {
        writing(to ->
                run(
                        to.connection,
                        "delete from paper where talks = ? and mark = ?",
                        talks.name(),
                        mark));
    }

    @Override
    public void close() {
        closed = true;
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            quietly(reader);
        }
        synchronized (writing) {
            if (writer != null) {
                quietly(writer.connection);
                writer = null;
            }
            database.close();
        }
    }

    private interface EachRow {
        void accept(ResultSet row) throws SQLException;
    }

    private interface OneRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static int query(Connection from, String sql, EachRow each, Object... values)
            throws SQLException {
        int count = 0;
        try (var statement = from.prepareStatement(sql)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows);
                    count++;
                }
            }
        }
        return count;
    }

    private static <T> Optional<T> one(
            Connection from, String sql, OneRow<T> read, Object... values) throws SQLException {
        try (var statement = from.prepareStatement(sql)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read.of(rows)) : Optional.empty();
            }
        }
    }

    private static int run(Connection to, String sql, Object... values) throws SQLException {
        try (var statement = to.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static Bytes bytes(ResultSet row, int column) throws SQLException {
        var array = row.getBytes(column);
        return array == null ? Bytes.NONE : Bytes.own(array);
    }
}
