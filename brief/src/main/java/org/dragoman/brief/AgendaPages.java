package org.dragoman.brief;

import java.util.Comparator;
import java.util.List;
import org.dragoman.brief.words.Words;
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
    private final Words words;

    AgendaPages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        words = cast.words();
    }

    List<Page.AgendaIssue> issues() {
        return findings.caseFile().issues().stream().map(this::issue).toList();
    }

    List<Page.Said> linkages() {
        return findings.caseFile().linkages().stream().map(this::linkage).toList();
    }

    private Page.Said linkage(CaseLinkage linkage) {
        return new Page.Said(
                "",
                "",
                switch (linkage) {
                    case CaseLinkage.IfThen _ -> words.of("linkage.if-then");
                    case CaseLinkage.Never _ -> words.of("linkage.never");
                },
                words.alone(linkage.words()),
                false,
                "",
                List.of(),
                Provenance.ENTERED);
    }

    private Page.AgendaIssue issue(CaseIssue issue) {
        return new Page.AgendaIssue(
                words.alone(issue.name()),
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
                            words.of(
                                    "option.put-forward",
                                    words.list(
                                            cast.parties().stream()
                                                    .filter(parties::contains)
                                                    .map(cast::name)
                                                    .toList()));
                    case Origin.Added(var entered) -> words.of("option.added", entered.by());
                };
        var numbers =
                switch (option.origin()) {
                    case Origin.PutForward(_, var grounds) -> notes.of(grounds);
                    case Origin.Added(var entered) -> List.of(notes.of(entered));
                };
        return new Page.Option(
                words.alone(option.words()),
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
                                words.of(
                                        "option." + LinesPages.answer(reading),
                                        cast.name(reading.party()))))
                .toList();
    }

    private PartyView view(String party) {
        return findings.caseFile().views().stream()
                .filter(view -> view.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    /// Where an option stands in a party's order, or what it is worth to it.
    private String rank(PartyView view, String issue, String option) {
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

    private String rank(List<List<String>> order, String option) {
        for (int tier = 0; tier < order.size(); tier++) {
            if (order.get(tier).contains(option)) {
                var place = words.ordinal(tier + 1);
                return order.get(tier).size() > 1 ? words.of("ordinal.tied", place) : place;
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
