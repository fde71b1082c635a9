package org.dragoman.talks;

/// What a member of the mediator's team asks to do.
public sealed interface DeskCommand extends Command
        permits PeopleOrder,
                ConfidenceOrder,
                OfferOrder,
                RoundOrder,
                TextOrder,
                ProceedingsOrder,
                ShuttleOrder,
                AccordOrder,
                Seconded {

    /// The least role that may do it.
    Role needs();
}
