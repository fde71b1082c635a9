package org.dragoman.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.Findings;

/// The answers of the first page: where the talks stand, what blocks, what bridges.
final class CoverAnswers {

    private static final int READINGS = 2;

    private final Findings findings;
    private final Cast cast;
    private final LinesPages lines;

    CoverAnswers(Findings findings, Cast cast, LinesPages lines) {
        this.findings = findings;
        this.cast = cast;
        this.lines = lines;
    }

    /// Where the talks stand: the last event, and who is on record on what.
    List<String> state() {
        var state = new ArrayList<String>();
        var rounds = findings.caseFile().rounds();
        if (!rounds.isEmpty()) {
            var last = rounds.getLast();
            state.add(
                    "Last on the timeline, %s: %s%s."
                            .formatted(
                                    Words.weekday(last.on()),
                                    last.what(),
                                    last.place().isEmpty() ? "" : ", " + last.place()));
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
            state.add("Every party is on record on: %s.".formatted(Words.list(all)));
        }
        if (!some.isEmpty()) {
            state.add("Not every party is on record on: %s.".formatted(Words.list(some)));
        }
        if (none > 0) {
            state.add(
                    "No party is on record on the other %s."
                            .formatted(Words.count(none, "issue", "issues")));
        }
        long marks =
                findings.matrix().positions().stream()
                        .mapToLong(position -> position.marks().size())
                        .sum();
        if (marks > 0) {
            state.add(
                    "%s against what the same party had said before (section 2)."
                            .formatted(
                                    Words.countCapital(
                                            marks,
                                            "position moves or stands",
                                            "positions move or stand")));
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
            finding = "No party has put forward an option yet, so nothing said so far can block.";
        } else if (!stated.getFirst().empty()) {
            finding =
                    "Nothing said so far rules out every package: on the options that the parties"
                            + " have put forward themselves, a package is possible.";
        } else {
            finding =
                    "On the options that the parties have put forward, no package can be agreed."
                            + (sets.isEmpty()
                                    ? ""
                                    : " These %s cannot be met together:"
                                            .formatted(
                                                    Words.count(sets.getFirst().size(), "", "")
                                                            .strip()));
            if (!sets.isEmpty()) {
                lines.inOrder(sets.getFirst())
                        .forEach(obstacle -> points.add(lines.obstacle(obstacle)));
            }
            if (sets.size() > 1) {
                after.add(
                        "%s of this kind in section 3."
                                .formatted(
                                        Words.countCapital(
                                                sets.size() - 1, "more set", "more sets")));
            }
        }
        var conflicts = new LinkedHashMap<String, List<String>>();
        for (var conflict : findings.agendaConflicts()) {
            conflicts
                    .computeIfAbsent(
                            "%s demands and %s refuses"
                                    .formatted(
                                            cast.name(conflict.demand().party()),
                                            cast.name(conflict.refusal().party())),
                            _ -> new ArrayList<>())
                    .add(cast.issue(conflict.issue()));
        }
        conflicts.forEach((who, issues) ->
                after.add(
                        "A conflict on the agenda, with no red line said: %s to discuss %s."
                                .formatted(who, Words.list(issues))));
        return new Page.Answer(finding, points, after);
    }

    /// Whether a package exists, and what it hangs on.
    Page.Answer bridges(PackagesPages packages) {
        CaseZone zone = findings.added();
        var points = new ArrayList<Page.Said>();
        var after = new ArrayList<String>();
        String finding;
        if (!zone.empty()) {
            finding =
                    "With the options that the mediator’s team added, packages exist that cross no"
                            + " red line and leave no party worse off than without an agreement.";
            best(packages.best(), points, after);
        } else if (!zone.openedBy().isEmpty()) {
            var readings = zone.openedBy().getFirst().readings();
            finding =
                    "No package clears every red line as the lines are read today. Whether there is a"
                            + " bridge hangs on %s:"
                                    .formatted(
                                            readings.size() == 1
                                                    ? "one open reading"
                                                    : Words.count(
                                                            readings.size(), "", "open readings"));
            readings.forEach(reading -> points.add(lines.brief(reading)));
            if (zone.openedBy().size() > 1) {
                after.add(
                        "%s would do as well (section 3)."
                                .formatted(
                                        Words.countCapital(
                                                zone.openedBy().size() - 1,
                                                "other answer or set of answers",
                                                "other answers or sets of answers")));
            }
        } else {
            finding =
                    "No package clears every red line, and no open reading would change that. A"
                            + " bridge needs a new option or a concession (section 3).";
        }
        return new Page.Answer(finding, points, after);
    }

    private static void best(
            List<PackagesPages.Best> best, List<Page.Said> points, List<String> after) {
        for (var first : best) {
            points.addAll(first.restsOn().stream().limit(READINGS).toList());
            int more = first.restsOn().size() - points.size();
            after.add(
                    first.restsOn().isEmpty()
                            ? "%s of section 5 rests on no reading of a red line."
                                    .formatted(Words.capital(first.name()))
                            : "%s rests on %s (section 5)."
                                    .formatted(
                                            Words.capital(first.name()),
                                            more > 0
                                                    ? "these and "
                                                            + Words.count(
                                                                    more,
                                                                    "more reading",
                                                                    "more readings")
                                                    : Words.count(
                                                            points.size(),
                                                            "such reading",
                                                            "such readings")));
        }
    }
}
