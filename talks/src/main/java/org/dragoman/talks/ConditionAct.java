package org.dragoman.talks;

/// What a party or a body of experts does to bring a condition of an instrument about.
public sealed interface ConditionAct extends AccordAct {

    /// Consents to something on which the instrument waits, once; it has come when all have.
    record ConsentToCondition(Id instrument, String what) implements ConditionAct {}

    /// Certifies something on which the instrument waits, or says that it is not so.
    record CertifyCondition(Id instrument, String what, boolean met, String words)
            implements ConditionAct {}

    @Override
    default Power power() {
        return Power.BIND;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ConsentToCondition(var id, var what) ->
                    Sight.of("consent to a condition", "instrument", id, "what", what);
            case CertifyCondition(var id, var what, var met, var words) ->
                    Sight.of(
                            "certify a condition",
                            "instrument",
                            id,
                            "what",
                            what,
                            "met",
                            met,
                            "words",
                            words);
        };
    }
}
