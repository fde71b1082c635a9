package org.dragoman.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.dragoman.talks.Identifiers;

/// A process of its own that writes under load until it is killed, and says what was acknowledged.
public final class Scribe {

    /// How many talks it writes at once.
    public static final int TALKS = 4;

    private Scribe() {}

    /// Writes for ever.
    ///
    /// @param arguments where: the path of a SQLite file, or the address of a PostgreSQL database
    public static void main(String... arguments) {
        Thread.ofPlatform().daemon().start(Scribe::endWithWhoeverStartedThis);
        var shelf = shelf(arguments[0]);
        var archive =
                Archive.open(
                        shelf,
                        ArchiveContract.KEY,
                        Witness.forgetful(),
                        new SecureRandom(),
                        Clock.systemUTC(),
                        Identifiers.random(new SecureRandom()),
                        new Cadence(60, Duration.ZERO));
        try (var threads = Executors.newFixedThreadPool(TALKS)) {
            for (int i = 0; i < TALKS; i++) {
                var name = "case-" + i;
                threads.execute(() -> write(archive, name));
            }
        }
    }

    /// Should the test itself be killed, nobody is left to kill this: its input ends then.
    private static void endWithWhoeverStartedThis() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // Nobody is there any more.
        }
        Runtime.getRuntime().halt(1);
    }

    static Shelf shelf(String where) {
        return where.startsWith("jdbc:postgresql:")
                ? Shelves.postgresql(where)
                : Shelves.sqlite(java.nio.file.Path.of(where));
    }

    private static void write(Archive archive, String name) {
        var sitting =
                archive.open(new TalksId(name))
                        .orElseGet(() -> ArchiveContract.opened(archive, name));
        if (sitting.talks().room(ArchiveContract.NORTH).isEmpty()
                || !ArchiveContract.seated(sitting)) {
            return; // Killed while these talks were being opened: nothing to write here.
        }
        var notes = sitting.talks().room(ArchiveContract.NORTH).orElseThrow().confidences().notes();
        for (int i = notes.size(); i < Integer.MAX_VALUE; i++) {
            ArchiveContract.note(sitting, name + " " + i + " " + "words ".repeat(i % 40));
            System.out.println(name + " " + i);
        }
    }
}
