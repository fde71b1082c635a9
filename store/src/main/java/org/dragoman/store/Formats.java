package org.dragoman.store;

import java.sql.SQLException;
import org.dragoman.store.StoreTrouble.Kind;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The form of the tables: laid out step by step, and never read where it is newer than this.
final class Formats {

    private static final int KNOWN = 2;

    private Formats() {}

    static void migrate(FluentConfiguration flyway) {
        flyway.loggers(QuietLog.class.getName()).table("layout").load().migrate();
    }

    /// @throws StoreTrouble if this is no archive, or one of a newer Dragoman
    static void check(Database database, String where) {
        try (var connection = database.reader();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select value from setting where name = 'format'")) {
            int format = row.next() ? row.getBytes(1)[0] : 0;
            if (format > KNOWN) {
                throw new StoreTrouble(
                        Kind.NEWER,
                        """
                        %s: was laid out by a newer Dragoman (form %d, this one knows %d).
                        Use that Dragoman, or a newer one.\
                        """
                                .formatted(where, format, KNOWN));
            }
        } catch (SQLException said) {
            throw database.trouble(said);
        }
    }
}
