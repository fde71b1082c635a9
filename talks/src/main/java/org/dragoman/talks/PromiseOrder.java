package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What the mediator's team does about promises and dates.
public sealed interface PromiseOrder extends ProceedingsOrder {

    /// Promises something to a room.
    record GivePromise(RoomId room, String words, Instant due) implements PromiseOrder {}

    /// Says what became of a promise that a room made.
    record CallPromise(Id promise, PromiseEnd end, String words) implements PromiseOrder {}

    /// Notes who relies on a promise or a date.
    record NoteReliance(Id on, Set<RoomId> rooms, String words) implements PromiseOrder {

        public NoteReliance {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Notes a date from outside.
    record NoteOutsideDate(String what, Instant at) implements PromiseOrder {}

    /// Moves a date from outside.
    record MoveOutsideDate(Id date, Instant at, String words) implements PromiseOrder {}

    /// Notes a constituency that could veto.
    ///
    /// @param spokenForBy who in the rooms speaks for it; empty where nobody does
    record NoteVeto(String constituency, Set<RoomId> spokenForBy, String words)
            implements PromiseOrder {

        public NoteVeto {
            spokenForBy = Set.copyOf(spokenForBy);
        }
    }

    @Override
    default Role needs() {
        return switch (this) {
            case GivePromise _, CallPromise _ -> Role.MEDIATOR;
            case NoteReliance _, NoteOutsideDate _, MoveOutsideDate _, NoteVeto _ ->
                    Role.NOTE_TAKER;
        };
    }
}
