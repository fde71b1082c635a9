package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What the mediator's team does with the single negotiating text.
public sealed interface TextOrder extends DeskCommand {

    /// Begins a text between delegations.
    record OpenText(Set<RoomId> rooms, String title) implements TextOrder {

        public OpenText {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Drafts the next version; nobody sees it yet.
    record DraftVersion(Id text, Version version) implements TextOrder {}

    /// Shows the latest version to a delegation.
    record ShowVersion(Id text, RoomId room) implements TextOrder {}

    /// Puts the latest version under silence until an instant.
    record OpenSilence(Id text, Instant deadline) implements TextOrder {}

    /// Reopens a clause agreed ad referendum, and all that rest on it.
    record ReopenClause(Id text, String clause, String reason) implements TextOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
