package org.dragoman.brief;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Concession;
import org.dragoman.casefile.CaseZone.NewOptionTerms;
import org.dragoman.casefile.CaseZone.ObstacleKind;
import org.dragoman.casefile.CaseZone.Weighed;
import org.dragoman.casefile.Linking;
import org.dragoman.negotiation.Rational;

/// Ways out of an empty zone, and what one package is worth beside settling issue by issue.
final class WaysPages {

    private final Cast cast;
    private final Words words;

    WaysPages(Cast cast) {
        this.cast = cast;
        words = cast.words();
    }

    /// Over a concession set: that it is enough, and what it costs those who concede.
    String concession(Concession concession) {
        var enough = words.of("way.enough");
        return concession.loss().isEmpty()
                ? enough
                : words.of(
                        "way.costs",
                        enough,
                        words.list(
                                concession.loss().entrySet().stream()
                                        .map(each ->
                                                words.of(
                                                        "way.loss",
                                                        cast.name(each.getKey()),
                                                        FrontierPages.decimal(each.getValue())))
                                        .toList()));
    }

    /// The same, with how heavy it is by the mediator's weights.
    String concession(Concession concession, Weighed weighed) {
        return words.of(
                "way.weighs", concession(concession), FrontierPages.decimal(weighed.weight()));
    }

    /// What an option that nobody has put forward yet would have to satisfy, a sentence an option.
    List<String> newOptions(CaseZone zone) {
        if (!zone.empty()) {
            return List.of();
        }
        var options = zone.blocked().newOptions();
        return options.isEmpty()
                ? List.of(words.of("way.no-option"))
                : options.stream().map(this::sentence).toList();
    }

    private String sentence(NewOptionTerms option) {
        var terms = new ArrayList<String>();
        for (var kept : option.keeps()) {
            terms.add(
                    kept.kind() == ObstacleKind.RED_LINE
                            ? words.of(
                                    "way.line",
                                    cast.name(kept.party()),
                                    LinesPages.bare(kept.words()))
                            : words.of(
                                    "way.linkage",
                                    LinesPages.bare(kept.words()).replaceAll("\\.$", "")));
        }
        for (var party : option.favours()) {
            terms.add(words.of("way.better", cast.name(party)));
        }
        var needs = option.mostEven();
        for (var party : cast.parties()) {
            var need = needs.get(party);
            if (need != null) {
                terms.add(words.of("way.worth", FrontierPages.decimal(need), cast.name(party)));
            }
        }
        var sentence =
                words.of(
                        "way.new-option",
                        words.joined("between.and", quoted(option.issues())),
                        terms.isEmpty() ? words.of("way.no-line") : words.list(terms));
        return needs.isEmpty() || option.needs().size() == 1
                ? sentence
                : sentence + " " + words.of("way.most-even");
    }

    private List<String> quoted(List<String> issues) {
        return issues.stream().map(issue -> words.of("quoted", cast.issue(issue))).toList();
    }

    /// What linkage is worth, as a table of its own; none where the case cannot tell.
    List<Page.Linking> linking(CaseZone zone) {
        return zone.linking().stream().map(this::linking).toList();
    }

    private Page.Linking linking(Linking linking) {
        var rows = new ArrayList<List<String>>();
        for (var party : cast.parties()) {
            for (var gain : linking.gains()) {
                if (gain.party().equals(party)) {
                    rows.add(
                            List.of(
                                    words.alone(cast.name(party)),
                                    FrontierPages.decimal(gain.now()),
                                    signed(gain.apart()),
                                    signed(gain.together()),
                                    signed(gain.worth())));
                }
            }
        }
        var sentences = new ArrayList<String>();
        sentences.add(finding(linking));
        if (!linking.keptApart()) {
            sentences.add(words.of("linking.apart"));
        }
        return new Page.Linking(
                sentences,
                new Page.Table(
                        words.of("linking.table"),
                        List.of(
                                "",
                                words.of("linking.today"),
                                words.of("linking.issues"),
                                words.of("linking.package"),
                                words.of("linking.worth")),
                        rows),
                linking.count().signum() == 0 ? "" : orders(linking),
                linking.orders().stream().map(this::order).toList());
    }

    private String finding(Linking linking) {
        boolean nothingApart =
                linking.gains().stream().allMatch(gain -> gain.apart().signum() == 0);
        boolean everyone = linking.gains().stream().allMatch(gain -> gain.worth().signum() > 0);
        boolean somebodyLoses =
                linking.gains().stream().anyMatch(gain -> gain.worth().signum() < 0);
        if (nothingApart && everyone) {
            return words.of("linking.nothing-apart");
        }
        return somebodyLoses
                ? words.of("linking.some")
                : everyone ? words.of("linking.every") : words.of("linking.no-less");
    }

    private String orders(Linking linking) {
        var some =
                linking.count().equals(java.math.BigInteger.valueOf(linking.orders().size()))
                        ? ""
                        : " " + words.of("linking.first", linking.count());
        return words.of(linking.everyStep() ? "linking.steps" : "linking.steps.back") + some;
    }

    private String order(List<List<String>> order) {
        return words.joined(
                "between.then",
                order.stream().map(step -> words.joined("between.with", quoted(step))).toList());
    }

    private String signed(Rational value) {
        return value.signum() == 0
                ? "0"
                : value.signum() > 0
                        ? words.alone("+" + FrontierPages.decimal(value))
                        : words.alone("−" + FrontierPages.decimal(value.negate()));
    }
}
