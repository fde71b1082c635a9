package org.dragoman.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The SQLite file keeps the contract.
class SqliteArchiveIT extends ArchiveContract {

    @TempDir private Path folder = Path.of("");

    @Override
    protected Shelf shelf() {
        return Shelves.sqlite(folder.resolve("dragoman.db"));
    }
}
