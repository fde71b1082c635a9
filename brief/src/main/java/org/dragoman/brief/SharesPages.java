package org.dragoman.brief;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.brief.charts.BarPanels;
import org.dragoman.brief.charts.Chart;
import org.dragoman.brief.charts.Tint;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.CaseZone.Verdict;

/// How packages fare under unknown weights: the chart of shares, its table, and the word on
/// efficiency.
final class SharesPages {

    private static final CaseZone.Share NO_SHARE = new CaseZone.Share(0, 0);

    private final Cast cast;
    private final Words words;

    SharesPages(Cast cast) {
        this.cast = cast;
        words = cast.words();
    }

    /// Whether a package is efficient in some or all completions of the orders, in words.
    String fares(PackageShares shares) {
        var necessarily = shares.necessarilyEfficient();
        var efficient =
                necessarily == Verdict.YES
                        ? words.of("efficient.all")
                        : switch (shares.possiblyEfficient()) {
                            case YES ->
                                    necessarily == Verdict.NO
                                            ? words.of("efficient.some")
                                            : words.of("efficient.some.open");
                            case NO -> words.of("efficient.none");
                            case UNDECIDED -> words.of("efficient.open");
                        };
        return efficient;
    }

    /// How the packages fare, as panels of bars.
    Chart chart(List<PackageShares> shown) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(words.of("package.name", i + 1));
        }
        var panels = new ArrayList<BarPanels.Panel>();
        panels.add(
                panel(
                        words.of("share.efficient"),
                        Tint.ACCENT,
                        shown.stream().map(PackageShares::onFrontier)));
        for (var party : cast.parties()) {
            panels.add(
                    panel(
                            words.of("share.acceptable", cast.name(party)),
                            cast.colour(party),
                            shown.stream()
                                    .map(p -> p.aboveReservation().getOrDefault(party, NO_SHARE))));
        }
        panels.add(
                panel(
                        words.of("share.nash.package"),
                        Tint.SLATE,
                        shown.stream().map(PackageShares::nash)));
        return BarPanels.of(
                "shares", rows, panels, finding(shown), words.of("share.source"), words);
    }

    private BarPanels.Panel panel(
            String title, java.awt.Color tint, java.util.stream.Stream<CaseZone.Share> shares) {
        var values = shares.map(CaseZone.Share::of).toList();
        return new BarPanels.Panel(
                title, tint, values, values.stream().map(words::percent).toList());
    }

    private String finding(List<PackageShares> shown) {
        var first = shown.getFirst();
        double least =
                first.aboveReservation().values().stream()
                        .mapToDouble(CaseZone.Share::of)
                        .min()
                        .orElse(0);
        long wide =
                shown.stream()
                        .filter(p ->
                                p.aboveReservation().values().stream()
                                        .allMatch(share -> share.of() >= 0.9))
                        .count();
        if (wide == shown.size() && wide > 1) {
            return words.count("share.finding.all", wide);
        }
        if (wide > 0) {
            return words.capital(
                    words.count(
                            "share.finding.some",
                            wide,
                            words.count("packages.shown", shown.size())));
        }
        return words.of("share.finding.least", words.percent(least));
    }

    /// The same figures as a table, with their sampling errors.
    Page.Table table(List<PackageShares> shown) {
        var head = new ArrayList<String>();
        head.add("");
        head.add(words.of("share.efficient"));
        cast.parties().forEach(party -> head.add(words.of("share.acceptable", cast.name(party))));
        head.add(words.of("rule.nash"));
        head.add(words.of("rule.egalitarian"));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < shown.size(); i++) {
            var shares = shown.get(i);
            var row = new ArrayList<String>();
            row.add(words.of("package.name", i + 1));
            row.add(share(shares.onFrontier()));
            for (var party : cast.parties()) {
                row.add(share(shares.aboveReservation().getOrDefault(party, NO_SHARE)));
            }
            row.add(share(shares.nash()));
            row.add(share(shares.egalitarian()));
            rows.add(row);
        }
        return new Page.Table(words.of("share.table"), head, rows);
    }

    private String share(CaseZone.Share share) {
        return share.error() < 0.0005
                ? words.alone(words.percent(share.of()))
                : words.of(
                        "share.error",
                        words.percent(share.of()),
                        "%.1f".formatted(share.error() * 100));
    }
}
