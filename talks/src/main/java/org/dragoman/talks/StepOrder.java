package org.dragoman.talks;

import java.util.List;

/// What the mediator's team does about the steps of an instrument.
public sealed interface StepOrder extends AccordOrder {

    /// Fixes the steps of an instrument in force, and their order.
    record SetSchedule(Id instrument, List<ScheduledStep> steps) implements StepOrder {

        public SetSchedule {
            steps = List.copyOf(steps);
        }
    }

    /// Weighs what steps cost and give; only the team sees it.
    record WeighSteps(Id instrument, List<Undertaking> weights) implements StepOrder {

        public WeighSteps {
            weights = List.copyOf(weights);
        }
    }

    /// Asks the body of experts for its certificate on a reported step.
    record AskCertificate(Id instrument, String step) implements StepOrder {}

    /// Notes that a step was not taken when it was due.
    record NoteFailure(Id instrument, String step) implements StepOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
