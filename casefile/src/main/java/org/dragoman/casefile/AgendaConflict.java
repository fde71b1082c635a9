package org.dragoman.casefile;

import java.util.List;

/// A demand that meets a refusal on the same issue, with no red line said: a conflict on the
/// agenda.
///
/// @param issue id of the issue
public record AgendaConflict(String issue, Voice demand, Voice refusal) {

    /// A party's side of it.
    ///
    /// @param positions at least one
    public record Voice(String party, List<PositionMatrix.Position> positions) {
        public Voice {
            positions = List.copyOf(positions);
        }
    }
}
