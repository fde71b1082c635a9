package org.dragoman.brief;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.Source;

/// The first page: who talks, what to ask next, and what all of it rests on; its answers are
/// CoverAnswers.
final class CoverPages {

    private static final int QUESTIONS = 3;

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;
    private final CoverAnswers answers;
    private final Words words;

    CoverPages(Findings findings, Cast cast, Notes notes, LinesPages lines) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        words = cast.words();
        this.answers = new CoverAnswers(findings, cast, lines);
    }

    Page.Cover cover(PackagesPages packages) {
        var file = findings.caseFile();
        return new Page.Cover(
                words.alone(file.title()),
                words.weekday(file.date()),
                facts(),
                words.alone(file.summary().strip()),
                answers.state(),
                answers.blocks(),
                answers.bridges(packages),
                questions().stream().limit(QUESTIONS).toList(),
                Math.max(0, findings.questions().size() - QUESTIONS),
                rests(),
                assumptions());
    }

    private List<Page.Fact> facts() {
        var file = findings.caseFile();
        var facts = new ArrayList<Page.Fact>();
        facts.add(
                new Page.Fact(
                        words.of("fact.parties"),
                        words.list(cast.parties().stream().map(cast::name).toList())));
        facts.add(new Page.Fact(words.of("fact.mediator"), words.alone(file.mediator().name())));
        if (!file.venue().name().isEmpty()) {
            facts.add(new Page.Fact(words.of("fact.venue"), words.alone(file.venue().name())));
        }
        if (!file.expertBodies().isEmpty()) {
            facts.add(
                    new Page.Fact(
                            words.count("fact.experts", file.expertBodies().size()),
                            words.list(
                                    file.expertBodies().stream()
                                            .map(body -> body.name())
                                            .toList())));
        }
        var consents = new ArrayList<String>();
        for (var id : cast.parties()) {
            var party = file.party(id);
            if (!party.ratifiedBy().isEmpty()) {
                consents.add(
                        words.of(
                                "fact.consent",
                                party.name(),
                                words.list(
                                        party.ratifiedBy().stream()
                                                .map(by -> by.name())
                                                .toList())));
            }
        }
        if (!consents.isEmpty()) {
            facts.add(
                    new Page.Fact(
                            words.of("fact.consents"), words.joined("between.series", consents)));
        }
        return facts;
    }

    /// Every question to put next, the most useful first.
    List<Page.Said> questions() {
        return findings.questions().stream()
                .map(question ->
                        new Page.Said(
                                words.alone(cast.name(question.to())),
                                cast.tint(question.to()),
                                words.of("question.to", cast.name(question.to())),
                                words.told(question.words()),
                                false,
                                words.capital(words.told(question.why())),
                                List.of(),
                                Provenance.COMPUTED))
                .toList();
    }

    private List<String> rests() {
        var rests = new ArrayList<String>();
        long read = 0;
        long confirmed = 0;
        long entered = 0;
        for (var position : findings.matrix().positions()) {
            switch (position.source()) {
                case Source.Machine _ -> read++;
                case Source.Confirmed _ -> confirmed++;
                case Source.Overrides _, Source.EnteredByHand _ -> entered++;
            }
        }
        int statements =
                findings.record().stream().mapToInt(reading -> reading.statements().size()).sum();
        rests.add(
                words.of(
                        "rests.read",
                        words.capital(
                                words.count("rests.reports", findings.caseFile().reports().size())),
                        words.count("rests.statements", statements)));
        rests.add(
                words.of(
                        "rests.matrix",
                        words.capital(words.count("rests.positions", read + confirmed + entered)),
                        read,
                        confirmed,
                        entered));
        long lines =
                findings.caseFile().redLines().stream()
                        .filter(line -> !line.grounds().quotes().isEmpty())
                        .count();
        rests.add(
                words.count(
                        lines == findings.caseFile().redLines().size()
                                ? "rests.lines.each"
                                : "rests.lines.some",
                        lines,
                        words.capital(
                                words.count("rests.lines", findings.caseFile().redLines().size())),
                        lines));
        return rests;
    }

    private List<Page.Said> assumptions() {
        return findings.assumptions().stream()
                .map(assumption ->
                        new Page.Said(
                                "",
                                "",
                                "",
                                words.capital(words.told(assumption.where())),
                                false,
                                "",
                                List.of(notes.of(assumption.entered())),
                                Provenance.ASSUMED))
                .toList();
    }
}
