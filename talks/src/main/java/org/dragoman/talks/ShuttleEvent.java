package org.dragoman.talks;

/// What happened to what goes between the rooms beyond words on terms.
public sealed interface ShuttleEvent extends Event
        permits ShortlistEvent, ImprovementEvent, TenderEvent, EnclosureEvent {

    /// The thing it is about; what is kept to named members of the team is kept by it.
    Id about();
}
