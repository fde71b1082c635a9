package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The briefs of the shipped cases, each written once by the real command.
final class Briefs {

    private static final Map<String, Path> WRITTEN = new ConcurrentHashMap<>();

    /// Apart for each of the processes in which the tests run side by side.
    private static final Path FOLDER =
            Command.ROOT.resolve(
                    "e2e/target/briefs-" + System.getProperty("surefire.forkNumber", "1"));

    private Briefs() {}

    /// The brief of a shipped case.
    ///
    /// @param ending `html` or `pdf`
    static Path of(String name, String ending) {
        return WRITTEN.computeIfAbsent(
                name + "." + ending,
                file -> {
                    var path = FOLDER.resolve(file);
                    made(FOLDER);
                    var run = Command.dragoman("brief", "cases/" + name, "--out", path.toString());
                    assertThat(run.status()).as(run.err()).isZero();
                    return path;
                });
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
