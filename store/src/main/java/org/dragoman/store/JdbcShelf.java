package org.dragoman.store;

import static org.dragoman.store.Sql.bytes;
import static org.dragoman.store.Sql.fill;
import static org.dragoman.store.Sql.one;
import static org.dragoman.store.Sql.query;
import static org.dragoman.store.Sql.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A shelf in a database: one connection writes, in groups; a few read.
final class JdbcShelf implements Shelf {

    private static final String SET =
            "insert into setting (name, value) values (?, ?)"
                    + " on conflict (name) do update set value = excluded.value";

    private static final String KEYSET = "update talks set keyset = ? where id = ?";

    private final Database database;
    private final Connections connections;
    private final JournalRows journal;
    private final PaperRows papers;
    private final GroupCommit group = new GroupCommit(this::keep);

    JdbcShelf(Database database) {
        this.database = database;
        this.connections = new Connections(database);
        this.journal = new JournalRows(connections);
        this.papers = new PaperRows(connections);
    }

    private <T> T reading(Connections.Work<Connection, T> work) {
        return connections.reading(work);
    }

    private <T> T writing(Connections.Work<Connections.Writer, T> work) {
        return connections.writing(work);
    }

    @Override
    public boolean append(Rows.Batch batch) {
        return group.submit(batch);
    }

    private List<Boolean> keep(List<Rows.Batch> batches) {
        return writing(to -> to.appending().keep(batches));
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
    public boolean begin(Rows.Case talks, Rows.Room desk, Rows.Batch first) {
        return writing(to -> {
            int made =
                    run(
                            to.connection(),
                            "insert into talks (id, version, keyset) values (?, ?, ?)"
                                    + " on conflict do nothing",
                            talks.talks().name(),
                            talks.version(),
                            talks.keyset());
            if (made == 1) {
                run(
                        to.connection(),
                        "insert into room (talks, room, log, name, keyset) values (?, ?, ?, ?, ?)",
                        talks.talks().name(),
                        desk.room(),
                        desk.log(),
                        desk.name(),
                        desk.keyset());
            }
            return made == 1 && to.appending().keep(List.of(first)).getFirst();
        });
    }

    @Override
    public void entries(TalksId talks, long after, Consumer<Rows.Entry> each) {
        journal.entries(talks, after, each);
    }

    @Override
    public void entries(TalksId talks, List<Long> numbers, Consumer<Rows.Entry> each) {
        journal.entries(talks, numbers, each);
    }

    @Override
    public void lines(TalksId talks, int room, long after, Consumer<Rows.Line> each) {
        journal.lines(talks, room, after, each);
    }

    @Override
    public Optional<Rows.Line> line(TalksId talks, int room, long number) {
        return journal.line(talks, room, number);
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
        writing(to -> run(to.connection(), SET, name, value));
    }

    @Override
    public boolean setFirst(String name, Bytes value, Map<String, Bytes> others) {
        return writing(to -> {
            boolean first =
                    run(
                                    to.connection(),
                                    "insert into setting (name, value) values (?, ?)"
                                            + " on conflict (name) do nothing",
                                    name,
                                    value)
                            == 1;
            if (first) {
                for (var other : others.entrySet()) {
                    run(to.connection(), SET, other.getKey(), other.getValue());
                }
            }
            return first;
        });
    }

    @Override
    public void rekey(Rows.Case talks, List<Rows.Room> rooms) {
        writing(to -> {
            run(to.connection(), KEYSET, talks.keyset(), talks.talks().name());
            for (var room : rooms) {
                run(
                        to.connection(),
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
                        to.connection(),
                        "update entry set room = ?, sealed = ? where talks = ? and number = ?",
                        row.key(),
                        row.sealed(),
                        talks.name(),
                        row.number());
            }
            for (var row : lines) {
                run(
                        to.connection(),
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
                run(to.connection(), KEYSET, each.keyset(), each.talks().name());
            }
            for (var setting : settings.entrySet()) {
                run(to.connection(), SET, setting.getKey(), setting.getValue());
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
            view.connections.lend(connection);
            use.accept(view);
            connection.rollback();
        } catch (SQLException said) {
            throw database.trouble(said);
        }
    }

    @Override
    public void bury(TalksId talks) {
        writing(to -> {
            run(to.connection(), KEYSET, Bytes.NONE, talks.name());
            run(
                    to.connection(),
                    "update room set keyset = ? where talks = ?",
                    Bytes.NONE,
                    talks.name());
            run(to.connection(), "delete from snapshot where talks = ?", talks.name());
            return run(to.connection(), "delete from paper where talks = ?", talks.name());
        });
        scrub();
    }

    @Override
    public Optional<Bytes> snapshot(TalksId talks, int part) {
        return reading(from ->
                one(
                        from,
                        "select sealed from snapshot where talks = ? and part = ?",
                        row -> bytes(row, 1),
                        talks.name(),
                        part));
    }

    @Override
    public boolean keepSnapshot(TalksId talks, Bytes keyset, List<Bytes> parts) {
        return writing(to -> {
            // The same keys still, and no other may come while this goes in.
            int same =
                    run(
                            to.connection(),
                            "update talks set version = version where id = ? and keyset = ?",
                            talks.name(),
                            keyset);
            if (same != 1) {
                return false;
            }
            run(to.connection(), "delete from snapshot where talks = ?", talks.name());
            try (var part =
                    to.connection()
                            .prepareStatement(
                                    "insert into snapshot (talks, part, sealed)"
                                            + " values (?, ?, ?)")) {
                for (int i = 0; i < parts.size(); i++) {
                    fill(part, talks.name(), i, parts.get(i));
                    part.addBatch();
                }
                part.executeBatch();
            }
            return true;
        });
    }

    @Override
    public void dropSnapshot(TalksId talks) {
        writing(to -> run(to.connection(), "delete from snapshot where talks = ?", talks.name()));
    }

    @Override
    public void scrub() {
        connections.scrub();
    }

    @Override
    public void papers(TalksId talks, Consumer<Rows.Paper> each) {
        papers.all(talks, each);
    }

    @Override
    public Optional<Rows.Paper> paper(TalksId talks, Bytes mark) {
        return papers.find(talks, mark);
    }

    @Override
    public void put(TalksId talks, Rows.Paper paper) {
        papers.put(talks, paper);
    }

    @Override
    public void remove(TalksId talks, Bytes mark) {
        papers.remove(talks, mark);
    }

    @Override
    public void close() {
        connections.close();
    }
}
