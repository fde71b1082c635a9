package org.dragoman.casefile.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.PositionMatrix;
import org.dragoman.casefile.PositionMatrix.Cell;
import org.dragoman.casefile.PositionMatrix.Mark;
import org.dragoman.casefile.PositionMatrix.MarkKind;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Row;
import org.dragoman.record.When;

/// Marks where a party's positions on an issue move or stand against each other.
///
/// Only what a party does counts: demands, offers, conditions, refusals and red lines; threats,
/// assessments and claims are never marked. Two positions *part* when both stand for an option and
/// the options differ, or, where they do not both, when one is open (offer or condition) and the
/// other closed (refusal or red line). A position that parts from the one before it is a *shift*
/// when the days of the two are known and differ, else a *contradiction*: nothing tells which of
/// the two came later.
final class Marks {

    private Marks() {}

    static PositionMatrix on(PositionMatrix matrix) {
        var rows = new ArrayList<Row>();
        for (var row : matrix.rows()) {
            var cells = new ArrayList<Cell>();
            for (var cell : row.cells()) {
                cells.add(new Cell(cell.party(), cell.issue(), marked(cell.positions())));
            }
            rows.add(new Row(row.party(), cells));
        }
        return new PositionMatrix(rows);
    }

    private static List<Position> marked(List<Position> positions) {
        var marked = new ArrayList<Position>();
        Position before = null;
        for (var position : positions) {
            if (side(position) == Side.NONE) {
                marked.add(position);
                continue;
            }
            marked.add(
                    before != null && part(before, position)
                            ? with(position, mark(before, position))
                            : position);
            before = position;
        }
        return marked;
    }

    private enum Side {
        OPEN,
        ASKING,
        CLOSED,
        NONE
    }

    private static Side side(Position position) {
        return switch (position.stance()) {
            case OFFER, CONDITION -> Side.OPEN;
            case DEMAND -> Side.ASKING;
            case REFUSAL, RED_LINE -> Side.CLOSED;
            case THREAT, ASSESSMENT, CLAIM -> Side.NONE;
        };
    }

    private static boolean part(Position before, Position after) {
        if (!before.option().isEmpty() && !after.option().isEmpty()) {
            return !before.option().equals(after.option());
        }
        return (side(before) == Side.OPEN && side(after) == Side.CLOSED)
                || (side(before) == Side.CLOSED && side(after) == Side.OPEN);
    }

    private static Mark mark(Position before, Position after) {
        boolean options = !before.option().isEmpty() && !after.option().isEmpty();
        var moved =
                options
                        ? "from option \"%s\" to option \"%s\""
                                .formatted(before.option(), after.option())
                        : "from %s to %s"
                                .formatted(before.stance().words(), after.stance().words());
        return isLater(before.when(), after.when())
                ? new Mark(MarkKind.SHIFT, before.id(), "The party moved %s.".formatted(moved))
                : new Mark(
                        MarkKind.CONTRADICTION,
                        before.id(),
                        "The record goes %s, and no date tells which came later.".formatted(moved));
    }

    private static boolean isLater(When before, When after) {
        var last = last(before);
        var first = first(after);
        return last.isBefore(first);
    }

    private static LocalDate last(When when) {
        return switch (when) {
            case When.Day(var day, _, _) -> day;
            case When.Between(_, var to, _, _) -> to;
            case When.Relative _, When.Standing _, When.Undated _ -> LocalDate.MAX;
        };
    }

    private static LocalDate first(When when) {
        return switch (when) {
            case When.Day(var day, _, _) -> day;
            case When.Between(var from, _, _, _) -> from;
            case When.Relative _, When.Standing _, When.Undated _ -> LocalDate.MIN;
        };
    }

    private static Position with(Position position, Mark mark) {
        return new Position(
                position.id(),
                position.party(),
                position.issue(),
                position.stance(),
                position.speaker(),
                position.reportedBy(),
                position.words(),
                position.when(),
                position.option(),
                position.grounds(),
                position.source(),
                List.of(mark));
    }
}
