package org.dragoman.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    WaysPages(Cast cast) {
        this.cast = cast;
    }

    /// Over a concession set: that it is enough, and what it costs those who concede.
    String concession(Concession concession) {
        var enough = "Enough, if given up or met";
        return concession.loss().isEmpty()
                ? enough
                : "%s; it costs %s"
                        .formatted(
                                enough,
                                Words.list(
                                        concession.loss().entrySet().stream()
                                                .map(each ->
                                                        "%s at least %s"
                                                                .formatted(
                                                                        cast.name(each.getKey()),
                                                                        FrontierPages.decimal(
                                                                                each.getValue())))
                                                .toList()));
    }

    /// The same, with how heavy it is by the mediator's weights.
    String concession(Concession concession, Weighed weighed) {
        return "%s; by the mediator's weights it weighs %s"
                .formatted(concession(concession), FrontierPages.decimal(weighed.weight()));
    }

    /// What an option that nobody has put forward yet would have to satisfy, a sentence an option.
    List<String> newOptions(CaseZone zone) {
        if (!zone.empty()) {
            return List.of();
        }
        var options = zone.blocked().newOptions();
        return options.isEmpty()
                ? List.of("No new option on one issue, or on two together, would open the zone.")
                : options.stream().map(this::sentence).toList();
    }

    private String sentence(NewOptionTerms option) {
        var terms = new ArrayList<String>();
        for (var kept : option.keeps()) {
            terms.add(
                    kept.kind() == ObstacleKind.RED_LINE
                            ? "does not cross the red line of %s, “%s”"
                                    .formatted(
                                            cast.name(kept.party()), LinesPages.bare(kept.words()))
                            : "keeps the linkage “%s”"
                                    .formatted(
                                            LinesPages.bare(kept.words()).replaceAll("\\.$", "")));
        }
        for (var party : option.favours()) {
            terms.add(
                    "is better for %s than what it has without an agreement"
                            .formatted(cast.name(party)));
        }
        var needs = option.mostEven();
        for (var party : cast.parties()) {
            var need = needs.get(party);
            if (need != null) {
                terms.add(
                        "is worth at least %s to %s"
                                .formatted(FrontierPages.decimal(need), cast.name(party)));
            }
        }
        return "A new option on %s would open the zone if it %s.%s"
                .formatted(
                        option.issues().stream()
                                .map(issue -> "“" + cast.issue(issue) + "”")
                                .collect(Collectors.joining(" and ")),
                        terms.isEmpty() ? "crosses no red line" : Words.list(terms),
                        needs.isEmpty() || option.needs().size() == 1
                                ? ""
                                : " That is the most even way to share the burden; there are"
                                        + " others.");
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
                                    cast.name(party),
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
            sentences.add(
                    "Settled one by one the issues do not hold together: all at once they cross a"
                            + " red line, break a linkage or leave a side worse.");
        }
        return new Page.Linking(
                sentences,
                new Page.Table(
                        "Worth to each side, from 0 to 1 on its own scale",
                        List.of(
                                "",
                                "Today",
                                "Issue by issue",
                                "In one package",
                                "Linkage is worth"),
                        rows),
                linking.count().signum() == 0 ? "" : orders(linking),
                linking.orders().stream().map(this::order).toList());
    }

    private static String finding(Linking linking) {
        boolean nothingApart =
                linking.gains().stream().allMatch(gain -> gain.apart().signum() == 0);
        boolean everyone = linking.gains().stream().allMatch(gain -> gain.worth().signum() > 0);
        boolean somebodyLoses =
                linking.gains().stream().anyMatch(gain -> gain.worth().signum() < 0);
        if (nothingApart && everyone) {
            return "Taken one issue at a time, nothing can be settled that leaves no side worse"
                    + " than today. Taken in one package, every side gains.";
        }
        return somebodyLoses
                ? "One package serves some sides better than settling issue by issue, and some"
                        + " worse."
                : everyone
                        ? "Every side gains more by one package than by settling issue by issue."
                        : "One package is worth no less to any side than settling issue by issue.";
    }

    private static String orders(Linking linking) {
        var some =
                linking.count().equals(java.math.BigInteger.valueOf(linking.orders().size()))
                        ? ""
                        : " There are %s; the first stand here.".formatted(linking.count());
        return (linking.everyStep()
                        ? "The package can be settled in these orders without a step that leaves a"
                                + " side worse."
                        : "The package can be settled in these orders without any side falling"
                                + " below where it stands today, though some step takes back part of"
                                + " what an earlier one gave.")
                + some;
    }

    private String order(List<List<String>> order) {
        return order.stream()
                .map(step ->
                        step.stream()
                                .map(issue -> "“" + cast.issue(issue) + "”")
                                .collect(Collectors.joining(" together with ")))
                .collect(Collectors.joining(", then "));
    }

    private static String signed(Rational value) {
        return value.signum() == 0
                ? "0"
                : value.signum() > 0
                        ? "+" + FrontierPages.decimal(value)
                        : "−" + FrontierPages.decimal(value.negate());
    }
}
