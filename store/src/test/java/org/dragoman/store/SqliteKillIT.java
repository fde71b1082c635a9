package org.dragoman.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

class SqliteKillIT extends KillContract {

    @TempDir private Path folder = Path.of("");
    private final AtomicInteger places = new AtomicInteger();

    @Override
    protected String place() {
        return folder.resolve(places.incrementAndGet() + "/dragoman.db").toString();
    }
}
