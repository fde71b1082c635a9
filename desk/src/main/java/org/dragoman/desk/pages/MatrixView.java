package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.CaseParty;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.MarkKind;
import org.dragoman.desk.pages.PlacedPositions.Placed;

/// The position matrix as the desk shows it: of each cell the latest and how many more there are,
/// with all of them one step away.
///
/// @param sides names of the parties, in alphabetical order
/// @param rows one for each issue on which some party is on record then
/// @param silent issues on which nobody is
public record MatrixView(List<String> sides, List<Row> rows, List<String> silent, MatrixLook look) {

    /// How many earlier positions a cell unfolds; the page of the cell has them all.
    private static final int EARLIER = 2;

    /// How many changes of stance a cell tells.
    private static final int COURSE = 4;

    /// One issue.
    public record Row(String issue, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What one side holds on one issue.
    ///
    /// @param side its name
    /// @param now the latest; where both are there, the latest that was read beside the latest that
    ///   a person entered
    /// @param before the ones next to them, newest first
    /// @param all how many there are
    /// @param shifts how often it moved, the days known
    /// @param clashes how many contradict an earlier one, nothing telling which of the two holds
    /// @param fresh how many are new to whoever asks
    /// @param course its stances as they went on, oldest first; empty where there is one alone
    /// @param address of the page with all of them
    /// @param moves of the page with those alone that moved or contradict
    public record Cell(
            String side,
            String issue,
            List<HeldPosition> now,
            List<HeldPosition> before,
            int all,
            int shifts,
            int clashes,
            int fresh,
            List<String> course,
            String address,
            String moves) {
        public Cell {
            now = List.copyOf(now);
            before = List.copyOf(before);
            course = List.copyOf(course);
        }
    }

    public MatrixView {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
    }

    /// The cells that contradict themselves, in the order of the page.
    public List<Cell> clashing() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.clashes() > 0)
                .toList();
    }

    /// How many positions contradict an earlier one.
    public int clashes() {
        return clashing().stream().mapToInt(Cell::clashes).sum();
    }

    /// The cells that moved, in the order of the page.
    public List<Cell> moving() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.shifts() > 0)
                .toList();
    }

    /// How many positions moved.
    public int shifts() {
        return moving().stream().mapToInt(Cell::shifts).sum();
    }

    /// The matrix as somebody looks at it.
    ///
    /// Cost: O(n) for n positions, and few words for each cell.
    static MatrixView of(DeskView view, Findings findings, MatrixLook look) {
        var placed = PlacedPositions.of(findings);
        var maker = new HeldPosition.Maker(view, findings, placed, look);
        var parties = ZonePackage.parties(findings.caseFile());
        var rows = new ArrayList<Row>();
        var silent = new ArrayList<String>();
        for (var issue : findings.caseFile().issues()) {
            var cells = parties.stream().map(party -> cell(maker, party, issue)).toList();
            if (cells.stream().allMatch(cell -> cell.now().isEmpty())) {
                silent.add(issue.name());
            } else {
                rows.add(new Row(issue.name(), cells));
            }
        }
        return new MatrixView(parties.stream().map(CaseParty::name).toList(), rows, silent, look);
    }

    private static Cell cell(HeldPosition.Maker maker, CaseParty party, CaseIssue issue) {
        var cell = maker.placed().cell(party.id(), issue.id());
        var look = maker.look();
        var shown = cell.stream().filter(look::shows).toList();
        var now = latest(shown);
        var course = HeldPosition.course(maker.view(), shown, COURSE);
        var address = CellPage.address(maker.view(), party.id(), issue.id());
        return new Cell(
                party.name(),
                issue.name(),
                now.stream().map(it -> maker.of(it, cell)).toList(),
                shown.stream()
                        .filter(it -> !now.contains(it))
                        .limit(EARLIER)
                        .map(it -> maker.of(it, cell))
                        .toList(),
                shown.size(),
                HeldPosition.count(shown, MarkKind.SHIFT),
                HeldPosition.count(shown, MarkKind.CONTRADICTION),
                (int) shown.stream().filter(look::fresh).count(),
                course.size() > 1 ? course : List.of(),
                address + look.query(""),
                address + new MatrixLook(look.on(), look.since(), MatrixLook.Only.MOVED).query(""));
    }

    /// The latest; and the latest of those that came in the other way, where there is one.
    private static List<Placed> latest(List<Placed> shown) {
        var latest = new ArrayList<Placed>();
        for (var one : shown) {
            boolean entered = entered(one);
            if (latest.isEmpty() || (latest.size() == 1 && entered(latest.getFirst()) != entered)) {
                latest.add(one);
            }
        }
        return latest;
    }

    private static boolean entered(Placed one) {
        return HeldPosition.Kind.of(one.position().source()).entered();
    }
}
