package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The briefs of the shipped cases, each written once by the real command.
final class Briefs {

    private static final Map<String, Path> WRITTEN = new ConcurrentHashMap<>();

    private Briefs() {}

    /// The brief of a shipped case.
    ///
    /// @param ending `html` or `pdf`
    static Path of(String name, String ending) {
        return WRITTEN.computeIfAbsent(
                name + "." + ending,
                file -> {
                    var path = Command.ROOT.resolve("e2e/target/" + file);
                    var run = Command.dragoman("brief", "cases/" + name, "--out", path.toString());
                    assertThat(run.status()).as(run.err()).isZero();
                    return path;
                });
    }
}
