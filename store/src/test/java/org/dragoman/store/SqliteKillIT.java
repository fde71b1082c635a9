package org.dragoman.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKillIT extends KillContract {

    @TempDir private Path folder = Path.of("");

    @Override
    protected String place() {
        return folder.resolve("dragoman.db").toString();
    }
}
