package org.dragoman.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Answer;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.OptionReading;

/// What could be agreed: packages, how they fare, and the readings they rest on.
final class PackagesPages {

    /// How many packages are shown of those that the analysis gives.
    static final int SHOWN = 6;

    private final Findings findings;
    private final Cast cast;
    private final LinesPages lines;
    private final SharesPages shares;
    private final Words words;

    PackagesPages(Findings findings, Cast cast, LinesPages lines) {
        this.findings = findings;
        this.cast = cast;
        this.lines = lines;
        words = cast.words();
        this.shares = new SharesPages(cast);
    }

    Page.Packages packages() {
        var zone = findings.added();
        var readings = new ArrayList<OptionReading>();
        var answer = zone.answer();
        var intro = new ArrayList<String>();
        if (zone.empty()) {
            if (zone.openedBy().isEmpty()) {
                return nothing();
            }
            var opening = zone.openedBy().getFirst();
            readings.addAll(opening.readings());
            answer = opening.then();
            intro.add(words.count("packages.if", opening.readings().size()));
        }
        var conditions = readings.stream().map(lines::sentence).toList();
        return switch (answer) {
            case Answer.Cardinal(var exact) ->
                    new FrontierPages(zone.asked(), exact, cast, this).packages(intro, conditions);
            case Answer.Ordinal(var packages, var without, _) -> {
                if (without.of() > 0) {
                    intro.add(words.of("packages.without", words.percent(without.of())));
                }
                yield ordinal(packages, intro, conditions);
            }
        };
    }

    /// The package that the cover names, where the zone is open.
    ///
    /// @param name as section 5 calls it
    /// @param restsOn the readings that it rests on
    record Best(String name, List<Page.Said> restsOn) {}

    /// The first package of section 5; none where nothing can be agreed.
    List<Best> best() {
        var zone = findings.added();
        if (zone.empty()) {
            return List.of();
        }
        return switch (zone.answer()) {
            case Answer.Ordinal(var packages, _, _) ->
                    packages.stream()
                            .limit(1)
                            .map(first ->
                                    new Best(
                                            words.of("best.first"), restsOn(zone, first.options())))
                            .toList();
            case Answer.Cardinal(var exact) ->
                    exact.solutions().stream()
                            .map(solutions ->
                                    new Best(
                                            words.of("best.nash"),
                                            restsOn(
                                                    zone,
                                                    solutions
                                                            .nash()
                                                            .outcome()
                                                            .words(zone.asked().agenda()))))
                            .toList();
        };
    }

    private Page.Packages nothing() {
        return new Page.Packages(
                List.of(words.of("packages.none")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private Page.Packages ordinal(
            List<PackageShares> all, List<String> intro, List<Page.Said> conditions) {
        var shown = all.subList(0, Math.min(SHOWN, all.size()));
        var options = shown.stream().map(PackageShares::options).toList();
        var packages = new ArrayList<Page.PackageCard>();
        for (int i = 0; i < shown.size(); i++) {
            packages.add(
                    new Page.PackageCard(
                            words.of("package.name", i + 1),
                            shares.fares(shown.get(i)),
                            differences(options, i),
                            ownReadings(options, i)));
        }
        return new Page.Packages(
                intro,
                shown.isEmpty() ? List.of() : List.of(shares.chart(shown)),
                shown.isEmpty() ? List.of() : List.of(shares.table(shown)),
                shared(options),
                sharedReadings(options),
                packages,
                conditions,
                words.of("packages.method"));
    }

    /// The options that all of some packages have in common.
    List<Page.Fact> shared(List<Map<String, String>> packages) {
        var shared = new ArrayList<Page.Fact>();
        if (packages.size() < 2) {
            return shared;
        }
        for (var entry : packages.getFirst().entrySet()) {
            if (isShared(packages, entry.getKey())) {
                shared.add(fact(entry.getKey(), entry.getValue()));
            }
        }
        return shared;
    }

    /// The options of one package that not all of them have.
    List<Page.Fact> differences(List<Map<String, String>> packages, int place) {
        var own = new ArrayList<Page.Fact>();
        for (var entry : packages.get(place).entrySet()) {
            if (packages.size() < 2 || !isShared(packages, entry.getKey())) {
                own.add(fact(entry.getKey(), entry.getValue()));
            }
        }
        return own;
    }

    /// The readings that all of some packages rest on.
    List<Page.Said> sharedReadings(List<Map<String, String>> packages) {
        if (packages.size() < 2) {
            return List.of();
        }
        var shared = new ArrayList<>(restsOn(findings.added(), packages.getFirst()));
        packages.forEach(each -> shared.retainAll(restsOn(findings.added(), each)));
        return shared;
    }

    /// The readings that one package rests on and not all of them do.
    List<Page.Said> ownReadings(List<Map<String, String>> packages, int place) {
        var own = new ArrayList<>(restsOn(findings.added(), packages.get(place)));
        own.removeAll(sharedReadings(packages));
        return own;
    }

    private static boolean isShared(List<Map<String, String>> packages, String issue) {
        return packages.stream().map(each -> each.get(issue)).distinct().count() == 1;
    }

    private Page.Fact fact(String issue, String option) {
        return new Page.Fact(
                words.alone(cast.issue(issue)), words.alone(cast.option(issue, option)));
    }

    /// The readings of red lines that a package rests on.
    List<Page.Said> restsOn(CaseZone zone, Map<String, String> options) {
        return zone.restsOn(options).stream()
                .filter(reading -> reading.answer() != StatedRedLine.Answer.CROSSES)
                .sorted(Comparator.comparing(reading -> cast.name(reading.party())))
                .map(lines::sentence)
                .toList();
    }
}
