package org.dragoman.talks;

/// What happened on the way from an agreed text to what binds and is carried out.
public sealed interface AccordEvent extends Event
        permits DomesticEvent,
                InstrumentEvent,
                PrincipalEvent,
                StepEvent,
                DepositaryEvent,
                DisputeEvent,
                ConditionEvent {}
