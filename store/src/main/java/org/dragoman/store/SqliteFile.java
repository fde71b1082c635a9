package org.dragoman.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.dragoman.store.StoreTrouble.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A SQLite file that one process at a time writes: WAL, flushed at every commit.
final class SqliteFile implements Database {

    private final Path file;
    private final boolean readOnly;
    private final AutoCloseable lock;

    private SqliteFile(Path file, boolean readOnly, AutoCloseable lock) {
        this.file = file;
        this.readOnly = readOnly;
        this.lock = lock;
    }

    /// A shelf in a file, made where there is none; nobody else may write it meanwhile.
    static Shelf open(Path file) {
        var lock = lock(file);
        try {
            create(file);
            var database = new SqliteFile(file, false, lock);
            Formats.layOut(database, file.toString(), database::migrate);
            return new JdbcShelf(database);
        } catch (StoreTrouble trouble) {
            quietly(lock);
            throw trouble;
        }
    }

    /// A shelf in a file, to be read while another process may write it.
    static Shelf reading(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreTrouble(
                    Kind.MISSING,
                    """
                    %s: there is no archive.
                    Check the path, or the folder given with --data.\
                    """
                            .formatted(file));
        }
        var database = new SqliteFile(file, true, () -> {});
        Formats.check(database, file.toString());
        return new JdbcShelf(database);
    }

    private static AutoCloseable lock(Path file) {
        var beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return channel;
                }
            } catch (OverlappingFileLockException _) {
                // This process has it open already.
            }
            channel.close();
            throw new StoreTrouble(
                    Kind.IN_USE,
                    """
                    %s: another Dragoman is using this archive.
                    End it first (the server, or another command), or do this in it.\
                    """
                            .formatted(file));
        } catch (IOException denied) {
            throw new StoreTrouble(
                    Kind.NOT_ALLOWED,
                    """
                    %s: cannot be written (%s).
                    Change its permissions, or name another folder with --data.\
                    """
                            .formatted(beside, denied.getClass().getSimpleName()),
                    denied);
        }
    }

    private static void create(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent())
                    .supportsFileAttributeView("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private String url() {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private void migrate() {
        var source = new SQLiteDataSource();
        source.setUrl(url());
        source.setJournalMode(JournalMode.WAL.getValue());
        source.setSynchronous(SynchronousMode.FULL.getValue());
        try {
            Formats.migrate(
                    Flyway.configure()
                            .dataSource(source)
                            .locations("classpath:org/dragoman/store/sqlite"));
        } catch (FlywayException failed) {
            throw failed.getCause() instanceof SQLException said
                    ? trouble(said)
                    : new StoreTrouble(
                            Kind.OTHER,
                            "%s: its tables could not be laid out.\nRestore a backup."
                                    .formatted(file),
                            failed);
        }
    }

    @Override
    public Connection writer() throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(5000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config.createConnection(url());
    }

    @Override
    public Appending appending(Connection writer) throws SQLException {
        return new RowByRow(writer);
    }

    @Override
    public Connection reader() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(5000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        return config.createConnection(url());
    }

    @Override
    public boolean gone(SQLException said) {
        return false;
    }

    @Override
    public void scrub(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute("vacuum");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    @Override
    public StoreTrouble trouble(SQLException said) {
        var code =
                said instanceof SQLiteException sqlite
                        ? sqlite.getResultCode()
                        : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code.code & 0xff) {
            case 13 ->
                    trouble(
                            Kind.FULL,
                            "the disk is full; nothing was kept of this.",
                            "Make room, then do it again.",
                            said);
            case 3, 8, 14, 23 ->
                    trouble(
                            Kind.NOT_ALLOWED,
                            "may not be opened or written by this user.",
                            "Change its permissions, or name another folder with --data.",
                            said);
            case 5, 6 ->
                    trouble(
                            Kind.IN_USE,
                            "another program holds this file.",
                            "End it, then do it again.",
                            said);
            case 11, 26 ->
                    trouble(
                            Kind.DAMAGED,
                            "this file is damaged, or no archive of Dragoman.",
                            "Keep it as it is, and restore the latest backup elsewhere.",
                            said);
            default ->
                    trouble(
                            Kind.OTHER,
                            "the disk or the database failed (%s); nothing was kept of this."
                                    .formatted(code.name()),
                            "Check the disk, then do it again.",
                            said);
        };
    }

    private StoreTrouble trouble(Kind kind, String what, String mend, SQLException said) {
        return new StoreTrouble(kind, file + ": " + what + "\n" + mend, said);
    }

    private static void quietly(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception _) {
            // The lock goes with the process at the latest.
        }
    }

    @Override
    public void close() {
        quietly(lock);
    }
}
