package org.dragoman.casefile.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.AgendaConflict.Voice;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.PositionMatrix;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.dragoman.record.Stance;
import org.dragoman.record.When;

/// Finds demands that meet a refusal with no red line said.
///
/// One party demands and another refuses on the same issue, and neither has a red line on it, in
/// its file or in the matrix. What a party took back by a later offer on the issue does not count.
/// Where a red line is said it is no conflict on the agenda but one of red lines.
final class Conflicts {

    private Conflicts() {}

    static List<AgendaConflict> of(CaseFile caseFile, PositionMatrix matrix) {
        var conflicts = new ArrayList<AgendaConflict>();
        for (var issue : caseFile.issues()) {
            for (var asking : caseFile.parties()) {
                for (var refusing : caseFile.parties()) {
                    if (asking.id().equals(refusing.id())
                            || saidRedLine(caseFile, matrix, asking.id(), issue.id())
                            || saidRedLine(caseFile, matrix, refusing.id(), issue.id())) {
                        continue;
                    }
                    var demands = standing(matrix, asking.id(), issue.id(), Stance.DEMAND);
                    var refusals = standing(matrix, refusing.id(), issue.id(), Stance.REFUSAL);
                    if (!demands.isEmpty() && !refusals.isEmpty()) {
                        conflicts.add(
                                new AgendaConflict(
                                        issue.id(),
                                        new Voice(asking.id(), demands),
                                        new Voice(refusing.id(), refusals)));
                    }
                }
            }
        }
        return conflicts;
    }

    private static boolean saidRedLine(
            CaseFile caseFile, PositionMatrix matrix, String party, String issue) {
        return caseFile.redLines().stream()
                        .filter(line -> line.party().equals(party))
                        .anyMatch(line ->
                                switch (line.scope()) {
                                    case Scope.OnIssue(var on, _) -> on.equals(issue);
                                    case Scope.Across(var options) -> options.containsKey(issue);
                                })
                || matrix.cell(party, issue).positions().stream()
                        .anyMatch(position -> position.stance() == Stance.RED_LINE);
    }

    private static List<Position> standing(
            PositionMatrix matrix, String party, String issue, Stance stance) {
        var cell = matrix.cell(party, issue).positions();
        return cell.stream()
                .filter(position -> position.stance() == stance)
                .filter(position ->
                        cell.stream()
                                .filter(later -> later.stance() == Stance.OFFER)
                                .noneMatch(later -> isLater(position, later)))
                .toList();
    }

    private static boolean isLater(Position position, Position offer) {
        return offer.when() instanceof When.Day(var day, _, _) && last(position).isBefore(day);
    }

    private static LocalDate last(Position position) {
        return switch (position.when()) {
            case When.Day(var day, _, _) -> day;
            case When.Between(_, var to, _, _) -> to;
            case When.Relative _, When.Standing _, When.Undated _ -> LocalDate.MAX;
        };
    }
}
