package org.dragoman.talks;

/// What the mediator's team does about the conduct of the talks.
public sealed interface ProceedingsOrder extends DeskCommand
        permits AgendaOrder,
                SessionOrder,
                SoundingOutOrder,
                PromiseOrder,
                ExpertOrder,
                PressOrder,
                HandoverOrder,
                PointOrder,
                NameOrder {}
