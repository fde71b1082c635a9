package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.dragoman.store.Archive;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelf;
import org.dragoman.store.Shelves;
import org.dragoman.store.Witness;
import picocli.CommandLine.Option;

/// Where talks are kept, and the key that opens them: options that verbs share.
public final class Place {

    private static final String KEY = "DRAGOMAN_KEY";
    private static final String PASSPHRASE = "DRAGOMAN_PASSPHRASE";
    private static final String DATABASE = "DRAGOMAN_DATABASE";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (default: ~/.local/share/dragoman).")
    private Path data = under("XDG_DATA_HOME", ".local/share");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {
                "The file with the key (default: ~/.config/dragoman/key, made on first use).",
                "DRAGOMAN_KEY or DRAGOMAN_PASSPHRASE in the environment come before it."
            })
    private Path key = under("XDG_CONFIG_HOME", ".config").resolve("key");

    /// The usual place.
    public Place() {}

    private static Path under(String variable, String folder) {
        var set = System.getenv(variable);
        var base =
                set == null || set.isBlank()
                        ? Path.of(System.getProperty("user.home", ""), folder)
                        : Path.of(set);
        return base.resolve("dragoman");
    }

    private static String environment(String variable) {
        var set = System.getenv(variable);
        return set == null ? "" : set;
    }

    /// The archive, open to this process.
    Archive archive() {
        var key = key();
        var shelf = shelf();
        try {
            return Archive.open(
                    shelf,
                    key,
                    Witness.inFile(data.resolve("heads")),
                    new SecureRandom(),
                    Clock.systemUTC());
        } catch (RuntimeException shut) {
            shelf.close();
            throw shut;
        }
    }

    /// The shelf: a SQLite file in the data folder, or the PostgreSQL database of
    /// DRAGOMAN_DATABASE.
    Shelf shelf() {
        try {
            Files.createDirectories(data);
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
        return environment(DATABASE).isBlank()
                ? Shelves.sqlite(data.resolve("dragoman.db"))
                : Shelves.postgresql(environment(DATABASE));
    }

    /// The key of the archive.
    MasterKey key() {
        if (!environment(KEY).isBlank()) {
            return MasterKey.ofHex(environment(KEY), KEY);
        }
        if (!environment(PASSPHRASE).isBlank()) {
            return new MasterKey.Passphrase(environment(PASSPHRASE));
        }
        if (Files.exists(key)) {
            return MasterKey.ofFile(key);
        }
        if (Files.exists(data.resolve("dragoman.db")) || !environment(DATABASE).isBlank()) {
            throw new IllegalArgumentException(
                    """
                    %s: there is no such file, and without its key the archive stays shut.
                    Give the key with --key FILE, DRAGOMAN_KEY or DRAGOMAN_PASSPHRASE.\
                    """
                            .formatted(key));
        }
        return newKey(key);
    }

    /// Writes a new key.
    static MasterKey newKey(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
        return MasterKey.toNewFile(file, new SecureRandom());
    }
}
