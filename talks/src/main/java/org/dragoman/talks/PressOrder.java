package org.dragoman.talks;

import java.time.Instant;

/// What the mediator's team does about the press.
public sealed interface PressOrder extends ProceedingsOrder {

    /// Puts agreed lines to every delegation.
    ///
    /// @param embargo when they become public; at once where that has passed when all consent
    record ProposeCommunique(String words, Instant embargo) implements PressOrder {}

    /// Declares that every delegation consented.
    record AgreeCommunique(Id communique) implements PressOrder {}

    /// Takes a communiqué back before it is public.
    record DropCommunique(Id communique, String words) implements PressOrder {}

    /// Writes the mediator's readout of a round.
    record WriteMediatorsReadout(Id round, String words, Instant embargo) implements PressOrder {}

    /// Withdraws the mediator's readout before its embargo.
    record WithdrawMediatorsReadout(Id readout) implements PressOrder {}

    @Override
    default Role needs() {
        return switch (this) {
            case ProposeCommunique _, AgreeCommunique _, DropCommunique _ -> Role.LEAD;
            case WriteMediatorsReadout _, WithdrawMediatorsReadout _ -> Role.MEDIATOR;
        };
    }
}
