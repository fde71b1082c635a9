package org.dragoman.talks;

import java.time.Instant;

/// What the mediator's team does about the text of an authenticated instrument.
public sealed interface DepositaryOrder extends AccordOrder {

    /// Proposes to correct an error: made if nobody objects until a moment, or as soon as all
    /// consent.
    ///
    /// @param now the corrected words of the clause
    record ProposeCorrection(
            Id instrument, String clause, Wording now, String reason, Instant until)
            implements DepositaryOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
