package org.dragoman.talks;

/// What a party does under the dispute clause of an instrument.
public sealed interface DisputeAct extends AccordAct {

    /// The most days by which a stage can be prolonged at once: ten years.
    int MOST_DAYS = 3650;

    /// Refers a dispute to the first stage of the path.
    record ReferDispute(Id instrument, String words) implements DisputeAct {}

    /// Says that this party would settle the dispute; it is settled once every party has.
    record AgreeSettlement(Id dispute, String words) implements DisputeAct {}

    /// Says that the present stage has failed; once every party has, the next begins at once.
    record LeaveStage(Id dispute, String words) implements DisputeAct {}

    /// Says that this party would prolong the present stage by some days; it is prolonged once
    /// every party has said the same number.
    record ProlongStage(Id dispute, int days, String words) implements DisputeAct {}

    @Override
    default Power power() {
        return Power.BIND;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ReferDispute(var id, var words) ->
                    Sight.of("refer a dispute", "instrument", id, "words", words);
            case LeaveStage(var id, var words) ->
                    Sight.of("leave the stage", "dispute", id, "words", words);
            case ProlongStage(var id, var days, var words) ->
                    Sight.of("prolong the stage", "dispute", id, "days", days, "words", words);
            case AgreeSettlement(var id, var words) ->
                    Sight.of("agree to settle", "dispute", id, "words", words);
        };
    }
}
