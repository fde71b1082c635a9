package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What the mediator's team does with what was confided.
public sealed interface ConfidenceOrder extends DeskCommand {

    /// Reads granted words back to their source.
    record ReadBack(RoomId room, Id grant, String words) implements ConfidenceOrder {}

    /// Proposes to the source of an item the words in which it might go to another room.
    record ProposeWording(RoomId room, Id item, String words, RoomId to, Instant until)
            implements ConfidenceOrder {}

    /// Carries granted words.
    ///
    /// @param words what the mediator holds in hand; must be the granted words exactly
    /// @param acknowledged what the wrong-room check found and the mediator confirms, as it stands
    ///   in the words; the same in every conveyance
    record Carry(RoomId room, Id grant, String words, Set<String> acknowledged)
            implements ConfidenceOrder {

        public Carry {
            acknowledged = Set.copyOf(acknowledged);
        }

        /// Confirms nothing that might be found.
        public Carry(RoomId room, Id grant, String words) {
            this(room, grant, words, Set.of());
        }
    }

    /// Conveys the substance of an item in the mediator's own words.
    record ConveySubstance(RoomId room, Id item, String words, RoomId to, Set<String> acknowledged)
            implements ConfidenceOrder {

        public ConveySubstance {
            acknowledged = Set.copyOf(acknowledged);
        }

        /// Confirms nothing that might be found.
        public ConveySubstance(RoomId room, Id item, String words, RoomId to) {
            this(room, item, words, to, Set.of());
        }
    }

    /// Conveys against the terms of an item; the lead's decision alone.
    record OverrideTerms(
            RoomId room, Id item, String words, RoomId to, String reason, Set<String> acknowledged)
            implements ConfidenceOrder {

        public OverrideTerms {
            acknowledged = Set.copyOf(acknowledged);
        }

        /// Confirms nothing that might be found.
        public OverrideTerms(RoomId room, Id item, String words, RoomId to, String reason) {
            this(room, item, words, to, reason, Set.of());
        }
    }

    /// Says something of the mediator's own.
    record Say(RoomId to, Message message, Set<String> acknowledged) implements ConfidenceOrder {

        public Say {
            acknowledged = Set.copyOf(acknowledged);
        }

        /// Confirms nothing that might be found.
        public Say(RoomId to, Message message) {
            this(to, message, Set.of());
        }
    }

    /// Calls back what waits in hold.
    record Recall(Id hold) implements ConfidenceOrder {}

    /// Tells both rooms that something was carried in error.
    record NoticeError(RoomId room, Id received) implements ConfidenceOrder {}

    /// Closes the matter of an error once it was attested.
    record CloseError(RoomId room, Id received) implements ConfidenceOrder {}

    @Override
    default Role needs() {
        return switch (this) {
            case OverrideTerms _ -> Role.LEAD;
            case ReadBack _,
                    ProposeWording _,
                    Carry _,
                    ConveySubstance _,
                    Say _,
                    Recall _,
                    NoticeError _,
                    CloseError _ ->
                    Role.MEDIATOR;
        };
    }
}
