package org.dragoman.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The reader's word lists: text files beside its classes, `#` opens a comment line.
final class Lists {
    private Lists() {}

    /// The lines of a list, stripped, without comments and blank lines.
    static List<String> lines(String name) {
        try (var in = Lists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the word list " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Set<String> words(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /// The parts of a line between bars, stripped; empty parts are kept.
    static List<String> parts(String line, String bar) {
        return List.of(line.split(bar, -1)).stream().map(String::strip).toList();
    }
}
