package org.dragoman.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Digest;

/// Style sheets and scripts: a closed list, under an address that changes when they do.
public final class Assets {

    private record Kept(String type, Bytes bytes) {}

    private final Map<String, Kept> files = new TreeMap<>();
    private final String stamp;

    /// Everything that pages ask for.
    public Assets() {
        files.put("dragoman.css", kept("text/css;charset=utf-8", "dragoman.css"));
        files.put("dragoman.js", kept("text/javascript;charset=utf-8", "dragoman.js"));
        files.put(
                "casework.css", kept("text/css;charset=utf-8", "/org/dragoman/desk/casework.css"));
        files.put(
                "casework.js",
                kept("text/javascript;charset=utf-8", "/org/dragoman/desk/casework.js"));
        files.put(
                "passkey.js",
                kept("text/javascript;charset=utf-8", "/org/dragoman/desk/passkey.js"));
        files.put("mark.svg", kept("image/svg+xml", "mark.svg"));
        files.put(
                "htmx.js",
                kept(
                        "text/javascript;charset=utf-8",
                        "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
        var all = new StringBuilder();
        files.values().forEach(it -> all.append(HexFormat.of().formatHex(it.bytes.copy())));
        stamp = Digest.of(all.toString()).hex().substring(0, 16);
    }

    private static Kept kept(String type, String resource) {
        try (var stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        """
                        The file %s is missing from the program.
                        Build it again.\
                        """
                                .formatted(resource));
            }
            return new Kept(type, new Bytes(stream.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The folder under which pages ask for them.
    public String folder() {
        return "/assets/" + stamp;
    }

    /// The answer for a file, or nothing.
    Optional<Answer> find(String stampAsked, String name) {
        return Optional.ofNullable(files.get(name))
                .filter(_ -> stampAsked.equals(stamp))
                .map(it -> new Answer.Asset(it.type, it.bytes));
    }

    /// The way to them.
    public Route route() {
        return Route.open(
                "/assets/{stamp}/{file}",
                asked -> find(asked.part("stamp"), asked.part("file")).orElseGet(Answer::unknown));
    }
}
