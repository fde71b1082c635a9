package org.dragoman.brief;

import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;

/// Puts the findings of a case on pages.
final class Paging {

    private Paging() {}

    /// The pages, notes numbered in the order of reading.
    static Page of(Findings findings, Words words) {
        var cast = new Cast(findings, words);
        var notes = new Notes(findings.caseFile(), words);
        var lines = new LinesPages(findings, cast, notes);
        var packages = new PackagesPages(findings, cast, lines);
        var first = new CoverPages(findings, cast, notes, lines);
        var cover = first.cover(packages);
        var timeline = new TimelinePages(findings, cast, notes).timeline();
        var matrix = new MatrixPages(findings, cast, notes);
        var positions = matrix.matrix();
        var redLines = lines.lines(matrix.conflicts(), first.questions());
        var agenda = new AgendaPages(findings, cast, notes);
        var options = agenda.issues();
        var outside = new VoicesPages(findings, cast, notes);
        var places = new PlacesPages(findings, words);
        return new Page(
                cover,
                timeline,
                positions,
                redLines,
                options,
                agenda.linkages(),
                packages.packages(),
                new WaysPages(cast).linking(findings.added()),
                outside.figures(),
                outside.voices(),
                places.places(),
                places.sources(),
                notes.all());
    }
}
