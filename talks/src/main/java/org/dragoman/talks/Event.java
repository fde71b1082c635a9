package org.dragoman.talks;

/// Something that happened. Whoever is in its audience sees all of it, nobody else anything.
public sealed interface Event
        permits PeopleEvent,
                ConfidenceEvent,
                OfferEvent,
                RoundEvent,
                CapitalEvent,
                TextEvent,
                ProceedingsEvent,
                ShuttleEvent,
                AccordEvent {

    /// Who sees it.
    Audience audience();

    /// The event as it is shown.
    Sight sight();
}
