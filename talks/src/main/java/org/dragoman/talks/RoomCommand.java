package org.dragoman.talks;

/// What a participant asks to do in their own room.
public sealed interface RoomCommand extends Command
        permits PeopleAct,
                ConfidenceAct,
                OfferAct,
                RoundAct,
                CapitalAct,
                TextAct,
                ProceedingsAct,
                ShuttleAct,
                AccordAct {

    /// What the act needs of whoever does it; without it the act waits for someone who has it.
    Power power();

    /// The act as it is shown.
    Sight sight();
}
