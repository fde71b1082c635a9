package org.dragoman.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import org.dragoman.store.Shelf;
import org.dragoman.store.TalksId;

/// The bare database: the same rows, sizes and indexes as a note of a room, without the store.
final class Bare implements AutoCloseable {

    /// What an entry and a line weigh once sealed: as the store's own rows of the same run do.
    private int entryLength;

    private int lineLength;

    private final Connection connection;
    private final PreparedStatement advance;
    private final PreparedStatement entry;
    private final PreparedStatement line;
    private final Random random = new Random(7);
    private final long[] numbers = new long[64];

    private Bare(Connection connection, String bytes) throws SQLException {
        this.connection = connection;
        var keyed = bytes.equals("blob") ? " without rowid" : "";
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table talks (id text not null primary key, version bigint not null,"
                            + " keyset %s not null)".formatted(bytes)
                            + keyed);
            statement.execute(
                    "create table entry (talks text not null, number bigint not null, room integer"
                            + " not null, sealed %1$s not null, commitment %1$s not null, chain %1$s not null, primary"
                                    .formatted(bytes)
                            + " key (talks, number))"
                            + keyed);
            statement.execute(
                    "create table line (talks text not null, room integer not null, number bigint"
                            + " not null, sealed %1$s not null, commitment %1$s not null, chain %1$s not null, primary"
                                    .formatted(bytes)
                            + " key (talks, room, number))"
                            + keyed);
            for (int i = 0; i < numbers.length; i++) {
                statement.execute("insert into talks values ('case-" + i + "', 0, '')");
            }
        }
        connection.setAutoCommit(false);
        advance =
                connection.prepareStatement(
                        "update talks set version = ? where id = ? and version = ?");
        entry = connection.prepareStatement("insert into entry values (?, ?, ?, ?, ?, ?)");
        line = connection.prepareStatement("insert into line values (?, ?, ?, ?, ?, ?)");
    }

    static Bare sqlite(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
        }
        return new Bare(connection, "blob");
    }

    static Bare postgresql(String url) throws SQLException {
        var rewritten = url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        return new Bare(DriverManager.getConnection(rewritten), "bytea");
    }

    /// Takes over the sizes of rows that the store has written.
    void weigh(Shelf store, TalksId talks) throws SQLException {
        store.entries(talks, 0, row -> entryLength = row.sealed().length());
        store.lines(talks, 1, 0, row -> lineLength = row.sealed().length());
        try (var keysets = connection.prepareStatement("update talks set keyset = ?")) {
            keysets.setBytes(1, bytes(store.find(talks).orElseThrow().keyset().length()));
            keysets.executeUpdate();
        }
        connection.commit();
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private void add(int talks) throws SQLException {
        long number = ++numbers[talks];
        var name = "case-" + talks;
        advance.setLong(1, number);
        advance.setString(2, name);
        advance.setLong(3, number - 1);
        advance.addBatch();
        entry.setString(1, name);
        entry.setLong(2, number);
        entry.setInt(3, 1);
        entry.setBytes(4, bytes(entryLength));
        entry.setBytes(5, bytes(32));
        entry.setBytes(6, bytes(32));
        entry.addBatch();
        line.setString(1, name);
        line.setInt(2, 1);
        line.setLong(3, number);
        line.setBytes(4, bytes(lineLength));
        line.setBytes(5, bytes(32));
        line.setBytes(6, bytes(32));
        line.addBatch();
    }

    private void commit() throws SQLException {
        advance.executeBatch();
        entry.executeBatch();
        line.executeBatch();
        connection.commit();
    }

    /// How many inserts a second were durable: one commit each, or the commits of those who wait
    /// together.
    double inserts(int writers, int seconds) throws SQLException, InterruptedException {
        return writers == 1 ? alone(seconds) : together(writers, seconds);
    }

    private double alone(int seconds) throws SQLException {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        long count = 0;
        while (System.nanoTime() < end) {
            add(0);
            commit();
            count++;
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    private record Waiting(int talks, CompletableFuture<Boolean> kept) {}

    private double together(int writers, int seconds) throws InterruptedException, SQLException {
        var queue = new LinkedBlockingQueue<Waiting>();
        var count = new LongAdder();
        boolean writing = true;
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                int talks = i;
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        var waiting = new Waiting(talks, new CompletableFuture<>());
                        queue.add(waiting);
                        if (waiting.kept.join()) {
                            count.increment();
                        }
                    }
                });
            }
            var group = new ArrayList<Waiting>();
            while (writing) {
                group.clear();
                var first = queue.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (first == null) {
                    writing = System.nanoTime() < end;
                    continue;
                }
                group.add(first);
                queue.drainTo(group);
                keep(group);
            }
        }
        return count.sum() * 1e9 / (System.nanoTime() - start);
    }

    private void keep(List<Waiting> group) throws SQLException {
        for (var each : group) {
            add(each.talks);
        }
        commit();
        group.forEach(each -> each.kept.complete(true));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
