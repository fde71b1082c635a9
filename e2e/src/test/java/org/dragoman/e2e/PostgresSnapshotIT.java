package org.dragoman.e2e;

import org.dragoman.store.Shelf;
import org.dragoman.store.Shelves;
import org.dragoman.store.SnapshotContract;

/// Snapshots in a PostgreSQL database.
class PostgresSnapshotIT extends SnapshotContract {

    private final String url = Server.database();

    @Override
    protected Shelf shelf() {
        return Shelves.postgresql(url);
    }
}
