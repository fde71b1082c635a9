package org.dragoman.cli;

import org.dragoman.casefile.CaseFile;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.RedLine;

/// A question to the engine with the case's words in place of its ids, for pages.
final class Worded {

    private Worded() {}

    static Negotiation of(Negotiation asked, CaseFile caseFile) {
        return new Negotiation(
                new Agenda(
                        asked.agenda().issues().stream()
                                .map(issue -> issue(issue, caseFile))
                                .toList()),
                asked.parties().stream()
                        .map(party ->
                                new Party(
                                        caseFile.nameOf(party.name()),
                                        party.preference(),
                                        party.reservation()))
                        .toList(),
                asked.redLines().stream()
                        .map(line ->
                                new RedLine(
                                        line.id(),
                                        caseFile.nameOf(line.party()),
                                        line.words(),
                                        line.crossedBy()))
                        .toList(),
                asked.linkages());
    }

    private static Issue issue(Issue asked, CaseFile caseFile) {
        var issue = caseFile.issue(asked.name());
        return new Issue(
                issue.name(),
                asked.options().stream().map(option -> issue.option(option).words()).toList());
    }
}
