package org.dragoman.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.store.DataFolder;

/// How the server runs. Each setting is a flag, else an environment variable, else a line of
/// `serve.properties` in the data folder, else what is usual.
///
/// @param port 1 to 65535; 0 for any that is free
/// @param address where it listens; the loopback unless someone says otherwise
/// @param kept the data folder, and the key of what is kept there
/// @param cases case folders to open talks for
/// @param origin where browsers find it, such as `https://talks.example.org`, when something else
///   stands before it; empty where it is reached as `localhost`
/// @param fourEyes whether what one member of a team conveys waits for another
/// @param demo whether it shows the example talks, in memory, and nothing else
public record ServeSettings(
        int port,
        String address,
        DataFolder kept,
        List<Path> cases,
        boolean demo,
        String origin,
        boolean fourEyes) {

    /// The usual port.
    public static final int PORT = 8180;

    private static final Set<String> KEYS = Set.of("port", "address", "origin", "db", "four-eyes");

    public ServeSettings {
        cases = List.copyOf(cases);
    }

    /// Settings from flags, environment and file.
    ///
    /// @param flags what was said on the command line: `port`, `address`, `data`, `key`, `db`,
    ///   `origin`, `four-eyes`
    /// @throws IllegalArgumentException if one of them is wrong: which, where it was said, and how
    ///   to mend it
    public static ServeSettings of(
            Map<String, String> flags,
            List<Path> cases,
            boolean demo,
            Map<String, String> environment) {
        var kept = kept(flags, environment);
        var data = kept.folder();
        var file = data.resolve("serve.properties");
        var lines = demo ? new TreeMap<String, String>() : lines(file);
        var port = said("port", flags, environment, lines, file, Integer.toString(PORT));
        var address = said("address", flags, environment, lines, file, "127.0.0.1");
        var origin = origin(said("origin", flags, environment, lines, file, ""));
        var settings =
                new ServeSettings(
                        number(port),
                        host(address),
                        kept(kept, said("db", flags, environment, lines, file, "")),
                        cases,
                        demo,
                        origin,
                        yes(said("four-eyes", flags, environment, lines, file, "no")));
        settings.check(address);
        return settings;
    }

    private static DataFolder kept(Map<String, String> flags, Map<String, String> environment) {
        var folder = flags.getOrDefault("data", "");
        var key = flags.getOrDefault("key", "");
        return new DataFolder(
                folder.isEmpty() ? DataFolder.usualFolder(environment) : Path.of(folder),
                key.isEmpty() ? DataFolder.usualKeyFile(environment) : Path.of(key),
                environment);
    }

    /// The same with the database that was named, which comes before `DRAGOMAN_DATABASE`.
    private static DataFolder kept(DataFolder kept, Said database) {
        var address = database.value().strip();
        if (address.isEmpty()) {
            return kept;
        }
        if (!address.matches("jdbc:postgresql://[^/\\s]+/\\S+")) {
            // The address is not said again: it may hold a password.
            throw new IllegalArgumentException(
                    """
                    %s: this is no address of a PostgreSQL database.
                    Write jdbc:postgresql://HOST/DATABASE?user=NAME&password=…, or leave it out for \
                    a file in the data folder.\
                    """
                            .formatted(database.where()));
        }
        var environment = new TreeMap<>(kept.environment());
        environment.put("DRAGOMAN_DATABASE", address);
        return new DataFolder(kept.folder(), kept.keyFile(), environment);
    }

    private static boolean yes(Said said) {
        return switch (said.value().strip().toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "true", "" -> true;
            case "no", "false" -> false;
            case String other ->
                    throw new IllegalArgumentException(
                            """
                            %s: "%s" is neither yes nor no.
                            Say yes, or leave it out.\
                            """
                                    .formatted(said.where(), other));
        };
    }

    private static String origin(Said said) {
        var origin = said.value().strip();
        if (!origin.isEmpty() && !origin.matches("https://[a-z0-9.-]*[a-z][a-z0-9.-]*(:\\d+)?")) {
            throw new IllegalArgumentException(
                    """
                    %s: "%s" is no origin.
                    Write scheme and name only, such as https://talks.example.org; passkeys are \
                    bound to that name.\
                    """
                            .formatted(said.where(), origin));
        }
        return origin;
    }

    private record Said(String value, String where) {}

    private static Map<String, String> lines(Path file) {
        var lines = new Properties();
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException(
                    """
                    %s: this is no text in UTF-8.
                    Write one setting a line, such as: port = 8080\
                    """
                            .formatted(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var all = new TreeMap<String, String>();
        for (var key : lines.stringPropertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        """
                        %s: there is no setting "%s".
                        The settings are %s.\
                        """
                                .formatted(file, key, KEYS.stream().sorted().toList()));
            }
            all.put(key, lines.getProperty(key));
        }
        return all;
    }

    private static Said said(
            String key,
            Map<String, String> flags,
            Map<String, String> environment,
            Map<String, String> lines,
            Path file,
            String usual) {
        var variable = "DRAGOMAN_" + key.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        if (flags.containsKey(key)) {
            return new Said(flags.getOrDefault(key, usual), "--" + key);
        }
        if (environment.containsKey(variable)) {
            return new Said(environment.getOrDefault(variable, usual), variable);
        }
        return lines.containsKey(key)
                ? new Said(lines.getOrDefault(key, usual), file + ", " + key)
                : new Said(usual, "the usual " + key);
    }

    private static int number(Said port) {
        try {
            int number = Integer.parseInt(port.value().strip());
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new IllegalArgumentException(
                """
                %s: "%s" is no port.
                Give a number from 1 to 65535, or 0 for any that is free.\
                """
                        .formatted(port.where(), port.value()));
    }

    private static String host(Said address) {
        try {
            return InetAddress.getByName(address.value().strip()).getHostAddress();
        } catch (UnknownHostException _) {
            throw new IllegalArgumentException(
                    """
                    %s: there is no address "%s" on this machine.
                    Give 127.0.0.1 for this machine alone, or an address of its own.\
                    """
                            .formatted(address.where(), address.value()));
        }
    }

    private void check(Said said) {
        if (demo && !loopback()) {
            throw new IllegalArgumentException(
                    """
                    %s: the demonstration lets anyone enter as anyone, so it stays on this machine.
                    Leave --address out, or leave --demo out.\
                    """
                            .formatted(said.where()));
        }
        for (var folder : cases) {
            if (!Files.isRegularFile(folder.resolve("case.yaml"))) {
                throw new IllegalArgumentException(
                        """
                        --case: %s is no case folder, for it has no case.yaml.
                        Name a folder such as cases/geneva, or make one with `dragoman new`.\
                        """
                                .formatted(folder));
            }
        }
    }

    /// The data folder.
    public Path data() {
        return kept.folder();
    }

    /// What a link begins with, for whoever sends it on; empty where nobody said where browsers
    /// find this server.
    public String reachedAt(int answered) {
        if (!origin.isEmpty()) {
            return origin;
        }
        return loopback() ? "http://localhost" + (answered == 80 ? "" : ":" + answered) : "";
    }

    /// Whether only this machine reaches the server.
    public boolean loopback() {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1");
    }
}
