package org.dragoman.brief;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.brief.charts.BarPanels;
import org.dragoman.brief.charts.Chart;
import org.dragoman.brief.charts.Tint;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.CaseZone.Verdict;

/// How packages fare under unknown weights: the chart of shares, its table, and the word on
/// efficiency.
final class SharesPages {

    private static final CaseZone.Share NO_SHARE = new CaseZone.Share(0, 0);

    private final Cast cast;

    SharesPages(Cast cast) {
        this.cast = cast;
    }

    /// Whether a package is efficient in some or all completions of the orders, in words.
    static String fares(PackageShares shares) {
        var necessarily = shares.necessarilyEfficient();
        var efficient =
                necessarily == Verdict.YES
                        ? "Efficient in every completion of the orders."
                        : switch (shares.possiblyEfficient()) {
                            case YES ->
                                    necessarily == Verdict.NO
                                            ? "Efficient in some completions of the orders, not in"
                                                    + " all."
                                            : "Efficient in some completions of the orders;"
                                                    + " undecided whether in all.";
                            case NO -> "Efficient in no completion of the orders.";
                            case UNDECIDED -> "Undecided whether it can be efficient.";
                        };
        return efficient;
    }

    /// How the packages fare, as panels of bars.
    Chart chart(List<PackageShares> shown) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(PackagesPages.name(i));
        }
        var panels = new ArrayList<BarPanels.Panel>();
        panels.add(panel("Efficient", Tint.ACCENT, shown.stream().map(PackageShares::onFrontier)));
        for (var party : cast.parties()) {
            panels.add(
                    panel(
                            "Acceptable to " + cast.name(party),
                            cast.colour(party),
                            shown.stream()
                                    .map(p -> p.aboveReservation().getOrDefault(party, NO_SHARE))));
        }
        panels.add(panel("Nash package", Tint.SLATE, shown.stream().map(PackageShares::nash)));
        return BarPanels.of(
                "shares",
                rows,
                panels,
                finding(shown),
                "Shares of the draws, from 0 to 100 %. Acceptable: worth at least what the party has"
                        + " without an agreement. Efficient: nothing is better for all at once.");
    }

    private static BarPanels.Panel panel(
            String title, java.awt.Color tint, java.util.stream.Stream<CaseZone.Share> shares) {
        var values = shares.map(CaseZone.Share::of).toList();
        return new BarPanels.Panel(
                title, tint, values, values.stream().map(BarPanels::percent).toList());
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
            return "All %s are acceptable to every party in at least nine of ten weightings"
                    .formatted(Words.count(wide, "package", "packages"));
        }
        if (wide > 0) {
            return "%s of the %s shown %s acceptable to every party in at least nine of ten"
                            .formatted(
                                    Words.countCapital(wide, "", "").strip(),
                                    Words.count(shown.size(), "package", "packages"),
                                    wide == 1 ? "is" : "are")
                    + " weightings";
        }
        return "Package 1 is acceptable to each party in at least %s of the weightings"
                .formatted(BarPanels.percent(least));
    }

    /// The same figures as a table, with their sampling errors.
    Page.Table table(List<PackageShares> shown) {
        var head = new ArrayList<String>();
        head.add("");
        head.add("Efficient");
        cast.parties().forEach(party -> head.add("Acceptable to " + cast.name(party)));
        head.add("Nash");
        head.add("Egalitarian");
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < shown.size(); i++) {
            var shares = shown.get(i);
            var row = new ArrayList<String>();
            row.add(PackagesPages.name(i));
            row.add(share(shares.onFrontier()));
            for (var party : cast.parties()) {
                row.add(share(shares.aboveReservation().getOrDefault(party, NO_SHARE)));
            }
            row.add(share(shares.nash()));
            row.add(share(shares.egalitarian()));
            rows.add(row);
        }
        return new Page.Table("Shares of the draws, with their sampling error", head, rows);
    }

    private static String share(CaseZone.Share share) {
        return share.error() < 0.0005
                ? BarPanels.percent(share.of())
                : "%s ± %.1f".formatted(BarPanels.percent(share.of()), share.error() * 100);
    }
}
