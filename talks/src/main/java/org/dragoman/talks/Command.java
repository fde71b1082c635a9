package org.dragoman.talks;

/// What someone asks to do.
public sealed interface Command permits RoomCommand, DeskCommand {}
