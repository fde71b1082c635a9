package org.dragoman.talks;

import java.time.Instant;

/// One line of the journal as a room sees it.
///
/// @param number its place among what this room has seen, from 1
/// @param at when
/// @param by who of this room did it, or nothing where it was not this room's act
/// @param recordedBy who of the mediator's team wrote the act down, or nothing
/// @param how how it was said to them, or nothing
/// @param said when it was said; the same as `at` where nobody wrote it down for another
/// @param event what happened
public record RoomEntry(
        long number,
        Instant at,
        String by,
        String recordedBy,
        String how,
        Instant said,
        Event event) {

    /// A journal line as a room sees it: whose act it was is told to that room alone.
    public static RoomEntry of(long number, Entry entry, RoomId room) {
        return switch (entry.by()) {
            case Voice.InPerson(var seat) when seat.room().equals(room) ->
                    unrecorded(number, entry, seat.name());
            case Voice.Recorded(var seat, var member, var how, var said)
                    when seat.room().equals(room) ->
                    new RoomEntry(
                            number, entry.at(), seat.name(), member, how, said, entry.event());
            case Voice.InPerson _, Voice.Recorded _, Voice.Clock _ -> unrecorded(number, entry, "");
        };
    }

    private static RoomEntry unrecorded(long number, Entry entry, String by) {
        return new RoomEntry(number, entry.at(), by, "", "", entry.at(), entry.event());
    }
}
