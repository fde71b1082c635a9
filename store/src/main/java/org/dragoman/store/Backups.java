package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Backups: SQLite files with all rows, sealed as they are, of either kind of database.
///
/// Where each lies is remembered, so that a burial reaches the copies of the keys in it.
public final class Backups {

    private static final String REGISTER = "backups";

    private Backups() {}

    /// Writes a backup of a whole shelf, as of one moment, also while talks go on.
    ///
    /// @param file must not exist
    public static void write(Shelf shelf, Path file) {
        var place = file.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new UncheckedIOException(new FileAlreadyExistsException(file.toString()));
        }
        var half = place.resolveSibling(place.getFileName() + ".part");
        try {
            Files.deleteIfExists(half);
            try (var to = Shelves.sqlite(half)) {
                shelf.still(view -> Copy.all(view, to));
            }
            remember(shelf, place);
            Files.move(half, place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            sweep(half);
        }
    }

    private static void sweep(Path half) {
        for (var ending : List.of("", ".lock", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(half.resolveSibling(half.getFileName() + ending));
            } catch (IOException _) {
                // Sealed rows in a file that nobody asks for.
            }
        }
    }

    /// Puts all rows of a backup on an empty shelf.
    ///
    /// @throws IllegalArgumentException if the shelf has talks already
    public static void restore(Path backup, Shelf shelf) {
        if (!shelf.talks().isEmpty() || shelf.setting("check").isPresent()) {
            throw new IllegalArgumentException(
                    """
                    There is an archive here already; a backup is restored into an empty place only.
                    Name another folder with --data, or move this archive away.\
                    """);
        }
        try (var from = Shelves.sqliteToRead(backup)) {
            from.still(view -> Copy.all(view, shelf));
        }
    }

    private static Set<String> known(Shelf shelf) {
        var known = new LinkedHashSet<String>();
        shelf.setting(REGISTER)
                .ifPresent(lines -> {
                    for (var line : new String(lines.raw(), UTF_8).split("\n")) {
                        known.add(line);
                    }
                });
        return known;
    }

    private static void remember(Shelf shelf, Path place) {
        var known = known(shelf);
        known.add(place.toString());
        shelf.set(REGISTER, Bytes.of(String.join("\n", known).getBytes(UTF_8)));
    }

    /// Destroys the keys of a case in every backup known of, and in those named besides.
    static Buried bury(Shelf shelf, TalksId talks, List<Path> besides) {
        var done = new ArrayList<String>();
        var not = new ArrayList<String>();
        var places = known(shelf);
        besides.forEach(file -> places.add(file.toAbsolutePath().normalize().toString()));
        for (var place : places) {
            if (!Files.exists(Path.of(place))) {
                not.add(place);
                continue;
            }
            try (var backup = Shelves.sqlite(Path.of(place))) {
                if (backup.find(talks).isPresent()) {
                    backup.bury(talks);
                }
                done.add(place);
            } catch (StoreTrouble _) {
                not.add(place);
            }
        }
        return new Buried(done, not);
    }
}
