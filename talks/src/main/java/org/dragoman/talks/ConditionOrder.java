package org.dragoman.talks;

/// What the mediator's team does to bring a condition of an instrument about.
public sealed interface ConditionOrder extends AccordOrder {

    /// Asks a body of experts for its certificate of something on which the instrument waits; again
    /// after it was refused.
    record AskCondition(Id instrument, String what, RoomId verifier) implements ConditionOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
