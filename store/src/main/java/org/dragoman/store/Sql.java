package org.dragoman.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Statements with their values, and what comes of them.
final class Sql {

    private Sql() {}

    /// Takes a row.
    interface EachRow {
        void accept(ResultSet row) throws SQLException;
    }

    /// Makes something of a row.
    interface OneRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
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

    /// Asks for rows; says how many there were.
    static int query(Connection from, String sql, EachRow each, Object... values)
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

    /// Asks for a row, or nothing.
    static <T> Optional<T> one(Connection from, String sql, OneRow<T> read, Object... values)
            throws SQLException {
        try (var statement = from.prepareStatement(sql)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read.of(rows)) : Optional.empty();
            }
        }
    }

    /// Changes rows; says how many.
    static int run(Connection to, String sql, Object... values) throws SQLException {
        try (var statement = to.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    static Bytes bytes(ResultSet row, int column) throws SQLException {
        var array = row.getBytes(column);
        return array == null ? Bytes.NONE : Bytes.own(array);
    }
}
