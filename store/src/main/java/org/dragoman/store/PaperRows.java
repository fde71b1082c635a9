package org.dragoman.store;

import static org.dragoman.store.Sql.bytes;
import static org.dragoman.store.Sql.one;
import static org.dragoman.store.Sql.query;
import static org.dragoman.store.Sql.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/// The sealed papers of cases in a database.
final class PaperRows {

    private final Connections connections;

    PaperRows(Connections connections) {
        this.connections = connections;
    }

    void all(TalksId talks, Consumer<Rows.Paper> each) {
        connections.reading(from ->
                query(
                        from,
                        "select mark, name, sealed from paper where talks = ? order by mark",
                        row -> each.accept(paper(row)),
                        talks.name()));
    }

    Optional<Rows.Paper> find(TalksId talks, Bytes mark) {
        return connections.reading(from ->
                one(
                        from,
                        "select mark, name, sealed from paper where talks = ? and mark = ?",
                        PaperRows::paper,
                        talks.name(),
                        mark));
    }

    private static Rows.Paper paper(ResultSet row) throws SQLException {
        return new Rows.Paper(bytes(row, 1), bytes(row, 2), bytes(row, 3));
    }

    void put(TalksId talks, Rows.Paper paper) {
        connections.writing(to ->
                run(
                        to.connection(),
                        "insert into paper (talks, mark, name, sealed) values (?, ?, ?, ?)"
                                + " on conflict (talks, mark) do update"
                                + " set name = excluded.name, sealed = excluded.sealed",
                        talks.name(),
                        paper.mark(),
                        paper.name(),
                        paper.sealed()));
    }

    void remove(TalksId talks, Bytes mark) {
        connections.writing(to ->
                run(
                        to.connection(),
                        "delete from paper where talks = ? and mark = ?",
                        talks.name(),
                        mark));
    }
}
