package org.dragoman.brief;

import java.util.ArrayList;
import java.util.List;
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

    CoverPages(Findings findings, Cast cast, Notes notes, LinesPages lines) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        this.answers = new CoverAnswers(findings, cast, lines);
    }

    Page.Cover cover(PackagesPages packages) {
        var file = findings.caseFile();
        return new Page.Cover(
                file.title(),
                Words.weekday(file.date()),
                facts(),
                file.summary().strip(),
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
                        "Parties", Words.list(cast.parties().stream().map(cast::name).toList())));
        facts.add(new Page.Fact("Mediator", file.mediator().name()));
        if (!file.venue().name().isEmpty()) {
            facts.add(new Page.Fact("Venue", file.venue().name()));
        }
        if (!file.expertBodies().isEmpty()) {
            facts.add(
                    new Page.Fact(
                            file.expertBodies().size() == 1 ? "Expert body" : "Expert bodies",
                            Words.list(
                                    file.expertBodies().stream()
                                            .map(body -> body.name())
                                            .toList())));
        }
        var consents = new ArrayList<String>();
        for (var id : cast.parties()) {
            var party = file.party(id);
            if (!party.ratifiedBy().isEmpty()) {
                consents.add(
                        "for %s, %s"
                                .formatted(
                                        party.name(),
                                        Words.list(
                                                party.ratifiedBy().stream()
                                                        .map(by -> by.name())
                                                        .toList())));
            }
        }
        if (!consents.isEmpty()) {
            facts.add(new Page.Fact("Who must consent", String.join("; ", consents)));
        }
        return facts;
    }

    /// Every question to put next, the most useful first.
    List<Page.Said> questions() {
        return findings.questions().stream()
                .map(question ->
                        new Page.Said(
                                cast.name(question.to()),
                                cast.tint(question.to()),
                                "to " + cast.name(question.to()),
                                question.words(),
                                false,
                                Words.capital(question.why()),
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
                "%s, in which the machine found %s."
                        .formatted(
                                Words.countCapital(
                                        findings.caseFile().reports().size(), "report", "reports"),
                                Words.count(statements, "statement", "statements")));
        rests.add(
                "%s in the matrix: %s read by machine alone, %s confirmed by a person, %s entered or"
                                .formatted(
                                        Words.countCapital(
                                                read + confirmed + entered,
                                                "position",
                                                "positions"),
                                        read,
                                        confirmed,
                                        entered)
                        + " corrected by a person.");
        long lines =
                findings.caseFile().redLines().stream()
                        .filter(line -> !line.grounds().quotes().isEmpty())
                        .count();
        rests.add(
                "%s, %s with words of a report behind %s."
                        .formatted(
                                Words.countCapital(
                                        findings.caseFile().redLines().size(),
                                        "red line",
                                        "red lines"),
                                lines == findings.caseFile().redLines().size()
                                        ? "each"
                                        : String.valueOf(lines),
                                lines == 1 ? "it" : "them"));
        return rests;
    }

    private List<Page.Said> assumptions() {
        return findings.assumptions().stream()
                .map(assumption ->
                        new Page.Said(
                                "",
                                "",
                                "",
                                Words.capital(assumption.where()),
                                false,
                                "",
                                List.of(notes.of(assumption.entered())),
                                Provenance.ASSUMED))
                .toList();
    }
}
