package org.dragoman.store;

import java.util.Map;

class SqliteDataFolderIT extends DataFolderContract {

    @Override
    protected Map<String, String> environment() {
        return Map.of();
    }
}
