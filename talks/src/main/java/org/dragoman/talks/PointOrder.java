package org.dragoman.talks;

/// What the mediator's team does about the points of a meeting.
public sealed interface PointOrder extends ProceedingsOrder {

    /// Notes a point of a meeting with one room.
    ///
    /// @param session in which; the blank identifier where it was in none
    /// @param speaker who of the room said it
    record NotePoint(RoomId room, Id session, String speaker, String words) implements PointOrder {}

    /// Reads a point back to the room, in the words that are to be confirmed.
    record ReadPointBack(RoomId room, Id point, String words) implements PointOrder {}

    /// Cites a point; only what was heard is cited.
    ///
    /// @param use in what: a report, a draft, a clause
    record CitePoint(RoomId room, Id point, String use) implements PointOrder {}

    /// Drops a point that was noted, or read back and not yet confirmed.
    ///
    /// @param reason told to the room where the point was read back to it
    record DropPoint(RoomId room, Id point, String reason) implements PointOrder {}

    @Override
    default Role needs() {
        return Role.NOTE_TAKER;
    }
}
