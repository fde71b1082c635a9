package org.dragoman.talks;

/// What the mediator's team does on the way from an agreed text to what binds and is carried out.
public sealed interface AccordOrder extends DeskCommand
        permits InstrumentOrder, StepOrder, DepositaryOrder, DisputeOrder, ConditionOrder {}
