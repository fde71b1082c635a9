package org.dragoman.talks;

import java.util.List;

/// What a delegation does about an instrument.
public sealed interface InstrumentAct extends AccordAct {

    /// Confirms that the text says the same in another language.
    record ConfirmConcordance(Id instrument, Language language) implements InstrumentAct {}

    /// Signs; definitively only once every constituency of the side has consented.
    record Sign(Id instrument, boolean definitive) implements InstrumentAct {}

    /// Adopts a political commitment.
    record Adopt(Id instrument) implements InstrumentAct {}

    /// Adheres to the mediator's declaration.
    record Adhere(Id instrument) implements InstrumentAct {}

    /// Notifies what became of the instrument at home.
    ///
    /// @param clauses what a change concerns; none with the other outcomes
    /// @param toAll whether the other parties are told, too
    record NotifyOutcome(
            Id instrument, Outcome outcome, List<String> clauses, String words, boolean toAll)
            implements InstrumentAct {

        public NotifyOutcome {
            clauses = List.copyOf(clauses);
        }
    }

    /// Deposits the ratification.
    record Deposit(Id instrument) implements InstrumentAct {}

    @Override
    default Power power() {
        return switch (this) {
            case ConfirmConcordance _, Adopt _ -> Power.NEGOTIATE;
            case Sign _, Adhere _, NotifyOutcome _, Deposit _ -> Power.BIND;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ConfirmConcordance(var id, var language) ->
                    Sight.of("confirm concordance", "instrument", id, "language", language);
            case Sign(var id, var definitive) ->
                    Sight.of("sign", "instrument", id, "definitive", definitive);
            case Adopt(var id) -> Sight.of("adopt", "instrument", id);
            case Adhere(var id) -> Sight.of("adhere", "instrument", id);
            case NotifyOutcome(var id, var outcome, var clauses, var words, var toAll) ->
                    Sight.of(
                            "notify",
                            "instrument",
                            id,
                            "outcome",
                            outcome,
                            "clauses",
                            clauses,
                            "words",
                            words,
                            "to all parties",
                            toAll);
            case Deposit(var id) -> Sight.of("deposit", "instrument", id);
        };
    }
}
