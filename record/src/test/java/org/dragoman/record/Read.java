package org.dragoman.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/// Short texts read for the tests, with one reader for all.
final class Read {
    private static final Reader READER = Reader.load();

    /// A Wednesday.
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private Read() {}

    static Reading of(String text) {
        return of(text, Actors.NONE);
    }

    static Reading of(String text, Actors actors) {
        var phrases = new LinkedHashMap<String, List<String>>();
        phrases.put("wages", List.of("wage*", "pay", "per cent"));
        phrases.put("flow", List.of("flow", "cubic metres"));
        return READER.read(Document.of("report.txt", text), actors, IssuePhrases.of(phrases), DAY);
    }

    static List<Statement> top(String text) {
        return of(text).statements().stream()
                .filter(statement -> statement.level() == Level.TOP)
                .toList();
    }

    /// The only top-level statement of a text.
    static Statement one(String text) {
        var all = top(text);
        if (all.size() != 1) {
            throw new AssertionError("%d statements: %s".formatted(all.size(), lines(all)));
        }
        return all.getFirst();
    }

    /// `speaker: words` for each top-level statement.
    static List<String> lines(String text) {
        return lines(top(text));
    }

    private static List<String> lines(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.speaker().name() + ": " + statement.words())
                .toList();
    }
}
