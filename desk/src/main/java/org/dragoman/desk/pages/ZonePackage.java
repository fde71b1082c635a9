package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseParty;
import org.dragoman.casefile.CaseZone.Answer;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.CaseZone.Share;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Suggestions;
import org.dragoman.talks.PackageDeal;

/// A package worth looking at.
///
/// @param rules the definitions that single it out, by the keys of their words; none where the
///   packages are ranked by shares of draws
/// @param options option id by issue id, in agenda order
/// @param words option by issue, in words
/// @param figures by column: how it fares, each in [0, 1]
/// @param least the smallest of its figures that are a side's
/// @param line as a list of packages writes it
/// @param hand the query that shows it as each side would see it
public record ZonePackage(
        List<String> rules,
        Map<String, String> options,
        Map<String, String> words,
        List<Figure> figures,
        double least,
        String line,
        String hand) {

    /// How many are shown.
    static final int SHOWN = 6;

    /// How a package fares in one column.
    ///
    /// @param value in [0, 1]
    /// @param said the value in words
    /// @param error half the width of its interval, in words; empty where it is exact
    public record Figure(double value, String said, String error) {}

    public ZonePackage {
        rules = List.copyOf(rules);
        options = new LinkedHashMap<>(options);
        words = new LinkedHashMap<>(words);
        figures = List.copyOf(figures);
    }

    /// The packages of an answer.
    static List<ZonePackage> of(DeskView view, CaseFile file, Negotiation asked, Answer answer) {
        return switch (answer) {
            case Answer.Ordinal(var packages, _, _) ->
                    packages.stream().limit(SHOWN).map(it -> drawn(view, file, it)).toList();
            case Answer.Cardinal(var zone) -> {
                var rules = new LinkedHashMap<Map<String, String>, List<String>>();
                var worth = new LinkedHashMap<Map<String, String>, List<Rational>>();
                zone.solutions()
                        .ifPresent(it -> {
                            var all =
                                    Map.of(
                                            "nash", it.nash(),
                                            "kalai-smorodinsky", it.kalaiSmorodinsky(),
                                            "egalitarian", it.egalitarian(),
                                            "utilitarian", it.utilitarian());
                            for (var name : RULES) {
                                var one = java.util.Objects.requireNonNull(all.get(name));
                                var options = one.outcome().words(asked.agenda());
                                rules.computeIfAbsent(options, _ -> new ArrayList<>()).add(name);
                                worth.put(options, one.utility());
                            }
                        });
                if (!zone.frontier().isEmpty()) {
                    for (var point :
                            Suggestions.of(zone.frontier(), zone.disagreement(), 0.2, SHOWN)) {
                        var options = point.outcome().words(asked.agenda());
                        rules.computeIfAbsent(options, _ -> new ArrayList<>());
                        worth.putIfAbsent(options, point.utility());
                    }
                }
                yield rules.keySet().stream()
                        .limit(SHOWN)
                        .map(it ->
                                valued(
                                        view,
                                        file,
                                        asked,
                                        it,
                                        rules.getOrDefault(it, List.of()),
                                        worth.getOrDefault(it, List.of())))
                        .toList();
            }
        };
    }

    private static final List<String> RULES =
            List.of("nash", "kalai-smorodinsky", "egalitarian", "utilitarian");

    private static ZonePackage drawn(DeskView view, CaseFile file, PackageShares it) {
        var figures = new ArrayList<Figure>();
        figures.add(figure(it.onFrontier()));
        double least = 1;
        for (var party : parties(file)) {
            var share = it.aboveReservation().getOrDefault(party.id(), new Share(0, 0));
            least = Math.min(least, share.of());
            figures.add(figure(share));
        }
        figures.add(figure(it.nash()));
        return made(view, file, List.of(), it.options(), figures, least);
    }

    private static Figure figure(Share share) {
        return new Figure(
                share.of(),
                String.format(Locale.ROOT, "%.0f %%", share.of() * 100),
                share.error() < 0.0005
                        ? ""
                        : String.format(Locale.ROOT, "± %.1f", share.error() * 100));
    }

    private static ZonePackage valued(
            DeskView view,
            CaseFile file,
            Negotiation asked,
            Map<String, String> options,
            List<String> rules,
            List<Rational> worth) {
        var figures = new ArrayList<Figure>();
        double least = 1;
        for (var party : parties(file)) {
            for (int p = 0; p < asked.parties().size() && p < worth.size(); p++) {
                if (asked.parties().get(p).name().equals(party.id())) {
                    double value = worth.get(p).toDouble();
                    least = Math.min(least, value);
                    figures.add(new Figure(value, String.format(Locale.ROOT, "%.2f", value), ""));
                }
            }
        }
        return made(view, file, rules, options, figures, least);
    }

    private static ZonePackage made(
            DeskView view,
            CaseFile file,
            List<String> rules,
            Map<String, String> options,
            List<Figure> figures,
            double least) {
        var ordered = new LinkedHashMap<String, String>();
        var words = new LinkedHashMap<String, String>();
        for (var issue : file.issues()) {
            var option = options.get(issue.id());
            if (option != null) {
                ordered.put(issue.id(), option);
                words.put(issue.name(), issue.option(option).words());
            }
        }
        return new ZonePackage(
                rules,
                ordered,
                words,
                figures,
                least,
                PackageLines.write(deal(view, words)),
                Supposing.taking(ordered));
    }

    /// A package as it can be put to the sides: what stands on their settled agenda as options,
    /// everything else in words.
    static PackageDeal deal(DeskView view, Map<String, String> words) {
        var agenda = PaperBalance.agenda(view);
        if (agenda.isEmpty()) {
            return new PackageDeal(new TreeMap<>(words), "");
        }
        var on = new TreeMap<String, String>();
        var beyond = new ArrayList<String>();
        words.forEach((issue, option) -> {
            boolean known =
                    agenda.get()
                            .item(issue)
                            .filter(it -> it.options().isEmpty() || it.options().contains(option))
                            .isPresent();
            if (known) {
                on.put(issue, option);
            } else {
                beyond.add(issue + ": " + option);
            }
        });
        return new PackageDeal(on, String.join("; ", beyond));
    }

    /// The parties, in alphabetical order of their names.
    static List<CaseParty> parties(CaseFile file) {
        return file.parties().stream()
                .sorted(java.util.Comparator.comparing(CaseParty::name))
                .toList();
    }
}
