package org.dragoman.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The minutes that tests run.
final class Sample {

    private Sample() {}

    static String text(String name) {
        try (var in = Sample.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Minutes minutes(String name) {
        return Minutes.of(name, text(name));
    }

    /// The minutes that the example cases hold.
    static List<Path> ofCases() {
        var cases = Path.of(System.getProperty("dragoman.root", "..")).resolve("cases");
        try (var files = Files.walk(cases)) {
            return files.filter(f -> f.toString().endsWith(".minutes")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
