package org.dragoman.desk.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.Mark;
import org.dragoman.casefile.PositionMatrix.MarkKind;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.record.Stance;
import org.dragoman.record.When;

/// The position matrix as the desk shows it on a day.
///
/// @param sides names of the parties, in alphabetical order
/// @param rows one for each issue on which some party is on record then
/// @param silent issues on which nobody is
/// @param shifts how many positions shown differ from an earlier one of the same side, the days
///   known
/// @param clashes how many contradict an earlier one, nothing telling which of the two holds
public record MatrixView(
        List<String> sides,
        List<Row> rows,
        List<String> silent,
        List<Held> shifts,
        List<Held> clashes,
        Only only) {

    /// Which positions are shown.
    public enum Only {
        ALL,
        MOVED,
        READ,
        ENTERED;

        /// By its name in an address; empty for all.
        static Optional<Only> of(String name) {
            return name.isEmpty()
                    ? Optional.of(ALL)
                    : Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
        }
    }

    /// How a position came into the matrix.
    public enum Kind {
        READ,
        CONFIRMED,
        CORRECTED,
        ENTERED
    }

    /// One issue.
    public record Row(String issue, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What one side holds on one issue: the latest, and what came before it, newest first.
    ///
    /// @param side its name
    /// @param now the latest; none or one
    public record Cell(String side, List<Held> now, List<Held> before) {
        public Cell {
            now = List.copyOf(now);
            before = List.copyOf(before);
        }
    }

    /// Words of a report, one step away.
    public record Evidence(String report, int start) {}

    /// One position.
    ///
    /// @param anchor by which the page finds it
    /// @param when the day in words; empty where undated
    /// @param by who entered or confirmed it; empty for nobody
    /// @param machine what the machine had read instead; empty where nothing else
    /// @param fresh whether it is of the day asked for or later
    public record Held(
            String anchor,
            String side,
            String issue,
            Stance stance,
            String words,
            String speaker,
            String reportedBy,
            String when,
            Kind kind,
            String by,
            String machine,
            List<Evidence> evidence,
            List<Moved> moved,
            boolean fresh) {
        public Held {
            evidence = List.copyOf(evidence);
            moved = List.copyOf(moved);
        }
    }

    /// That a position moved from, or stands against, an earlier one.
    ///
    /// @param to the anchor of the earlier one
    public record Moved(MarkKind kind, String words, String to) {}

    public MatrixView {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
        shifts = List.copyOf(shifts);
        clashes = List.copyOf(clashes);
    }

    /// The matrix on a day.
    ///
    /// @param on the last day that counts; what has no day counts always
    /// @param since what is of this day or later is fresh
    static MatrixView of(Findings findings, LocalDate on, LocalDate since, Only only) {
        var file = findings.caseFile();
        var days = days(file);
        var anchors = anchors(findings);
        var parties = ZonePackage.parties(file);
        var rows = new ArrayList<Row>();
        var silent = new ArrayList<String>();
        var shifts = new ArrayList<Held>();
        var clashes = new ArrayList<Held>();
        for (var issue : file.issues()) {
            var cells = new ArrayList<Cell>();
            for (var party : parties) {
                var held = new ArrayList<Held>();
                for (var position : findings.matrix().cell(party.id(), issue.id()).positions()) {
                    var day = day(position, days);
                    if (!day.isAfter(on) || day.equals(LocalDate.MAX)) {
                        boolean fresh =
                                !day.equals(LocalDate.MAX)
                                        && !since.equals(LocalDate.MAX)
                                        && !day.isBefore(since);
                        var one = held(file, position, anchors, fresh);
                        if (shows(only, one)) {
                            held.add(one);
                        }
                    }
                }
                for (var one : held) {
                    if (has(one, MarkKind.SHIFT)) {
                        shifts.add(one);
                    }
                    if (has(one, MarkKind.CONTRADICTION)) {
                        clashes.add(one);
                    }
                }
                var newest = held.reversed();
                cells.add(
                        new Cell(
                                party.name(),
                                newest.stream().limit(1).toList(),
                                newest.stream().skip(1).toList()));
            }
            if (cells.stream().allMatch(cell -> cell.now().isEmpty())) {
                silent.add(issue.name());
            } else {
                rows.add(new Row(issue.name(), cells));
            }
        }
        return new MatrixView(
                parties.stream().map(it -> it.name()).toList(),
                rows,
                silent,
                shifts,
                clashes,
                only);
    }

    private static boolean shows(Only only, Held held) {
        return switch (only) {
            case ALL -> true;
            case MOVED -> !held.moved().isEmpty();
            case READ -> held.kind() == Kind.READ || held.kind() == Kind.CONFIRMED;
            case ENTERED -> held.kind() == Kind.CORRECTED || held.kind() == Kind.ENTERED;
        };
    }

    private static boolean has(Held held, MarkKind kind) {
        return held.moved().stream().anyMatch(it -> it.kind() == kind);
    }

    private static Map<String, LocalDate> days(CaseFile file) {
        var days = new TreeMap<String, LocalDate>();
        for (var report : file.reports()) {
            report.header().date().ifPresent(day -> days.put(report.name(), day));
        }
        return days;
    }

    /// When a position was voiced; the day of its report where that is all that is known.
    static LocalDate day(Position position, Map<String, LocalDate> days) {
        return switch (position.when()) {
            case When.Day(var day, _, _) -> day;
            case When.Between(var from, _, _, _) -> from;
            case When.Relative _, When.Standing _, When.Undated _ ->
                    position.grounds().quotes().stream()
                            .map(quote -> days.getOrDefault(quote.report(), LocalDate.MAX))
                            .findFirst()
                            .orElse(LocalDate.MAX);
        };
    }

    private static Map<String, String> anchors(Findings findings) {
        var anchors = new TreeMap<String, String>();
        int number = 0;
        for (var position : findings.matrix().positions()) {
            number++;
            anchors.put(position.id(), "p-" + number);
        }
        return anchors;
    }

    private static Held held(
            CaseFile file, Position it, Map<String, String> anchors, boolean fresh) {
        return new Held(
                anchors.getOrDefault(it.id(), ""),
                file.nameOf(it.party()),
                file.issue(it.issue()).name(),
                it.stance(),
                it.words(),
                it.speaker().isEmpty() || it.speaker().equals(it.party())
                        ? ""
                        : file.nameOf(it.speaker()),
                it.reportedBy(),
                StatementCard.when(it.when()),
                switch (it.source()) {
                    case Source.Machine _ -> Kind.READ;
                    case Source.Confirmed _ -> Kind.CONFIRMED;
                    case Source.Overrides _ -> Kind.CORRECTED;
                    case Source.EnteredByHand _ -> Kind.ENTERED;
                },
                by(it.source()),
                it.source() instanceof Source.Overrides(_, var machine, _) ? machine : "",
                it.grounds().quotes().stream()
                        .map(quote -> new Evidence(quote.report(), quote.start()))
                        .toList(),
                it.marks().stream().map(mark -> moved(mark, anchors)).toList(),
                fresh);
    }

    private static Moved moved(Mark mark, Map<String, String> anchors) {
        return new Moved(mark.kind(), mark.words(), anchors.getOrDefault(mark.other(), ""));
    }

    private static String by(Source source) {
        var entered =
                switch (source) {
                    case Source.Machine _ -> List.<org.dragoman.casefile.Grounds.Entered>of();
                    case Source.Confirmed(_, var by) -> List.of(by);
                    case Source.Overrides(_, _, var by) -> by;
                    case Source.EnteredByHand(var by) -> by;
                };
        return entered.stream().findFirst().map(it -> it.by() + ", " + it.on()).orElse("");
    }
}
