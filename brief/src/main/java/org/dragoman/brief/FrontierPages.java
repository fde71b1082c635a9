package org.dragoman.brief;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.brief.charts.BarPanels;
import org.dragoman.brief.charts.Chart;
import org.dragoman.brief.charts.FrontierChart;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Solution;
import org.dragoman.negotiation.Solutions;
import org.dragoman.negotiation.Zone;

/// What could be agreed where every party gave numbers: the frontier and the packages that theory
/// singles out.
final class FrontierPages {

    private static final int ROWS = 30;

    private final Negotiation asked;
    private final Zone zone;
    private final Cast cast;
    private final PackagesPages pages;

    FrontierPages(Negotiation asked, Zone zone, Cast cast, PackagesPages pages) {
        this.asked = asked;
        this.zone = zone;
        this.cast = cast;
        this.pages = pages;
    }

    Page.Packages packages(List<String> intro, List<Page.Said> conditions) {
        var solutions = zone.solutions();
        if (solutions.isEmpty()) {
            return new Page.Packages(
                    intro, List.of(), List.of(), List.of(), List.of(), List.of(), conditions, "");
        }
        var named = named(solutions.get());
        var options =
                named.values().stream()
                        .map(solution -> solution.outcome().words(asked.agenda()))
                        .toList();
        var names = List.copyOf(named.keySet());
        var points = List.copyOf(named.values());
        var packages = new ArrayList<Page.PackageCard>();
        for (int i = 0; i < names.size(); i++) {
            packages.add(
                    new Page.PackageCard(
                            names.get(i),
                            worth(points.get(i)),
                            pages.differences(options, i),
                            pages.ownReadings(options, i)));
        }
        return new Page.Packages(
                intro,
                List.of(chart(named)),
                List.of(table(named)),
                pages.shared(options),
                pages.sharedReadings(options),
                packages,
                conditions,
                (zone.exact()
                                ? "The frontier is exact: %s of %s outcomes, found by %s."
                                : "The frontier is approximate: %s of %s outcomes, found by %s.")
                        .formatted(
                                Words.count(zone.frontier().size(), "point", "points"),
                                zone.outcomes(),
                                zone.method()));
    }

    /// The packages by the names of the definitions that single them out; one entry a point.
    private static Map<String, Solution> named(Solutions solutions) {
        var byUtility = new LinkedHashMap<List<Rational>, List<String>>();
        var byPoint = new LinkedHashMap<List<Rational>, Solution>();
        var all = new LinkedHashMap<String, Solution>();
        all.put("Nash", solutions.nash());
        all.put("Kalai–Smorodinsky", solutions.kalaiSmorodinsky());
        all.put("Egalitarian", solutions.egalitarian());
        all.put("Utilitarian", solutions.utilitarian());
        for (var each : all.entrySet()) {
            byUtility
                    .computeIfAbsent(each.getValue().utility(), _ -> new ArrayList<>())
                    .add(each.getKey());
            byPoint.putIfAbsent(each.getValue().utility(), each.getValue());
        }
        var named = new LinkedHashMap<String, Solution>();
        byUtility.forEach((utility, names) -> {
            var words = String.join(", ", names);
            named.put(words, java.util.Objects.requireNonNull(byPoint.get(utility)));
        });
        return named;
    }

    private int engine(String party) {
        for (int p = 0; p < asked.parties().size(); p++) {
            if (asked.parties().get(p).name().equals(party)) {
                return p;
            }
        }
        throw new IllegalStateException("Party %s was not asked about.".formatted(party));
    }

    private String worth(Solution solution) {
        var parts = new ArrayList<String>();
        for (var party : cast.parties()) {
            parts.add(
                    "%s to %s"
                            .formatted(
                                    decimal(solution.utility().get(engine(party))),
                                    cast.name(party)));
        }
        return "Worth %s.%s"
                .formatted(
                        Words.list(parts),
                        solution.packages().compareTo(BigInteger.ONE) > 0
                                ? " %s tie; this is one of them."
                                        .formatted(solution.packages() + " packages")
                                : "");
    }

    static String decimal(Rational value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value.toDouble())
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    private Chart chart(Map<String, Solution> named) {
        return cast.parties().size() == 2 ? plane(named) : panels(named);
    }

    private Chart plane(Map<String, Solution> named) {
        var first = cast.parties().getFirst();
        var second = cast.parties().getLast();
        int x = engine(first);
        int y = engine(second);
        var spots = new ArrayList<FrontierChart.Spot>();
        for (int point = 0; point < zone.frontier().size(); point++) {
            spots.add(
                    new FrontierChart.Spot(
                            zone.frontier().approximately(point, x),
                            zone.frontier().approximately(point, y)));
        }
        var marks = new ArrayList<FrontierChart.Named>();
        named.forEach((name, solution) ->
                marks.add(
                        new FrontierChart.Named(
                                name,
                                new FrontierChart.Spot(
                                        solution.utility().get(x).toDouble(),
                                        solution.utility().get(y).toDouble()))));
        return FrontierChart.of(
                new FrontierChart.Side(cast.name(first), cast.colour(first)),
                new FrontierChart.Side(cast.name(second), cast.colour(second)),
                spots,
                new FrontierChart.Spot(
                        zone.disagreement().get(x).toDouble(),
                        zone.disagreement().get(y).toDouble()),
                marks,
                finding(named),
                "Each dot is a package that no other betters for both sides at once. Dashed: what"
                        + " each side has without an agreement. Worth runs from 0 to 1 and cannot be"
                        + " compared between the sides.");
    }

    private Chart panels(Map<String, Solution> named) {
        var panels = new ArrayList<BarPanels.Panel>();
        for (var party : cast.parties()) {
            var values =
                    named.values().stream()
                            .map(solution -> solution.utility().get(engine(party)))
                            .toList();
            panels.add(
                    new BarPanels.Panel(
                            "Worth to " + cast.name(party),
                            cast.colour(party),
                            values.stream().map(Rational::toDouble).toList(),
                            values.stream().map(FrontierPages::decimal).toList()));
        }
        return BarPanels.of(
                "worth",
                List.copyOf(named.keySet()),
                panels,
                finding(named),
                "Worth runs from 0 to 1 and cannot be compared between the sides.");
    }

    private String finding(Map<String, Solution> named) {
        int points = zone.frontier().size();
        return points == 1
                ? "One package is better than every other for all sides"
                : "%d packages cannot be bettered for all sides at once; %s single out %s of them"
                        .formatted(
                                points,
                                "four definitions of a fair point",
                                Words.count(named.size(), "", "").strip());
    }

    private Page.Table table(Map<String, Solution> named) {
        var head = new ArrayList<String>();
        head.add("");
        cast.parties().forEach(party -> head.add("Worth to " + cast.name(party)));
        var rows = new ArrayList<List<String>>();
        rows.add(row("Without an agreement", zone.disagreement()));
        named.forEach((name, solution) -> rows.add(row(name, solution.utility())));
        int points = zone.frontier().size();
        for (int point = 0; point < Math.min(ROWS, points); point++) {
            rows.add(row("Point " + (point + 1), zone.frontier().point(point).utility()));
        }
        return new Page.Table(
                points > ROWS
                        ? "The first %d of %d points of the frontier".formatted(ROWS, points)
                        : "Every point of the frontier",
                head,
                rows);
    }

    private List<String> row(String name, List<Rational> utility) {
        var row = new ArrayList<String>();
        row.add(name);
        cast.parties().forEach(party -> row.add(decimal(utility.get(engine(party)))));
        return row;
    }
}
