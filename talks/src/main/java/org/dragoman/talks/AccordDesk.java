package org.dragoman.talks;

import java.time.Instant;

/// Decides what the mediator's team does about instruments.
record AccordDesk(Talks talks, Instant at, Identifiers ids) {

    Decision decide(AccordOrder order) {
        return switch (order) {
            case InstrumentOrder it -> new InstrumentDesk(talks, at, ids).decide(it);
            case StepOrder it -> new StepDesk(talks, at).decide(it);
            case DepositaryOrder it -> Depositary.decide(talks, at, it, ids);
            case DisputeOrder it -> new DisputeClock(talks).decide(it);
            case ConditionOrder it -> Conditions.decide(talks, it);
        };
    }
}
