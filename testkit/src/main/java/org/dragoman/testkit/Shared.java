package org.dragoman.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The shared data that lies beside a checkout: real domains, published answers, a gold report.
///
/// It is found through `DRAGOMAN_SHARED`, else in `shared` beside the project's root. A test that
/// asks for what is absent is skipped with a message.
public final class Shared {

    private Shared() {}

    /// The project's root folder.
    public static Path root() {
        var root = System.getProperty("dragoman.root");
        if (root != null && !root.isBlank()) {
            return Path.of(root);
        }
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }

    /// A file or folder of the shared data; skips the calling test where it is absent.
    public static Path path(String relative) {
        var named = System.getenv("DRAGOMAN_SHARED");
        var shared = named == null ? root().resolve("..").resolve("shared") : Path.of(named);
        var path = shared.resolve(relative).normalize();
        assumeTrue(Files.exists(path), () -> "the shared data has no " + relative + " here");
        return path;
    }

    /// Whether the long series are to run whole (`./check --full`).
    public static boolean full() {
        return Boolean.getBoolean("dragoman.full");
    }
}
