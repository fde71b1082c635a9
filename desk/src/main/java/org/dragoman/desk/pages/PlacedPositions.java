package org.dragoman.desk.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.desk.casework.LastFew;
import org.dragoman.record.When;

/// The positions of a case by side and issue, newest first, each with its day: made once for
/// findings that stand.
///
/// @param cells by side and issue
/// @param titles of the reports, by file name
record PlacedPositions(
        Findings findings, Map<Place, List<Placed>> cells, Map<String, String> titles) {

    private static final LastFew<PlacedPositions> LAST = new LastFew<>(6);

    /// A cell of the matrix: ids of a party and an issue.
    record Place(String party, String issue) {}

    /// A position where it stands.
    ///
    /// @param day when it was voiced; `LocalDate.MAX` where nothing tells
    /// @param anchor by which a page finds it
    /// @param place how many of its cell are newer
    record Placed(Position position, LocalDate day, String anchor, int place) {

        /// Whether its day is known.
        boolean dated() {
            return !day.equals(LocalDate.MAX);
        }
    }

    /// The positions of these findings.
    static PlacedPositions of(Findings findings) {
        return LAST.find(it -> it.isOf(findings), () -> made(findings));
    }

    /// Of the same findings: the very object, for comparing them would cost more than looking anew.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Findings other) {
        return findings == other;
    }

    /// What a side said on an issue, newest first; undated ones first of all.
    List<Placed> cell(String party, String issue) {
        return cells.getOrDefault(new Place(party, issue), List.of());
    }

    /// The title of a report; its file's name where it has none.
    String title(String report) {
        return titles.getOrDefault(report, report);
    }

    private static PlacedPositions made(Findings findings) {
        var days = days(findings.caseFile());
        var cells = new HashMap<Place, List<Placed>>();
        int number = 0;
        for (var row : findings.matrix().rows()) {
            for (var cell : row.cells()) {
                var placed = new ArrayList<Placed>();
                int place = cell.positions().size();
                for (var position : cell.positions()) {
                    number++;
                    place--;
                    placed.add(new Placed(position, day(position, days), "p-" + number, place));
                }
                cells.put(new Place(cell.party(), cell.issue()), placed.reversed());
            }
        }
        var titles = new TreeMap<String, String>();
        for (var report : findings.caseFile().reports()) {
            var title = report.header().field("title");
            titles.put(report.name(), title.isEmpty() ? report.name() : title);
        }
        return new PlacedPositions(findings, cells, titles);
    }

    private static Map<String, LocalDate> days(CaseFile file) {
        var days = new HashMap<String, LocalDate>();
        for (var report : file.reports()) {
            report.header().date().ifPresent(day -> days.put(report.name(), day));
        }
        return days;
    }

    /// When a position was voiced; the day of its report where that is all that is known.
    private static LocalDate day(Position position, Map<String, LocalDate> days) {
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
}
