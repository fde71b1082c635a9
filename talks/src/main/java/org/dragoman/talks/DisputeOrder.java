package org.dragoman.talks;

/// What the mediator's team does about the dispute clause of an instrument.
public sealed interface DisputeOrder extends AccordOrder {

    /// Fixes the stages of the dispute clause, as the instrument has it.
    record SetDisputePath(Id instrument, DisputePath path, CountingRule rule)
            implements DisputeOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
