package org.dragoman.cli.talks;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.dragoman.store.Archive;
import org.dragoman.store.DataFolder;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelf;
import org.dragoman.talks.Identifiers;
import picocli.CommandLine.Option;

/// Where talks are kept, and the key that opens them: options that verbs share.
public final class Place {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (default: ~/.local/share/dragoman).")
    private Path data = DataFolder.usualFolder(System.getenv());

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {
                "The file with the key (default: ~/.config/dragoman/key, made on first use).",
                "DRAGOMAN_KEY or DRAGOMAN_PASSPHRASE in the environment come before it."
            })
    private Path key = DataFolder.usualKeyFile(System.getenv());

    /// The usual place.
    public Place() {}

    private DataFolder folder() {
        return new DataFolder(data, key, System.getenv());
    }

    /// The archive, open to this process.
    Archive archive() {
        return folder().archive(new SecureRandom(), Clock.systemUTC());
    }

    /// The archive, open to this process, with what watches the identifiers that it draws.
    Archive archive(UnaryOperator<Identifiers> watching) {
        var random = new SecureRandom();
        return folder().archive(
                        random, Clock.systemUTC(), watching.apply(Identifiers.random(random)));
    }

    /// The shelf: a SQLite file in the data folder, or the PostgreSQL database of
    /// DRAGOMAN_DATABASE.
    Shelf shelf() {
        return folder().shelf();
    }

    /// Writes a new key.
    static MasterKey newKey(Path file) {
        return DataFolder.newKey(file, new SecureRandom());
    }
}
