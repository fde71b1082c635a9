package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.CaseZone.ObstacleKind;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.asking.WhatIf;

/// What could be agreed in a case: what blocks, what would open it, the packages worth looking at.
///
/// @param empty whether nothing can be agreed as things stand
/// @param complete whether the sets listed are all there are
/// @param blocking what cannot all be met together, the smallest sets first
/// @param ways concessions that would open it, the lightest first
/// @param answers undecided readings that would open it if the holder said that the line allows it
/// @param rests readings on which the packages rest; empty where they rest on none
/// @param packages the most widely acceptable first, or those that theory singles out
/// @param shared what all of the packages have in common: option by issue, in words
/// @param drawn whether the packages' figures are shares of draws; else they are what each side
///   gives them
/// @param without share of the draws in which no package was enough for everybody, in per cent
/// @param draws how many were made; 0 where every side gave numbers
public record ZoneAnswer(
        boolean empty,
        boolean complete,
        List<List<Thing>> blocking,
        List<Way> ways,
        List<Way> answers,
        List<Thing> rests,
        List<ZonePackage> packages,
        Map<String, String> shared,
        boolean drawn,
        int without,
        int draws) {

    /// Something in the way, in its holder's words.
    ///
    /// @param party its holder's name; empty for a linkage
    /// @param kind of `ObstacleKind`, or `READING`
    public record Thing(String party, String kind, String words) {}

    /// A set that would open the zone.
    ///
    /// @param suppose the query that supposes it; empty where the page cannot
    /// @param weight the mediator's own weight of it; empty where none is given
    public record Way(List<Thing> set, String suppose, String weight) {
        public Way {
            set = List.copyOf(set);
        }
    }

    public ZoneAnswer {
        blocking = blocking.stream().map(List::copyOf).toList();
        ways = List.copyOf(ways);
        answers = List.copyOf(answers);
        rests = List.copyOf(rests);
        packages = List.copyOf(packages);
        shared = new LinkedHashMap<>(shared);
    }

    /// The packages that stay acceptable to every side in at least nine of ten draws.
    public long wide() {
        return packages.stream().filter(each -> each.least() >= 0.9).count();
    }

    /// The answer of a case.
    ///
    /// @param whatIf what is supposed already: a way adds to it
    static ZoneAnswer of(DeskView view, Findings findings, WhatIf whatIf) {
        var file = findings.caseFile();
        var zone = findings.added();
        var rests = new ArrayList<Thing>();
        var answer = zone.answer();
        if (zone.empty() && !zone.openedBy().isEmpty()) {
            var opening = zone.openedBy().getFirst();
            opening.readings().forEach(it -> rests.add(thing(file, it)));
            answer = opening.then();
        }
        var packages =
                zone.empty() && rests.isEmpty()
                        ? List.<ZonePackage>of()
                        : ZonePackage.of(view, file, zone.asked(), answer);
        return new ZoneAnswer(
                zone.empty(),
                zone.blocked().complete(),
                zone.blocked().blockingSets().stream().map(set -> things(file, set)).toList(),
                ways(file, zone, whatIf),
                zone.openedBy().stream()
                        .map(it ->
                                new Way(
                                        it.readings().stream().map(r -> thing(file, r)).toList(),
                                        Supposing.answers(whatIf, it.readings()),
                                        ""))
                        .toList(),
                rests,
                packages,
                shared(file, packages),
                answer instanceof CaseZone.Answer.Ordinal,
                answer instanceof CaseZone.Answer.Ordinal(_, var without, _)
                        ? (int) Math.round(without.of() * 100)
                        : 0,
                answer instanceof CaseZone.Answer.Ordinal(_, _, var draws) ? draws : 0);
    }

    private static List<Way> ways(CaseFile file, CaseZone zone, WhatIf whatIf) {
        var blocked = zone.blocked();
        var ways = new ArrayList<Way>();
        for (var each : blocked.byWeight()) {
            ways.add(way(file, each.set(), whatIf, each.weight().toString()));
        }
        if (ways.isEmpty()) {
            for (var each : blocked.byLoss()) {
                ways.add(way(file, each.set(), whatIf, ""));
            }
        }
        return ways;
    }

    private static Way way(CaseFile file, List<Obstacle> set, WhatIf whatIf, String weight) {
        boolean lines = set.stream().allMatch(it -> it.kind() == ObstacleKind.RED_LINE);
        return new Way(
                things(file, set),
                lines ? Supposing.aside(whatIf, set.stream().map(Obstacle::id).toList()) : "",
                weight);
    }

    private static List<Thing> things(CaseFile file, List<Obstacle> set) {
        return set.stream().map(it -> thing(file, it)).toList();
    }

    private static Thing thing(CaseFile file, Obstacle it) {
        var words =
                it.kind() == ObstacleKind.RED_LINE
                        ? file.redLines().stream()
                                .filter(line -> line.id().equals(it.id()))
                                .findFirst()
                                .map(line -> line.words())
                                .orElse(it.words())
                        : it.words();
        return new Thing(
                it.party().isEmpty() ? "" : file.nameOf(it.party()), it.kind().name(), words);
    }

    private static Thing thing(CaseFile file, OptionReading it) {
        return new Thing(
                file.nameOf(it.party()),
                "READING",
                file.issue(it.issue()).option(it.option()).words());
    }

    private static Map<String, String> shared(CaseFile file, List<ZonePackage> packages) {
        var shared = new LinkedHashMap<String, String>();
        if (packages.size() > 1) {
            for (var issue : file.issues()) {
                var options =
                        packages.stream()
                                .map(each -> each.options().getOrDefault(issue.id(), ""))
                                .distinct()
                                .toList();
                if (options.size() == 1 && !options.getFirst().isEmpty()) {
                    shared.put(issue.name(), issue.option(options.getFirst()).words());
                }
            }
        }
        return shared;
    }
}
