package org.dragoman.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.asking.Analysis;
import org.dragoman.casefile.asking.Zones;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Reader;

/// The shipped cases, analysed with few draws: what a brief looks like does not depend on how many.
final class Cases {

    private static final Reader READER = Reader.load();

    private static final Map<String, Findings> SHIPPED = new ConcurrentHashMap<>();

    private Cases() {}

    static Path folder(String name) {
        return Path.of(System.getProperty("dragoman.root", ".."), "cases", name);
    }

    /// A shipped case's findings, worked out once for all tests.
    static Findings shipped(String name) {
        return SHIPPED.computeIfAbsent(name, each -> findings(folder(each)));
    }

    static Findings findings(Path folder) {
        return Analysis.of(CaseFolder.read(folder), READER, new Zones.Terms(7, 60, true));
    }

    /// A copy of a shipped case with some words of its files replaced.
    static Path copy(String name, Path to, String file, String words, String by) {
        var from = folder(name);
        try (var files = Files.walk(from)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(each, target);
            }
            var edited = to.resolve(file);
            var before = Files.readString(edited);
            if (!before.contains(words)) {
                throw new IllegalStateException(
                        "%s does not hold \"%s\".\nName words that stand in it."
                                .formatted(edited, words));
            }
            Files.writeString(edited, before.replace(words, by));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return to;
    }
}
