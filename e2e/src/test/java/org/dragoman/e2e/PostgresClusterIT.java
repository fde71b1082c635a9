package org.dragoman.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.dragoman.store.ClusterContract;

/// A real PostgreSQL server on a bad disk.
class PostgresClusterIT extends ClusterContract {

    private record Own(EmbeddedPostgres server, Path data) implements Cluster {

        @Override
        public String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Override
        public void kill() throws IOException, InterruptedException {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
            var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            var all =
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(postmaster),
                                    postmaster.descendants())
                            .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            for (var each : all) {
                each.onExit().join();
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Override
    protected Cluster start(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        var server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_wal_size", "64MB")
                        .setServerConfig("min_wal_size", "32MB")
                        .setServerConfig("max_connections", "20")
                        .start();
        return new Own(server, data);
    }
}
