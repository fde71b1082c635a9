package org.dragoman.rooms;

/// The strip across the top: whose room one is in, as whom.
///
/// @param room what the room is called, in words
/// @param person who looks at the page; empty before anyone has signed in
/// @param tint the room's tint
/// @param demo whether this is a demonstration
public record Strip(String room, String person, Tint tint, boolean demo) {}
