package org.dragoman.store;

import static org.dragoman.store.Sql.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Keeps batches with a statement a row: what an embedded database does best.
final class RowByRow implements Appending {

    private final PreparedStatement advance;
    private final PreparedStatement room;
    private final PreparedStatement entry;
    private final PreparedStatement line;

    RowByRow(Connection connection) throws SQLException {
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

    @Override
    public List<Boolean> keep(List<Rows.Batch> batches) throws SQLException {
        for (var batch : batches) {
            fill(
                    advance,
                    batch.expected() + batch.entries().size(),
                    batch.talks().name(),
                    batch.expected());
            advance.addBatch();
        }
        var moved = advance.executeBatch();
        var kept = new ArrayList<Boolean>(batches.size());
        boolean rooms = false;
        boolean any = false;
        for (int i = 0; i < batches.size(); i++) {
            kept.add(moved[i] == 1);
            if (moved[i] == 1) {
                any = true;
                rooms |= !batches.get(i).rooms().isEmpty();
                add(batches.get(i));
            }
        }
        if (rooms) {
            room.executeBatch();
        }
        if (any) {
            entry.executeBatch();
            line.executeBatch();
        }
        return kept;
    }

    private void add(Rows.Batch batch) throws SQLException {
        var talks = batch.talks().name();
        for (var row : batch.rooms()) {
            fill(room, talks, row.room(), row.log(), row.name(), row.keyset());
            room.addBatch();
        }
        for (var row : batch.entries()) {
            fill(
                    entry,
                    talks,
                    row.number(),
                    row.key(),
                    row.sealed(),
                    row.commitment(),
                    row.chain());
            entry.addBatch();
        }
        for (var row : batch.lines()) {
            fill(
                    line,
                    talks,
                    row.room(),
                    row.number(),
                    row.sealed(),
                    row.commitment(),
                    row.chain());
            line.addBatch();
        }
    }
}
