package org.dragoman.talks;

/// What a participant does about what goes between the rooms beyond words on terms.
public sealed interface ShuttleAct extends RoomCommand
        permits ShortlistAct, TenderAct, EnclosureAct {}
