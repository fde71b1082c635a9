package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// A text as it is shown: each word of it under a name of its own, so that two texts give the same
/// bytes exactly when they say the same.
final class TextSight {

    private TextSight() {}

    /// A sight that opens with these names and values and goes on with the words of a version.
    static Sight of(String title, Version version, Object... namesAndValues) {
        var parts = new ArrayList<Object>(List.of(namesAndValues));
        parts.addAll(
                List.of("working language", version.working(), "languages", version.languages()));
        for (var definition : version.definitions()) {
            parts.add("defined in");
            parts.add(definition.clause());
            words(parts, "term", definition.term());
        }
        for (var article : version.articles()) {
            parts.add("article");
            parts.add(article.number());
            words(parts, "heading", article.heading());
            for (var clause : article.clauses()) {
                parts.add("clause");
                parts.add(clause.name());
                parts.addAll(clause(clause));
            }
        }
        return Sight.of(title, parts.toArray());
    }

    /// The words of a clause, as names and values in turn.
    static List<Object> clause(Clause clause) {
        var parts = new ArrayList<Object>();
        for (int i = 0; i < clause.variants().size(); i++) {
            words(parts, "variant " + (i + 1), clause.variants().get(i));
        }
        for (int i = 0; i < clause.reservations().size(); i++) {
            words(parts, "reservation " + (i + 1), clause.reservations().get(i));
        }
        for (var name : clause.dependsOn().stream().sorted().toList()) {
            parts.add("rests on");
            parts.add(name);
        }
        return parts;
    }

    /// A sight that closes with words, in each of their languages.
    static Sight said(String title, Wording wording, Object... namesAndValues) {
        var parts = new ArrayList<Object>(List.of(namesAndValues));
        words(parts, "words", wording);
        return Sight.of(title, parts.toArray());
    }

    static void words(List<Object> parts, String name, Wording wording) {
        wording.words()
                .forEach((language, words) -> {
                    parts.add(name + " " + language);
                    parts.add(words);
                });
    }
}
