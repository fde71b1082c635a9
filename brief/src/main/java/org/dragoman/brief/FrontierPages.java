package org.dragoman.brief;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.brief.charts.BarPanels;
import org.dragoman.brief.charts.Chart;
import org.dragoman.brief.charts.FrontierChart;
import org.dragoman.brief.words.Words;
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
    private final Words words;

    FrontierPages(Negotiation asked, Zone zone, Cast cast, PackagesPages pages) {
        this.asked = asked;
        this.zone = zone;
        this.cast = cast;
        this.pages = pages;
        words = cast.words();
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
                words.of(
                        zone.exact() ? "frontier.exact" : "frontier.approximate",
                        words.count("frontier.points", zone.frontier().size()),
                        zone.outcomes(),
                        words.told(zone.method())));
    }

    /// The packages by the names of the definitions that single them out; one entry a point.
    private Map<String, Solution> named(Solutions solutions) {
        var byUtility = new LinkedHashMap<List<Rational>, List<String>>();
        var byPoint = new LinkedHashMap<List<Rational>, Solution>();
        var all = new LinkedHashMap<String, Solution>();
        all.put(words.of("rule.nash"), solutions.nash());
        all.put(words.of("rule.kalai-smorodinsky"), solutions.kalaiSmorodinsky());
        all.put(words.of("rule.egalitarian"), solutions.egalitarian());
        all.put(words.of("rule.utilitarian"), solutions.utilitarian());
        for (var each : all.entrySet()) {
            byUtility
                    .computeIfAbsent(each.getValue().utility(), _ -> new ArrayList<>())
                    .add(each.getKey());
            byPoint.putIfAbsent(each.getValue().utility(), each.getValue());
        }
        var named = new LinkedHashMap<String, Solution>();
        byUtility.forEach((utility, names) -> {
            var together = String.join(words.of("between.comma"), names);
            named.put(together, java.util.Objects.requireNonNull(byPoint.get(utility)));
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
                    words.of(
                            "worth.part",
                            decimal(solution.utility().get(engine(party))),
                            cast.name(party)));
        }
        var worth = words.of("worth", words.list(parts));
        return solution.packages().compareTo(BigInteger.ONE) > 0
                ? worth + " " + words.of("worth.tie", solution.packages())
                : worth;
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
                words.of("frontier.source"),
                words);
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
                            words.of("worth.to", cast.name(party)),
                            cast.colour(party),
                            values.stream().map(Rational::toDouble).toList(),
                            values.stream().map(FrontierPages::decimal).toList()));
        }
        return BarPanels.of(
                "worth",
                List.copyOf(named.keySet()),
                panels,
                finding(named),
                words.of("worth.scale"),
                words);
    }

    private String finding(Map<String, Solution> named) {
        int points = zone.frontier().size();
        return points == 1
                ? words.of("frontier.finding.one")
                : words.of(
                        "frontier.finding",
                        words.count("frontier.finding.packages", points, points),
                        words.count("frontier.finding.named", named.size()));
    }

    private Page.Table table(Map<String, Solution> named) {
        var head = new ArrayList<String>();
        head.add("");
        cast.parties().forEach(party -> head.add(words.of("worth.to", cast.name(party))));
        var rows = new ArrayList<List<String>>();
        rows.add(row(words.of("without"), zone.disagreement()));
        named.forEach((name, solution) -> rows.add(row(name, solution.utility())));
        int points = zone.frontier().size();
        for (int point = 0; point < Math.min(ROWS, points); point++) {
            rows.add(
                    row(
                            words.of("frontier.point", point + 1),
                            zone.frontier().point(point).utility()));
        }
        return new Page.Table(
                points > ROWS
                        ? words.of("frontier.table.first", ROWS, points)
                        : words.of("frontier.table"),
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
