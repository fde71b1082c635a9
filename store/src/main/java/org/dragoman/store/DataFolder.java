package org.dragoman.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.dragoman.talks.Identifiers;

/// Where an archive lies and where its key comes from: the same for the server and for every verb
/// of the command line.
///
/// @param folder the data folder: `dragoman.db`, and `heads`, which remembers what was signed
/// @param keyFile the file with the key, made on first use, wherever the rows lie
/// @param environment `DRAGOMAN_KEY` and `DRAGOMAN_PASSPHRASE` come before the file;
///   `DRAGOMAN_DATABASE` before `dragoman.db`
public record DataFolder(Path folder, Path keyFile, Map<String, String> environment) {

    private static final String KEY = "DRAGOMAN_KEY";
    private static final String PASSPHRASE = "DRAGOMAN_PASSPHRASE";
    private static final String DATABASE = "DRAGOMAN_DATABASE";

    public DataFolder {
        environment = Map.copyOf(environment);
    }

    /// The usual data folder: `DRAGOMAN_DATA`, else `dragoman` below `XDG_DATA_HOME`.
    public static Path usualFolder(Map<String, String> environment) {
        var own = environment.getOrDefault("DRAGOMAN_DATA", "");
        return own.isBlank() ? under(environment, "XDG_DATA_HOME", ".local/share") : Path.of(own);
    }

    /// The usual key file: `dragoman/key` below `XDG_CONFIG_HOME`.
    public static Path usualKeyFile(Map<String, String> environment) {
        return under(environment, "XDG_CONFIG_HOME", ".config").resolve("key");
    }

    private static Path under(Map<String, String> environment, String variable, String below) {
        var set = environment.getOrDefault(variable, "");
        var home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        return (set.isBlank() ? Path.of(home, below) : Path.of(set)).resolve("dragoman");
    }

    private String said(String variable) {
        return environment.getOrDefault(variable, "");
    }

    private Path file() {
        return folder.resolve("dragoman.db");
    }

    /// The archive, open to this process.
    ///
    /// @param random where keys, salts and identifiers come from
    /// @param clock for whoever names no moment
    /// @throws StoreTrouble if another process has it, or the key does not fit
    /// @throws IllegalArgumentException if there is no key for an archive that is there
    public Archive archive(SecureRandom random, InstantSource clock) {
        return archive(random, clock, Identifiers.random(random));
    }

    /// The archive, open to this process, with identifiers from elsewhere.
    public Archive archive(SecureRandom random, InstantSource clock, Identifiers ids) {
        var shelf = shelf();
        try {
            var key = key(shelf, random);
            var witness = Witness.inFile(folder.resolve("heads"));
            return Archive.open(shelf, key, witness, random, clock, ids);
        } catch (RuntimeException shut) {
            shelf.close();
            throw shut;
        }
    }

    /// The shelf: a SQLite file in the data folder, or the PostgreSQL database that is named.
    ///
    /// @throws StoreTrouble if another process has it, or it cannot be opened
    public Shelf shelf() {
        try {
            Files.createDirectories(folder);
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
        return said(DATABASE).isBlank()
                ? Shelves.sqlite(file())
                : Shelves.postgresql(said(DATABASE));
    }

    /// The key of the archive; a new one where nothing is kept yet.
    ///
    /// @throws IllegalArgumentException if there is none for an archive that is there
    private MasterKey key(Shelf shelf, SecureRandom random) {
        if (!said(KEY).isBlank()) {
            return MasterKey.ofHex(said(KEY), KEY);
        }
        if (!said(PASSPHRASE).isBlank()) {
            return new MasterKey.Passphrase(said(PASSPHRASE));
        }
        if (Files.exists(keyFile)) {
            return MasterKey.ofFile(keyFile);
        }
        if (ArchiveKey.liesOn(shelf)) {
            throw new IllegalArgumentException(
                    """
                    %s: there is no such file, and without its key the archive stays shut.
                    Give the key with --key FILE, DRAGOMAN_KEY or DRAGOMAN_PASSPHRASE.\
                    """
                            .formatted(keyFile));
        }
        return newKey(keyFile, random);
    }

    /// Writes a new key into a file, and makes the folder for it.
    ///
    /// @throws UncheckedIOException if the file exists or cannot be written
    public static MasterKey newKey(Path file, SecureRandom random) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
        return MasterKey.toNewFile(file, random);
    }

    /// Where it lies, without the environment, which may hold the key.
    @Override
    public String toString() {
        return folder.toString();
    }
}
