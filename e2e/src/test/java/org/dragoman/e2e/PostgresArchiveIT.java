package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.store.ArchiveContract;
import org.dragoman.store.Shelf;
import org.dragoman.store.Shelves;
import org.dragoman.store.StoreTrouble;
import org.junit.jupiter.api.Test;

/// A PostgreSQL server keeps the contract.
class PostgresArchiveIT extends ArchiveContract {

    private final String url = Server.database();

    @Override
    protected Shelf shelf() {
        return Shelves.postgresql(url);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
        assertThatThrownBy(() ->
                        Shelves.postgresql(
                                "jdbc:postgresql://localhost:1/x?user=u&password=canary"))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContainingAll("localhost:1/x", "does not answer")
                .hasMessageNotContaining("canary");
    }
}
