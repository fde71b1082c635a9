package org.dragoman.store;

import java.nio.file.Path;

/// The shelves there are.
public final class Shelves {

    private Shelves() {}

    /// A shelf in a SQLite file, made where there is none; nobody else may write it meanwhile.
    ///
    /// @throws StoreTrouble if another process has it, or it cannot be opened
    public static Shelf sqlite(Path file) {
        return SqliteFile.open(file);
    }

    /// A shelf in a SQLite file, to be read only, also while another process writes it.
    ///
    /// @throws StoreTrouble if it cannot be opened
    public static Shelf sqliteToRead(Path file) {
        return SqliteFile.reading(file);
    }

    /// A shelf in a PostgreSQL database, its tables laid out where there are none.
    ///
    /// @param url `jdbc:postgresql://host/database?user=…&password=…`
    /// @throws StoreTrouble if it cannot be opened
    public static Shelf postgresql(String url) {
        return PostgresServer.open(url);
    }
}
