package org.dragoman.talks;

import java.util.Set;

/// What the mediator's team does about rounds.
public sealed interface RoundOrder extends DeskCommand {

    /// Convenes a round of some delegations; each is told of the round, not of who else comes.
    record Convene(Set<RoomId> rooms, String name, String place) implements RoundOrder {

        public Convene {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Moves a round on: opens the rooms, breaks, adjourns for the capitals, resumes, closes.
    ///
    /// @param words the reason, or when it is expected to resume
    record Move(Id round, RoundStage to, String words) implements RoundOrder {}

    /// Records a meeting with one delegation in its room.
    record Meet(RoomId room, String words) implements RoundOrder {}

    /// Records a direct contact of two delegations in the corridor.
    record NoteContact(RoomId one, RoomId other, String words) implements RoundOrder {}

    @Override
    default Role needs() {
        return switch (this) {
            case Convene _, Move _ -> Role.MEDIATOR;
            case Meet _, NoteContact _ -> Role.NOTE_TAKER;
        };
    }
}
