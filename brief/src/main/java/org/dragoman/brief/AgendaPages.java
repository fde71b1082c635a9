package org.dragoman.brief;

import java.util.Comparator;
import java.util.List;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.CaseIssue.CaseOption;
import org.dragoman.casefile.CaseIssue.Origin;
import org.dragoman.casefile.CaseLinkage;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.Preferences;

/// The options of each issue, who put them forward, and how each side orders them.
final class AgendaPages {

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;

    AgendaPages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
    }

    List<Page.AgendaIssue> issues() {
        return findings.caseFile().issues().stream().map(this::issue).toList();
    }

    List<Page.Said> linkages() {
        return findings.caseFile().linkages().stream().map(AgendaPages::linkage).toList();
    }

    private static Page.Said linkage(CaseLinkage linkage) {
        return new Page.Said(
                "",
                "",
                switch (linkage) {
                    case CaseLinkage.IfThen _ -> "if, then";
                    case CaseLinkage.Never _ -> "never together";
                },
                linkage.words(),
                false,
                "",
                List.of(),
                Provenance.ENTERED);
    }

    private Page.AgendaIssue issue(CaseIssue issue) {
        return new Page.AgendaIssue(
                issue.name(),
                cast.sides(),
                issue.options().stream().map(option -> option(issue, option)).toList(),
                cast.parties().stream()
                        .map(party -> order(view(party), issue.id()))
                        .flatMap(List::stream)
                        .toList());
    }

    private Page.Option option(CaseIssue issue, CaseOption option) {
        var origin =
                switch (option.origin()) {
                    case Origin.PutForward(var parties, _) ->
                            "put forward by "
                                    + Words.list(
                                            cast.parties().stream()
                                                    .filter(parties::contains)
                                                    .map(cast::name)
                                                    .toList());
                    case Origin.Added(var entered) -> "added by " + entered.by();
                };
        var numbers =
                switch (option.origin()) {
                    case Origin.PutForward(_, var grounds) -> notes.of(grounds);
                    case Origin.Added(var entered) -> List.of(notes.of(entered));
                };
        return new Page.Option(
                option.words(),
                origin,
                !option.isStated(),
                numbers,
                cast.parties().stream()
                        .map(party -> rank(view(party), issue.id(), option.id()))
                        .toList(),
                readings(issue.id(), option.id()));
    }

    /// What red lines say of an option, by the names of their holders.
    private List<Page.OptionMark> readings(String issue, String option) {
        return findings.readings().stream()
                .filter(reading -> reading.issue().equals(issue))
                .filter(reading -> reading.option().equals(option))
                .sorted(Comparator.comparing(reading -> cast.name(reading.party())))
                .map(reading ->
                        new Page.OptionMark(
                                LinesPages.answer(reading),
                                switch (reading.answer()) {
                                            case CROSSES -> "crosses the red line of ";
                                            case ALLOWS -> "clears the red line of ";
                                            case UNDECIDED -> "undecided against the red line of ";
                                        }
                                        + cast.name(reading.party())))
                .toList();
    }

    private PartyView view(String party) {
        return findings.caseFile().views().stream()
                .filter(view -> view.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    /// Where an option stands in a party's order, or what it is worth to it.
    private static String rank(PartyView view, String issue, String option) {
        return switch (view.preferences()) {
            case Preferences.Ranked(_, var rankings) -> {
                var ranking = rankings.get(issue);
                yield ranking == null ? "" : rank(ranking.order(), option);
            }
            case Preferences.Valued(_, var values, _) -> {
                var value = values.getOrDefault(issue, java.util.Map.of()).get(option);
                yield value == null ? "" : value.toDecimal();
            }
        };
    }

    private static String rank(List<List<String>> order, String option) {
        for (int tier = 0; tier < order.size(); tier++) {
            if (order.get(tier).contains(option)) {
                return Words.ordinal(tier + 1) + (order.get(tier).size() > 1 ? ", tied" : "");
            }
        }
        return "";
    }

    private List<Page.Order> order(PartyView view, String issue) {
        var grounds =
                switch (view.preferences()) {
                    case Preferences.Ranked(_, var rankings) -> {
                        var ranking = rankings.get(issue);
                        yield ranking == null ? Grounds.NONE : ranking.grounds();
                    }
                    case Preferences.Valued(_, _, var all) -> all;
                };
        return grounds.isEmpty()
                ? List.of()
                : List.of(
                        new Page.Order(
                                cast.side(view.party()),
                                notes.of(grounds),
                                Cast.provenance(grounds)));
    }
}
