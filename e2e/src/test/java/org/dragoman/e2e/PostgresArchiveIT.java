package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.store.Archive;
import org.dragoman.store.ArchiveContract;
import org.dragoman.store.Head;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelf;
import org.dragoman.store.Shelves;
import org.dragoman.store.StoreTrouble;
import org.dragoman.store.TalksId;
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

    /// Two machines start at once on one empty database, each with a key of its own: one of them
    /// makes the archive, the other is told that its key does not open it.
    @Test
    void ofTwoWhoBeginOnAnEmptyDatabaseAtOnceOneMakesTheArchive() throws Exception {
        var keys =
                List.of(KEY, MasterKey.ofHex("ffeeddccbbaa99887766554433221100".repeat(2), "test"));
        for (int round = 0; round < 4; round++) {
            var empty = Server.database();
            var came = atOnce(empty, keys);
            assertThat(came).hasSize(1);
            int winner = came.keySet().iterator().next();
            Head.Signed before;
            try (var first = came.get(winner)) {
                before = opened(first, "river").head(NORTH);
            }
            try (var again = under(Shelves.postgresql(empty), keys.get(winner))) {
                assertThat(again.open(new TalksId("river")).orElseThrow().head(NORTH))
                        .as("signed with the key that was kept")
                        .isEqualTo(before);
            }
        }
    }

    /// Under one key both come in, and what either signs is signed with the same.
    @Test
    void ofTwoWithOneKeyBothTakeTheSigningKeyThatIsKept() throws Exception {
        var empty = Server.database();
        var came = atOnce(empty, List.of(KEY, KEY));
        assertThat(came).hasSize(2);
        try (var one = came.get(0);
                var other = came.get(1)) {
            var before = opened(one, "river").head(NORTH);
            assertThat(other.open(new TalksId("river")).orElseThrow().head(NORTH))
                    .isEqualTo(before);
        }
    }

    /// Opens an archive under each key at one moment; those that came in, by their place.
    private static Map<Integer, Archive> atOnce(String database, List<MasterKey> keys)
            throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(keys.size());
        var came = new ConcurrentHashMap<Integer, Archive>();
        var all = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(keys.size())) {
            for (int i = 0; i < keys.size(); i++) {
                int one = i;
                all.add(
                        threads.submit(() -> {
                            var shelf = Shelves.postgresql(database);
                            together.await();
                            try {
                                came.put(one, under(shelf, keys.get(one)));
                            } catch (StoreTrouble trouble) {
                                assertThat(trouble).hasMessageContaining("key does not open");
                                shelf.close();
                            }
                            return one;
                        }));
            }
        }
        for (var each : all) {
            each.get();
        }
        return came;
    }
}
