package org.dragoman.store;

import java.sql.SQLException;
import org.dragoman.store.StoreTrouble.Kind;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The form of the tables: laid out step by step, and never read where it is newer than this.
final class Formats {

    /// The number of the last step.
    static final int KNOWN = 2;

    private Formats() {}

    /// Lays out the tables where they are not yet of the form known here, and checks what is there.
    ///
    /// Whoever finds them as they should be, which is every start but the first, does without
    /// Flyway: to load it would take a new process longer than all else.
    ///
    /// @param steps lays out what is missing
    /// @throws StoreTrouble if this is no archive, or one of a newer Dragoman
    static void layOut(Database database, String where, Runnable steps) {
        if (isKnown(database, where)) {
            return;
        }
        steps.run();
        check(database, where);
    }

    private static boolean isKnown(Database database, String where) {
        int format;
        try {
            format = format(database);
        } catch (SQLException _) {
            return false; // No table yet, or no archive: those who lay it out will say.
        }
        refuseNewer(format, where);
        return format == KNOWN;
    }

    /// The steps that lie beside this class, by Flyway.
    static void migrate(FluentConfiguration flyway) {
        flyway.loggers(QuietLog.class.getName()).table("layout").load().migrate();
    }

    /// @throws StoreTrouble if this is no archive, or one of a newer Dragoman
    static void check(Database database, String where) {
        try {
            refuseNewer(format(database), where);
        } catch (SQLException said) {
            throw database.trouble(said);
        }
    }

    private static int format(Database database) throws SQLException {
        try (var connection = database.reader();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select value from setting where name = 'format'")) {
            return row.next() ? row.getBytes(1)[0] : 0;
        }
    }

    private static void refuseNewer(int format, String where) {
        if (format > KNOWN) {
            throw new StoreTrouble(
                    Kind.NEWER,
                    """
                    %s: was laid out by a newer Dragoman (form %d, this one knows %d).
                    Use that Dragoman, or a newer one.\
                    """
                            .formatted(where, format, KNOWN));
        }
    }
}
