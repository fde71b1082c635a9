package org.dragoman.talks;

import java.time.Instant;

/// One line of the journal as a room sees it.
///
/// @param number its place among what this room has seen, from 1
/// @param at when
/// @param by who of this room did it, or nothing where it was not this room's act
/// @param recordedBy who of the mediator's team wrote the act down, or nothing
/// @param event what happened
public record RoomEntry(long number, Instant at, String by, String recordedBy, Event event) {

    /// A journal line as a room sees it: whose act it was is told to that room alone.
    public static RoomEntry of(long number, Entry entry, RoomId room) {
        return switch (entry.by()) {
            case Voice.InPerson(var seat) when seat.room().equals(room) ->
                    new RoomEntry(number, entry.at(), seat.name(), "", entry.event());
            case Voice.Recorded(var seat, var member, _, _) when seat.room().equals(room) ->
                    new RoomEntry(number, entry.at(), seat.name(), member, entry.event());
            case Voice.InPerson _, Voice.Recorded _, Voice.Clock _ ->
                    new RoomEntry(number, entry.at(), "", "", entry.event());
        };
    }
}
