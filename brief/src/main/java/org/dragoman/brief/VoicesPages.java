package org.dragoman.brief;

import java.util.List;
import org.dragoman.casefile.Findings;

/// Figures on which voices differ, and what outsiders say.
final class VoicesPages {

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;

    VoicesPages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
    }

    List<Page.Figure> figures() {
        return findings.figures().stream()
                .map(figure ->
                        new Page.Figure(
                                Words.capital(figure.about()),
                                figure.claims().stream().map(this::claim).toList()))
                .toList();
    }

    private Page.Said claim(Findings.FigureClaim claim) {
        return new Page.Said(
                claim.who(),
                "",
                "",
                claim.words(),
                true,
                claim.hedge().isEmpty() ? "" : "softened by “" + claim.hedge() + "”",
                List.of(notes.of(claim.quote())),
                Provenance.READ);
    }

    List<Page.Said> voices() {
        return findings.voices().stream()
                .map(voice ->
                        new Page.Said(
                                voice.name(),
                                cast.tint(voice.speaker()),
                                "",
                                voice.words(),
                                true,
                                voice.part(),
                                List.of(notes.of(voice.quote())),
                                Provenance.READ))
                .toList();
    }
}
