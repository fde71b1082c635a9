package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads documents into statements, entities, events and figures.
///
/// Safe to use from several threads at once.
public final class Reader {
    private static final Pattern QUOTED = Pattern.compile("“[^“”\n]*(?:”|$)", Pattern.MULTILINE);

    private Reader() {}

    /// A reader with the general lexicons and the language models loaded.
    public static Reader load() {
        return new Reader();
    }

    /// Reads a document, dates relative to the one in its header where it has one.
    public Reading read(Document document, Actors actors, IssuePhrases issues) {
        var dated = document.header().date();
        return dated.isPresent()
                ? read(document, actors, issues, dated.get())
                : readUndated(document, issues);
    }

    /// Reads a document, dates relative to `reportDate`.
    ///
    /// @param actors the case's list, or [Actors#NONE]: then the general lexicons alone are used
    /// @param issues the agenda's phrases, or [IssuePhrases#NONE]
    public Reading read(
            Document document, Actors actors, IssuePhrases issues, LocalDate reportDate) {
        return readUndated(document, issues);
    }

    private Reading readUndated(Document document, IssuePhrases issues) {
        var statements = new ArrayList<Statement>();
        var quoted = QUOTED.matcher(document.text());
        while (quoted.find()) {
            var span = document.span(quoted.start(), quoted.end());
            statements.add(
                    new Statement(
                            new StatementId(document.stem() + "@" + span.start()),
                            Level.TOP,
                            List.of(),
                            Kind.DIRECT,
                            List.of(span),
                            List.of(document.span(span.start() + 1, span.end())),
                            List.of(),
                            List.of(),
                            Speaker.UNKNOWN,
                            SpeakerForm.UNKNOWN,
                            List.of(Stance.CLAIM),
                            issues.in(span.text()),
                            new When.Undated(),
                            List.of(),
                            false,
                            false));
        }
        return new Reading(
                document, statements, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
