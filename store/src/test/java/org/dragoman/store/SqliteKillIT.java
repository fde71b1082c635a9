package org.dragoman.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKillIT extends KillContract {

    @TempDir private Path folder = Path.of("");
    private int places;

    @Override
    protected String place() {
        return folder.resolve(++places + "/dragoman.db").toString();
    }
}
