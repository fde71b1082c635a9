package org.dragoman.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.Source;

/// The first page: where the talks stand, what blocks, what bridges, what to ask next, and what all
/// of it rests on.
final class CoverPages {

    private static final int QUESTIONS = 3;
    private static final int READINGS = 2;

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;
    private final LinesPages lines;

    CoverPages(Findings findings, Cast cast, Notes notes, LinesPages lines) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        this.lines = lines;
    }

    Page.Cover cover(PackagesPages packages) {
        var file = findings.caseFile();
        return new Page.Cover(
                file.title(),
                Words.weekday(file.date()),
                facts(),
                file.summary().strip(),
                state(),
                blocks(),
                bridges(packages),
                questions().stream().limit(QUESTIONS).toList(),
                Math.max(0, findings.questions().size() - QUESTIONS),
                rests(),
                assumptions());
    }

    private List<Page.Fact> facts() {
        var file = findings.caseFile();
        var facts = new ArrayList<Page.Fact>();
        facts.add(
                new Page.Fact(
                        "Parties", Words.list(cast.parties().stream().map(cast::name).toList())));
        facts.add(new Page.Fact("Mediator", file.mediator().name()));
        if (!file.venue().name().isEmpty()) {
            facts.add(new Page.Fact("Venue", file.venue().name()));
        }
        if (!file.expertBodies().isEmpty()) {
            facts.add(
                    new Page.Fact(
                            file.expertBodies().size() == 1 ? "Expert body" : "Expert bodies",
                            Words.list(
                                    file.expertBodies().stream()
                                            .map(body -> body.name())
                                            .toList())));
        }
        var consents = new ArrayList<String>();
        for (var id : cast.parties()) {
            var party = file.party(id);
            if (!party.ratifiedBy().isEmpty()) {
                consents.add(
                        "for %s, %s"
                                .formatted(
                                        party.name(),
                                        Words.list(
                                                party.ratifiedBy().stream()
                                                        .map(by -> by.name())
                                                        .toList())));
            }
        }
        if (!consents.isEmpty()) {
            facts.add(new Page.Fact("Who must consent", String.join("; ", consents)));
        }
        return facts;
    }

    private List<String> state() {
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

    private Page.Answer blocks() {
        var zone = findings.stated();
        var points = new ArrayList<Page.Said>();
        var after = new ArrayList<String>();
        String finding;
        var sets = zone.blocked().blockingSets();
        if (!zone.empty()) {
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

    private Page.Answer bridges(PackagesPages packages) {
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

    /// Every question to put next, the most useful first.
    List<Page.Said> questions() {
        return findings.questions().stream()
                .map(question ->
                        new Page.Said(
                                cast.name(question.to()),
                                cast.tint(question.to()),
                                "to " + cast.name(question.to()),
                                question.words(),
                                false,
                                Words.capital(question.why()),
                                List.of(),
                                Provenance.COMPUTED))
                .toList();
    }

    private List<String> rests() {
        var rests = new ArrayList<String>();
        long read = 0;
        long confirmed = 0;
        long entered = 0;
        for (var position : findings.matrix().positions()) {
            switch (position.source()) {
                case Source.Machine _ -> read++;
                case Source.Confirmed _ -> confirmed++;
                case Source.Overrides _, Source.EnteredByHand _ -> entered++;
            }
        }
        int statements =
                findings.record().stream().mapToInt(reading -> reading.statements().size()).sum();
        rests.add(
                "%s, in which the machine found %s."
                        .formatted(
                                Words.countCapital(
                                        findings.caseFile().reports().size(), "report", "reports"),
                                Words.count(statements, "statement", "statements")));
        rests.add(
                "%s in the matrix: %s read by machine alone, %s confirmed by a person, %s entered or"
                                .formatted(
                                        Words.countCapital(
                                                read + confirmed + entered,
                                                "position",
                                                "positions"),
                                        read,
                                        confirmed,
                                        entered)
                        + " corrected by a person.");
        long lines =
                findings.caseFile().redLines().stream()
                        .filter(line -> !line.grounds().quotes().isEmpty())
                        .count();
        rests.add(
                "%s, %s with words of a report behind %s."
                        .formatted(
                                Words.countCapital(
                                        findings.caseFile().redLines().size(),
                                        "red line",
                                        "red lines"),
                                lines == findings.caseFile().redLines().size()
                                        ? "each"
                                        : String.valueOf(lines),
                                lines == 1 ? "it" : "them"));
        return rests;
    }

    private List<Page.Said> assumptions() {
        return findings.assumptions().stream()
                .map(assumption ->
                        new Page.Said(
                                "",
                                "",
                                "",
                                Words.capital(assumption.where()),
                                false,
                                "",
                                List.of(notes.of(assumption.entered())),
                                Provenance.ASSUMED))
                .toList();
    }
}
