package org.dragoman.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.CaseZone.ObstacleKind;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;

/// Red lines, how they read against the options, and what they block.
final class LinesPages {

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;
    private final WaysPages ways;
    private final Words words;

    LinesPages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        words = cast.words();
        ways = new WaysPages(cast);
    }

    Page.Lines lines(List<Page.Conflict> conflicts, List<Page.Said> questions) {
        var lines = new ArrayList<Page.Line>();
        for (var party : cast.parties()) {
            for (var line : findings.caseFile().redLines()) {
                if (line.party().equals(party)) {
                    lines.add(line(line));
                }
            }
        }
        var asked = new ArrayList<Page.Question>();
        for (var zone : findings.stated()) {
            asked.add(question(words.of("asked.stated"), zone));
        }
        asked.add(question(words.of("asked.added"), findings.added()));
        return new Page.Lines(lines, asked, conflicts, questions);
    }

    private Page.Line line(StatedRedLine line) {
        return switch (line.scope()) {
            case Scope.OnIssue(var issue, var readings) ->
                    new Page.Line(
                            "line-" + line.id(),
                            said(line),
                            words.of("line.on", cast.issue(issue)),
                            readings.stream().map(this::reading).toList());
            case Scope.Across(var crossedBy) ->
                    new Page.Line(
                            "line-" + line.id(),
                            said(line),
                            words.of(
                                    "line.across",
                                    words.joined(
                                            "between.series",
                                            crossedBy.entrySet().stream()
                                                    .map(entry ->
                                                            words.of(
                                                                    "line.across.is",
                                                                    cast.issue(entry.getKey()),
                                                                    options(
                                                                            entry.getKey(),
                                                                            entry.getValue())))
                                                    .toList())),
                            List.of());
        };
    }

    private String options(String issue, List<String> options) {
        return words.joined(
                "between.or",
                options.stream()
                        .map(option -> words.of("quoted", cast.option(issue, option)))
                        .toList());
    }

    /// A red line in its holder's words.
    Page.Said said(StatedRedLine line) {
        return new Page.Said(
                words.alone(cast.name(line.party())),
                cast.tint(line.party()),
                words.of("stance.RED_LINE"),
                words.alone(line.words()),
                line.grounds().quotes().stream()
                        .anyMatch(quote -> quote.words().contains(line.words())),
                "",
                notes.of(line.grounds()),
                Cast.provenance(line.grounds()));
    }

    private Page.Reading reading(OptionReading reading) {
        var decided =
                reading.decided().isEmpty()
                        ? reading.ask().isEmpty()
                                ? words.of("reading.nobody")
                                : words.of("reading.ask", reading.ask())
                        : words.of(
                                "reading.decided",
                                words.list(
                                        reading.decided().stream()
                                                .map(by ->
                                                        words.of(
                                                                "reading.by",
                                                                by.by(),
                                                                words.date(by.on())))
                                                .toList()));
        return new Page.Reading(
                words.alone(cast.option(reading.issue(), reading.option())),
                answer(reading),
                decided,
                reading.decided().stream().map(notes::of).distinct().toList());
    }

    static String answer(OptionReading reading) {
        return reading.answer().name().toLowerCase(Locale.ROOT);
    }

    /// A reading as a sentence on its own.
    Page.Said sentence(OptionReading reading) {
        var line = cast.redLine(reading.redLine());
        return new Page.Said(
                words.alone(cast.name(reading.party())),
                cast.tint(reading.party()),
                words.of("answer." + answer(reading)),
                words.of(
                        "reading",
                        cast.option(reading.issue(), reading.option()),
                        bare(line.words())),
                false,
                reading.ask().isEmpty() ? "" : words.of("reading.ask.alone", reading.ask()),
                reading.decided().stream().map(notes::of).distinct().toList(),
                reading.decided().isEmpty() ? Provenance.COMPUTED : Provenance.ENTERED);
    }

    /// A reading as a sentence, without the question to put, which the cover asks beside it.
    Page.Said brief(OptionReading reading) {
        var whole = sentence(reading);
        return new Page.Said(
                whole.who(),
                whole.tint(),
                whole.label(),
                whole.words(),
                whole.quoted(),
                "",
                whole.notes(),
                whole.provenance());
    }

    /// Words without quotation marks around the whole.
    static String bare(String words) {
        var bare = words.strip();
        if (bare.length() > 1
                && "“\"".indexOf(bare.charAt(0)) >= 0
                && "”\"".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            return bare.substring(1, bare.length() - 1);
        }
        return bare;
    }

    private Page.Question question(String title, CaseZone zone) {
        var blocked = zone.blocked();
        return new Page.Question(
                title,
                answer(zone),
                sets(words.of("asked.together"), blocked.blockingSets()),
                opening(blocked),
                zone.openedBy().stream()
                        .map(opening ->
                                new Page.ObstacleSet(
                                        words.of("asked.enough"),
                                        opening.readings().stream().map(this::sentence).toList()))
                        .toList(),
                ways.newOptions(zone),
                zone.leftOut().stream().map(left -> words.told(left.why())).toList());
    }

    /// The concession sets: by the mediator's weights where the case gives any, else by loss.
    private List<Page.ObstacleSet> opening(CaseZone.Blocked blocked) {
        if (blocked.byWeight().isEmpty()) {
            return blocked.byLoss().stream()
                    .map(each -> opening(ways.concession(each), each.set()))
                    .toList();
        }
        return blocked.byWeight().stream()
                .flatMap(weighed ->
                        blocked.byLoss().stream()
                                .filter(each -> each.set().equals(weighed.set()))
                                .map(each -> opening(ways.concession(each, weighed), each.set())))
                .toList();
    }

    private Page.ObstacleSet opening(String title, List<Obstacle> set) {
        return new Page.ObstacleSet(title, inOrder(set).stream().map(this::obstacle).toList());
    }

    private List<Page.ObstacleSet> sets(String title, List<List<Obstacle>> sets) {
        return sets.stream()
                .map(set ->
                        new Page.ObstacleSet(
                                title, inOrder(set).stream().map(this::obstacle).toList()))
                .toList();
    }

    /// Obstacles by the names of their holders; linkages, which nobody holds, last.
    List<Obstacle> inOrder(List<Obstacle> set) {
        return set.stream()
                .sorted(
                        Comparator.comparing((Obstacle obstacle) -> obstacle.party().isEmpty())
                                .thenComparing(obstacle -> cast.name(obstacle.party())))
                .toList();
    }

    /// An obstacle in its holder's words.
    Page.Said obstacle(Obstacle obstacle) {
        if (obstacle.kind() == ObstacleKind.RED_LINE) {
            return said(cast.redLine(obstacle.id()));
        }
        return new Page.Said(
                obstacle.party().isEmpty() ? "" : words.alone(cast.name(obstacle.party())),
                cast.tint(obstacle.party()),
                words.of("obstacle." + obstacle.kind()),
                words.told(obstacle.words()),
                false,
                "",
                List.of(),
                Provenance.COMPUTED);
    }

    private String answer(CaseZone zone) {
        if (!zone.empty()) {
            return words.of("asked.open");
        }
        var blocked = zone.blocked();
        var empty =
                words.of("asked.empty")
                        + " "
                        + words.capital(words.count("asked.sets", blocked.blockingSets().size()));
        return blocked.complete() ? empty : empty + " " + words.of("asked.cut");
    }
}
