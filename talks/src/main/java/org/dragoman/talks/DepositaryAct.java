package org.dragoman.talks;

/// What a party does about the text of an authenticated instrument.
public sealed interface DepositaryAct extends AccordAct {

    /// Consents to a correction of an error, or objects to it, once.
    record AnswerCorrection(Id correction, boolean consents, String words)
            implements DepositaryAct {}

    /// Declares how this party understands a clause; it changes nothing in the text and blocks
    /// nothing (ILC Guide to Practice on Reservations to Treaties 2011, 1.2).
    record DeclareInterpretation(Id instrument, String clause, String words)
            implements DepositaryAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case AnswerCorrection(var id, var consents, var words) ->
                    Sight.of(
                            "answer a correction",
                            "correction",
                            id,
                            "consents",
                            consents,
                            "words",
                            words);
            case DeclareInterpretation(var id, var clause, var words) ->
                    Sight.of(
                            "declare an interpretation",
                            "instrument",
                            id,
                            "clause",
                            clause,
                            "words",
                            words);
        };
    }
}
