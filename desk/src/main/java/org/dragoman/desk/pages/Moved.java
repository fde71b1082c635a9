package org.dragoman.desk.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.record.When;

/// A position that came into the matrix since yesterday: voiced or entered then.
///
/// @param entered whether a person entered or confirmed it since then; else it was voiced
public record Moved(
        String party, String issue, String stance, String words, boolean entered, boolean shift) {

    /// The positions of the last two days, in the order of the matrix.
    ///
    /// @param since the earliest day that counts
    static List<Moved> since(DeskView view, Findings findings, LocalDate since) {
        var moved = new ArrayList<Moved>();
        for (var position : findings.matrix().positions()) {
            boolean entered = entered(position, since);
            if (entered || voiced(position.when(), since)) {
                moved.add(
                        new Moved(
                                findings.caseFile().nameOf(position.party()),
                                findings.caseFile().issue(position.issue()).name(),
                                view.words().named("stance", position.stance()),
                                position.words(),
                                entered,
                                !position.marks().isEmpty()));
            }
        }
        return moved;
    }

    private static boolean voiced(When when, LocalDate since) {
        return switch (when) {
            case When.Day(var day, _, _) -> !day.isBefore(since);
            case When.Between(_, var to, _, _) -> !to.isBefore(since);
            case When.Relative _, When.Standing _, When.Undated _ -> false;
        };
    }

    private static boolean entered(Position position, LocalDate since) {
        var by =
                switch (position.source()) {
                    case Source.Machine _ -> List.<org.dragoman.casefile.Grounds.Entered>of();
                    case Source.Confirmed(_, var entered) -> List.of(entered);
                    case Source.Overrides(_, _, var entered) -> entered;
                    case Source.EnteredByHand(var entered) -> entered;
                };
        return by.stream().anyMatch(it -> !it.on().isBefore(since));
    }
}
