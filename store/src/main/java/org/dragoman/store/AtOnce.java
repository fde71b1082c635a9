package org.dragoman.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Keeps a whole group with one statement, so that a server is asked once however many wait:
/// versions are raised where they are as expected, and the rows of those talks alone go in.
///
/// A few batches go row by row, which is quicker for them, and so does a room that opens: it is
/// rare.
final class AtOnce implements Appending {

    /// How many batches are a group.
    private static final int GROUP = 4;

    private static final String KEEP =
            """
            with moved as (
                update talks set version = asked.version + asked.more
                from unnest(?::text[], ?::bigint[], ?::bigint[]) as asked (id, version, more)
                where talks.id = asked.id and talks.version = asked.version
                returning talks.id),
            entries as (
                insert into entry (talks, number, room, sealed, commitment, chain)
                select * from unnest(
                        ?::text[], ?::bigint[], ?::integer[], ?::bytea[], ?::bytea[], ?::bytea[])
                    as e (talks, number, room, sealed, commitment, chain)
                where e.talks in (select id from moved)),
            lines as (
                insert into line (talks, room, number, sealed, commitment, chain)
                select * from unnest(
                        ?::text[], ?::integer[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])
                    as l (talks, room, number, sealed, commitment, chain)
                where l.talks in (select id from moved))
            select id from moved\
            """;

    private final Connection connection;
    private final PreparedStatement keep;
    private final RowByRow rows;

    AtOnce(Connection connection) throws SQLException {
        this.connection = connection;
        this.keep = connection.prepareStatement(KEEP);
        this.rows = new RowByRow(connection);
    }

    @Override
    public List<Boolean> keep(List<Rows.Batch> batches) throws SQLException {
        if (batches.size() < GROUP) {
            return rows.keep(batches);
        }
        var names = new HashSet<String>();
        for (var batch : batches) {
            // Two of the same talks are told apart by their order, which one statement has not.
            if (!batch.rooms().isEmpty() || !names.add(batch.talks().name())) {
                return rows.keep(batches);
            }
        }
        array(1, "text", batches.stream().map(batch -> batch.talks().name()));
        array(2, "int8", batches.stream().map(Rows.Batch::expected));
        array(3, "int8", batches.stream().map(batch -> (long) batch.entries().size()));
        entries(batches);
        lines(batches);
        var moved = new HashSet<String>();
        try (var found = keep.executeQuery()) {
            while (found.next()) {
                moved.add(found.getString(1));
            }
        }
        return batches.stream().map(batch -> moved.contains(batch.talks().name())).toList();
    }

    private void entries(List<Rows.Batch> batches) throws SQLException {
        var all = batches.stream().flatMap(batch -> batch.entries().stream()).toList();
        array(
                4,
                "text",
                batches.stream()
                        .flatMap(batch -> batch.entries().stream().map(_ -> batch.talks().name())));
        array(5, "int8", all.stream().map(Rows.Entry::number));
        array(6, "int4", all.stream().map(Rows.Entry::key));
        bytes(7, all.stream().map(Rows.Entry::sealed));
        bytes(8, all.stream().map(Rows.Entry::commitment));
        bytes(9, all.stream().map(Rows.Entry::chain));
    }

    private void lines(List<Rows.Batch> batches) throws SQLException {
        var all = batches.stream().flatMap(batch -> batch.lines().stream()).toList();
        array(
                10,
                "text",
                batches.stream()
                        .flatMap(batch -> batch.lines().stream().map(_ -> batch.talks().name())));
        array(11, "int4", all.stream().map(Rows.Line::room));
        array(12, "int8", all.stream().map(Rows.Line::number));
        bytes(13, all.stream().map(Rows.Line::sealed));
        bytes(14, all.stream().map(Rows.Line::commitment));
        bytes(15, all.stream().map(Rows.Line::chain));
    }

    private void array(int place, String type, Stream<? extends Object> values)
            throws SQLException {
        keep.setArray(
                place,
                switch (type) {
                    case "int8" -> connection.createArrayOf(type, values.toArray(Long[]::new));
                    case "int4" -> connection.createArrayOf(type, values.toArray(Integer[]::new));
                    case String text ->
                            connection.createArrayOf(text, values.toArray(String[]::new));
                });
    }

    private void bytes(int place, Stream<Bytes> values) throws SQLException {
        keep.setArray(
                place,
                connection.createArrayOf("bytea", values.map(Bytes::raw).toArray(byte[][]::new)));
    }
}
