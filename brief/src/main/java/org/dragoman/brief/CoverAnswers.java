package org.dragoman.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.Findings;

/// The answers of the first page: where the talks stand, what blocks, what bridges.
final class CoverAnswers {

    private static final int READINGS = 2;

    private final Findings findings;
    private final Cast cast;
    private final LinesPages lines;
    private final Words words;

    CoverAnswers(Findings findings, Cast cast, LinesPages lines) {
        this.findings = findings;
        this.cast = cast;
        this.lines = lines;
        words = cast.words();
    }

    /// Where the talks stand: the last event, and who is on record on what.
    List<String> state() {
        var state = new ArrayList<String>();
        var rounds = findings.caseFile().rounds();
        if (!rounds.isEmpty()) {
            var last = rounds.getLast();
            state.add(
                    last.place().isEmpty()
                            ? words.of("stand.last", words.weekday(last.on()), last.what())
                            : words.of(
                                    "stand.last.place",
                                    words.weekday(last.on()),
                                    last.what(),
                                    last.place()));
        }
        var all = new ArrayList<String>();
        var some = new ArrayList<String>();
        for (var issue : findings.caseFile().issues()) {
            long silent =
                    findings.caseFile().parties().stream()
                            .filter(party ->
                                    findings.matrix()
                                            .cell(party.id(), issue.id())
                                            .positions()
                                            .isEmpty())
                            .count();
            if (silent == 0) {
                all.add(issue.name());
            } else if (silent < findings.caseFile().parties().size()) {
                some.add(issue.name());
            }
        }
        int none = findings.caseFile().issues().size() - all.size() - some.size();
        if (!all.isEmpty()) {
            state.add(words.of("stand.all", words.list(all)));
        }
        if (!some.isEmpty()) {
            state.add(words.of("stand.some", words.list(some)));
        }
        if (none > 0) {
            state.add(words.count("stand.none", none));
        }
        long marks =
                findings.matrix().positions().stream()
                        .mapToLong(position -> position.marks().size())
                        .sum();
        if (marks > 0) {
            state.add(words.capital(words.count("stand.marks", marks)));
        }
        return state;
    }

    /// What rules out every package, or that nothing does.
    Page.Answer blocks() {
        var points = new ArrayList<Page.Said>();
        var after = new ArrayList<String>();
        String finding;
        var stated = findings.stated();
        var sets = stated.stream().flatMap(zone -> zone.blocked().blockingSets().stream()).toList();
        if (stated.isEmpty()) {
            finding = words.of("blocks.nothing-put");
        } else if (!stated.getFirst().empty()) {
            finding = words.of("blocks.possible");
        } else {
            finding =
                    sets.isEmpty()
                            ? words.of("blocks.none")
                            : words.of("blocks.none")
                                    + " "
                                    + words.count("blocks.together", sets.getFirst().size());
            if (!sets.isEmpty()) {
                lines.inOrder(sets.getFirst())
                        .forEach(obstacle -> points.add(lines.obstacle(obstacle)));
            }
            if (sets.size() > 1) {
                after.add(words.capital(words.count("blocks.more", sets.size() - 1)));
            }
        }
        var conflicts = new LinkedHashMap<List<String>, List<String>>();
        for (var conflict : findings.agendaConflicts()) {
            conflicts
                    .computeIfAbsent(
                            List.of(
                                    cast.name(conflict.demand().party()),
                                    cast.name(conflict.refusal().party())),
                            _ -> new ArrayList<>())
                    .add(cast.issue(conflict.issue()));
        }
        conflicts.forEach((who, issues) ->
                after.add(
                        words.of(
                                "blocks.conflict",
                                who.getFirst(),
                                who.getLast(),
                                words.list(issues))));
        return new Page.Answer(finding, points, after);
    }

    /// Whether a package exists, and what it hangs on.
    Page.Answer bridges(PackagesPages packages) {
        CaseZone zone = findings.added();
        var points = new ArrayList<Page.Said>();
        var after = new ArrayList<String>();
        String finding;
        if (!zone.empty()) {
            finding = words.of("bridges.exist");
            best(packages.best(), points, after);
        } else if (!zone.openedBy().isEmpty()) {
            var readings = zone.openedBy().getFirst().readings();
            finding = words.count("bridges.hangs", readings.size());
            readings.forEach(reading -> points.add(lines.brief(reading)));
            if (zone.openedBy().size() > 1) {
                after.add(words.capital(words.count("bridges.others", zone.openedBy().size() - 1)));
            }
        } else {
            finding = words.of("bridges.none");
        }
        return new Page.Answer(finding, points, after);
    }

    private void best(List<PackagesPages.Best> best, List<Page.Said> points, List<String> after) {
        for (var first : best) {
            points.addAll(first.restsOn().stream().limit(READINGS).toList());
            int more = first.restsOn().size() - points.size();
            after.add(
                    first.restsOn().isEmpty()
                            ? words.of("best.none", words.capital(first.name()))
                            : more > 0
                                    ? words.count("best.more", more, words.capital(first.name()))
                                    : words.count(
                                            "best.such",
                                            points.size(),
                                            words.capital(first.name())));
        }
    }
}
