package org.dragoman.talks;

/// What happened in the conduct of the talks: their agenda and what goes with it.
public sealed interface ProceedingsEvent extends Event
        permits AgendaEvent,
                SessionEvent,
                SoundingOutEvent,
                MandateEvent,
                PromiseEvent,
                ExpertEvent,
                PressEvent,
                HandoverEvent,
                PointEvent,
                NameEvent {}
