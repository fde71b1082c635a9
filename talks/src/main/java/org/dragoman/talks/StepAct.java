package org.dragoman.talks;

/// What a party or a body of experts does about the steps of an instrument.
public sealed interface StepAct extends AccordAct {

    /// Reports that one has taken a step.
    record ReportStep(Id instrument, String step, String evidence) implements StepAct {}

    /// Certifies that a step was taken, or says that it was not.
    record Certify(Id instrument, String step, boolean met, String words) implements StepAct {}

    /// Says that this party would undo a group of steps that count; they are undone, all together,
    /// once every party has said so.
    record AgreeReversal(Id instrument, int group, String words) implements StepAct {}

    @Override
    default Power power() {
        return Power.BIND;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ReportStep(var id, var step, var evidence) ->
                    Sight.of("report a step", "instrument", id, "step", step, "evidence", evidence);
            case AgreeReversal(var id, var group, var words) ->
                    Sight.of("agree to undo", "instrument", id, "group", group, "words", words);
            case Certify(var id, var step, var met, var words) ->
                    Sight.of("certify", "instrument", id, "step", step, "met", met, "words", words);
        };
    }
}
