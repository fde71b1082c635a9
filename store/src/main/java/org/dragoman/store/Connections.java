package org.dragoman.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/// The connections of a shelf to its database: one writes, a few read.
final class Connections {

    private static final int IDLE_READERS = 4;

    private final Database database;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Object writing = new Object();
    private @Nullable Writer writer;
    private volatile boolean closed;

    Connections(Database database) {
        this.database = database;
    }

    /// The connection that writes, and how it keeps batches.
    record Writer(Connection connection, Appending appending) {

        static Writer of(Database database) throws SQLException {
            var connection = database.writer();
            connection.setAutoCommit(false);
            return new Writer(connection, database.appending(connection));
        }
    }

    /// Something asked of the database.
    interface Work<C, T> {
        T with(C connection) throws SQLException;
    }

    /// Lets work read on this connection first of all.
    void lend(Connection connection) {
        idle.push(connection);
    }

    <T> T reading(Work<Connection, T> work) {
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

    /// Does work in a transaction of its own, durable when this returns.
    <T> T writing(Work<Writer, T> work) {
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
        var fresh = Writer.of(database);
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

    /// Makes sure that what was replaced or deleted is gone from the files, as far as it can.
    void scrub() {
        synchronized (writing) {
            try {
                end();
                try (var scrubbing = database.writer()) {
                    database.scrub(scrubbing);
                }
            } catch (SQLException said) {
                throw database.trouble(said);
            }
        }
    }

    private void end() {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            quietly(reader);
        }
        if (writer != null) {
            quietly(writer.connection);
            writer = null;
        }
    }

    void close() {
        closed = true;
        synchronized (writing) {
            end();
            database.close();
        }
    }
}
