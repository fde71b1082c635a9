package org.dragoman.talks;

/// What a side does on the way from an agreed text to what binds and is carried out.
public sealed interface AccordAct extends RoomCommand
        permits DomesticAct,
                InstrumentAct,
                PrincipalAct,
                StepAct,
                DepositaryAct,
                DisputeAct,
                ConditionAct {}
