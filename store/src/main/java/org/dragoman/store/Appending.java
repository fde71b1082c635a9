package org.dragoman.store;

import java.sql.SQLException;
import java.util.List;

/// Keeps batches in the transaction of the connection that writes.
interface Appending {

    /// Keeps those that fit, each whole or not at all; says which.
    List<Boolean> keep(List<Rows.Batch> batches) throws SQLException;
}
