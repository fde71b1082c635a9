package org.dragoman.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.testkit.Shared;

/// A small case of two invented states, copied so that a test can spoil a file of it.
public record RiverCase(Path folder) {

    /// The case as it lies among the test's resources.
    public static Path original() {
        return Shared.root().resolve("casefile/src/test/resources/river");
    }

    /// A copy under a folder of the test's own.
    public static RiverCase copy(Path under) {
        var folder = under.resolve("river");
        try (var files = Files.walk(original())) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(original().relativize(file).toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new RiverCase(folder);
    }

    /// Replaces some words of a file, which must stand in it.
    public RiverCase with(String file, String words, String others) {
        try {
            var text = Files.readString(folder.resolve(file));
            if (!text.contains(words)) {
                throw new IllegalArgumentException(
                        "%s does not hold \"%s\".\nName words of it.".formatted(file, words));
            }
            Files.writeString(folder.resolve(file), text.replace(words, others));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Writes a file anew.
    public RiverCase spoil(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
