package org.dragoman.talks;

/// What the mediator's team does about what goes between the rooms beyond words on terms.
public sealed interface ShuttleOrder extends DeskCommand permits ShortlistOrder, EnclosureOrder {}
