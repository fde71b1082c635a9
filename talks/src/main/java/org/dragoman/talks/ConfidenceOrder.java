package org.dragoman.talks;

import java.time.Instant;

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
    record Carry(RoomId room, Id grant, String words) implements ConfidenceOrder {}

    /// Conveys the substance of an item in the mediator's own words.
    record ConveySubstance(RoomId room, Id item, String words, RoomId to)
            implements ConfidenceOrder {}

    /// Conveys against the terms of an item; the lead's decision alone.
    record OverrideTerms(RoomId room, Id item, String words, RoomId to, String reason)
            implements ConfidenceOrder {}

    /// Says something of the mediator's own.
    record Say(RoomId to, Message message) implements ConfidenceOrder {}

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
