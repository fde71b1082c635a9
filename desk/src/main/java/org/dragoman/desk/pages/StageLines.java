package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.DisputePath;

/// The stages of a dispute clause as a field holds them, one a line: `talks | 35`.
final class StageLines {

    private StageLines() {}

    /// Reads stages.
    ///
    /// @throws Order.Unreadable if a line has no number of days after its last bar
    static DisputePath path(List<String> lines) {
        var stages = new ArrayList<DisputePath.Stage>();
        for (var line : lines) {
            int bar = line.lastIndexOf('|');
            if (bar < 1) {
                throw new Order.Unreadable("stages", "form.stages");
            }
            try {
                stages.add(
                        new DisputePath.Stage(
                                line.substring(0, bar).strip(),
                                Integer.parseInt(line.substring(bar + 1).strip())));
            } catch (NumberFormatException _) {
                throw new Order.Unreadable("stages", "form.stages");
            }
        }
        return new DisputePath(stages);
    }
}
