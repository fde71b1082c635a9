package org.dragoman.talks;

/// What was reported and certified of the steps of one instrument, as one reader knows it.
///
/// @param reported steps that were reported, with their evidence
/// @param certified what the verifier found, by step
/// @param asked of which steps a certificate was asked
public record StepReports(
        Table<String, String> reported,
        Table<String, Boolean> certified,
        Table<String, RoomId> asked) {

    static final StepReports NONE = new StepReports(Table.empty(), Table.empty(), Table.empty());

    StepReports reported(String step, String evidence) {
        return new StepReports(reported.with(step, evidence), certified, asked);
    }

    /// A certificate that is asked anew takes the place of the one before.
    StepReports asked(String step, RoomId by) {
        return new StepReports(reported, certified.without(step), asked.with(step, by));
    }

    StepReports certified(String step, boolean met) {
        return new StepReports(reported, certified.with(step, met), asked);
    }

    /// Whether a step is reported, and certified where a verifier is named.
    boolean complete(ScheduledStep step) {
        return reported.has(step.name())
                && (!step.certified() || certified.find(step.name()).orElse(false));
    }
}
