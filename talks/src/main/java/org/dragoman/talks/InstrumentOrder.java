package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What the mediator's team does about an instrument.
public sealed interface InstrumentOrder extends AccordOrder {

    /// Fixes the latest version of a text as final: whole, without a bracket, every clause agreed.
    ///
    /// @param entry when it enters into force; the happening `Arrangement.COMPLETE` alone means as
    ///   soon as every side is bound
    record Authenticate(Id text, InstrumentForm form, Trigger entry, ZoneId zone)
            implements InstrumentOrder {}

    /// Fixes the latest version again; what was consented to before is void.
    record Reauthenticate(Id instrument, String reason) implements InstrumentOrder {}

    /// Declares what each side may adhere to until a deadline (Algiers form).
    record Declare(Id instrument, Instant deadline) implements InstrumentOrder {}

    /// Sends a signed or adopted instrument to the capitals until a deadline.
    record OpenDomestic(Id instrument, Instant deadline) implements InstrumentOrder {}

    /// Records something on which the entry into force depends.
    record RecordHappening(Id instrument, String name, LocalDate day) implements InstrumentOrder {}

    /// Notes someone who can block a side and for whom nobody in the room speaks.
    record NoteVeto(RoomId side, String name, String words) implements InstrumentOrder {}

    @Override
    default Role needs() {
        return switch (this) {
            case Authenticate _, Reauthenticate _, Declare _, OpenDomestic _ -> Role.MEDIATOR;
            case RecordHappening _ -> Role.MEDIATOR;
            case NoteVeto _ -> Role.NOTE_TAKER;
        };
    }
}
