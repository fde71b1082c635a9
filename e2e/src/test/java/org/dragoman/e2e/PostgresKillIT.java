package org.dragoman.e2e;

import org.dragoman.store.KillContract;

class PostgresKillIT extends KillContract {

    @Override
    protected String place() {
        return Server.database();
    }
}
