package org.dragoman.brief;

import java.util.List;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;

/// Figures on which voices differ, and what outsiders say.
final class VoicesPages {

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;
    private final Words words;

    VoicesPages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        words = cast.words();
    }

    List<Page.Figure> figures() {
        return findings.figures().stream()
                .map(figure ->
                        new Page.Figure(
                                words.alone(words.capital(figure.about())),
                                figure.claims().stream().map(this::claim).toList()))
                .toList();
    }

    private Page.Said claim(Findings.FigureClaim claim) {
        return new Page.Said(
                words.alone(claim.who()),
                "",
                "",
                words.alone(claim.words()),
                true,
                claim.hedge().isEmpty() ? "" : words.of("figure.hedge", claim.hedge()),
                List.of(notes.of(claim.quote())),
                Provenance.READ);
    }

    List<Page.Said> voices() {
        return findings.voices().stream()
                .map(voice ->
                        new Page.Said(
                                words.alone(voice.name()),
                                cast.tint(voice.speaker()),
                                "",
                                words.alone(voice.words()),
                                true,
                                words.alone(voice.part()),
                                List.of(notes.of(voice.quote())),
                                Provenance.READ))
                .toList();
    }
}
