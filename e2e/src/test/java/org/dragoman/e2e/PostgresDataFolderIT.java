package org.dragoman.e2e;

import java.util.Map;
import org.dragoman.store.DataFolderContract;

class PostgresDataFolderIT extends DataFolderContract {

    private final String url = Server.database();

    @Override
    protected Map<String, String> environment() {
        return Map.of("DRAGOMAN_DATABASE", url);
    }
}
