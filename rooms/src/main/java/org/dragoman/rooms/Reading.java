package org.dragoman.rooms;

import org.dragoman.talks.RoomCommand;

/// What a form turned out to ask.
public sealed interface Reading {

    /// An act, and the version of the room it was decided on.
    record Asks(RoomCommand act, long expected) implements Reading {}

    /// A field that cannot be read.
    ///
    /// @param field its name
    /// @param why the key of the words that say what is wrong and how to mend it
    record Wrong(String field, String why) implements Reading {}
}
