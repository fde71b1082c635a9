package org.dragoman.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Snapshots in a SQLite file.
class SqliteSnapshotIT extends SnapshotContract {

    @TempDir private Path place = Path.of("");

    @Override
    protected Shelf shelf() {
        return Shelves.sqlite(place.resolve("dragoman.db"));
    }
}
