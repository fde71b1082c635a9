package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.IntConsumer;

/// Reads documents into statements, entities, events and figures.
///
/// Safe to use from several threads at once. Cost: about a second for 100,000 words.
public final class Reader {
    private final Models models;

    private Reader(Models models) {
        this.models = models;
    }

    /// A reader with the general lexicons and the language models loaded.
    public static Reader load() {
        return new Reader(Models.load());
    }

    /// Reads a document, dates relative to the one in its header where it has one.
    ///
    /// @param actors the case's list, or [Actors#NONE]: then the general lexicons alone are used
    /// @param issues the agenda's phrases, or [IssuePhrases#NONE]
    public Reading read(Document document, Actors actors, IssuePhrases issues) {
        return reading(document, actors, issues, day(document), _ -> {});
    }

    /// Reads a document, dates relative to `reportDate`.
    public Reading read(
            Document document, Actors actors, IssuePhrases issues, LocalDate reportDate) {
        return reading(document, actors, issues, new ReportDay(reportDate), _ -> {});
    }

    /// Reads a long document and tells how far it is.
    ///
    /// @param progress is given the offset reached, after each paragraph
    public Reading read(
            Document document, Actors actors, IssuePhrases issues, IntConsumer progress) {
        return reading(document, actors, issues, day(document), progress);
    }

    private static ReportDay day(Document document) {
        return document.header().date().map(ReportDay::new).orElse(ReportDay.UNKNOWN);
    }

    private Reading reading(
            Document document,
            Actors actors,
            IssuePhrases issues,
            ReportDay day,
            IntConsumer progress) {
        var cast = new Cast(actors);
        var statements = new StatementReader(document, cast, issues, day);
        var figures = new ArrayList<Figure>();
        var events = new ArrayList<Event>();
        new Paragraphs(document, models)
                .forEach(
                        sentences -> {
                            for (var sentence : sentences) {
                                var told = statements.read(sentence);
                                figures.addAll(Figures.in(sentence, told));
                                events.addAll(Events.in(sentence, told, day));
                            }
                        },
                        progress);
        var all = statements.all();
        return new Reading(
                document,
                all,
                Entities.of(cast),
                events,
                figures,
                RedLines.in(document, all, cast),
                Disputes.in(document, figures, all));
    }
}
