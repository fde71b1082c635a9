package org.dragoman.store;

import java.sql.Connection;
import java.sql.SQLException;

/// A database beneath a shelf.
interface Database extends AutoCloseable {

    /// A new connection that writes, one transaction at a time, each durable once committed.
    Connection writer() throws SQLException;

    /// How batches are kept best on a connection that writes.
    Appending appending(Connection writer) throws SQLException;

    /// A new connection that reads.
    Connection reader() throws SQLException;

    /// What the database said, in words that help.
    StoreTrouble trouble(SQLException said);

    /// Whether this says that the connection is gone, so that another may succeed.
    boolean gone(SQLException said);

    /// Makes sure that what was deleted is gone from the files, as far as the database can.
    void scrub(Connection writer) throws SQLException;

    @Override
    void close();
}
