package org.dragoman.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.dragoman.store.StoreTrouble.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// A PostgreSQL database; several processes may keep talks in it side by side.
final class PostgresServer implements Database {

    private final String url;

    private PostgresServer(String url) {
        this.url = url;
    }

    /// A shelf in a database, its tables laid out where there are none.
    static Shelf open(String url) {
        var database = new PostgresServer(url);
        Formats.layOut(database, database.where(), database::migrate);
        return new JdbcShelf(database);
    }

    /// The place without user and password.
    private String where() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private void migrate() {
        try {
            Formats.migrate(
                    Flyway.configure()
                            .dataSource(url, null, null)
                            .locations("classpath:org/dragoman/store/postgresql"));
        } catch (FlywayException failed) {
            throw failed.getCause() instanceof SQLException said
                    ? trouble(said)
                    : new StoreTrouble(
                            Kind.OTHER,
                            "%s: its tables could not be laid out.\nRestore a backup."
                                    .formatted(where()),
                            failed);
        }
    }

    @Override
    public Connection writer() throws SQLException {
        var properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = on");
            // A plan for each length of a group would cost more than it saves.
            statement.execute("set plan_cache_mode = force_generic_plan");
        }
        return connection;
    }

    @Override
    public Appending appending(Connection writer) throws SQLException {
        return new AtOnce(writer);
    }

    @Override
    public Connection reader() throws SQLException {
        var connection = DriverManager.getConnection(url);
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public boolean gone(SQLException said) {
        var state = state(said);
        return state.startsWith("08") || state.startsWith("57P");
    }

    /// Dead row versions hold the old keysets until they are vacuumed away.
    @Override
    public void scrub(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute("vacuum full talks");
            statement.execute("vacuum full room");
            statement.execute("vacuum full paper");
            statement.execute("vacuum full snapshot");
            statement.execute("checkpoint");
        }
    }

    private static String state(SQLException said) {
        return said.getSQLState() == null ? "" : said.getSQLState();
    }

    @Override
    public StoreTrouble trouble(SQLException said) {
        var state = state(said);
        return switch (state) {
            case "53100" ->
                    trouble(
                            Kind.FULL,
                            "the server's disk is full; nothing was kept of this.",
                            "Make room there, then do it again.",
                            said);
            case "28000", "28P01", "42501", "25006", "3D000" ->
                    trouble(
                            Kind.NOT_ALLOWED,
                            "the server does not let this user in, or not write.",
                            "Check database, user, password and rights.",
                            said);
            case "XX001", "XX002" ->
                    trouble(
                            Kind.DAMAGED,
                            "the server found its files damaged.",
                            "Keep them as they are, and restore the latest backup elsewhere.",
                            said);
            case String other when gone(said) ->
                    trouble(
                            Kind.OTHER,
                            "the server does not answer (%s); nothing of this was acknowledged."
                                    .formatted(other),
                            "Check that it runs, then look whether it was kept before doing it"
                                    + " again.",
                            said);
            case String other ->
                    trouble(
                            Kind.OTHER,
                            "the server refused (%s); nothing was kept of this.".formatted(other),
                            "Look into its log, then do it again.",
                            said);
        };
    }

    private StoreTrouble trouble(Kind kind, String what, String mend, SQLException said) {
        return new StoreTrouble(kind, where() + ": " + what + "\n" + mend, said);
    }

    @Override
    public void close() {}
}
