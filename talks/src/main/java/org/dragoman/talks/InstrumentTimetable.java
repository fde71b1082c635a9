package org.dragoman.talks;

import java.time.Instant;

/// Which events of instruments set a deadline and which call one off.
final class InstrumentTimetable {

    private InstrumentTimetable() {}

    static Deadlines after(Deadlines deadlines, DomesticEvent event) {
        return switch (event) {
            case DomesticEvent.PutToConstituency(var side, var id, var it, var deadline, _, _) ->
                    deadline.equals(Instant.MAX)
                            ? deadlines
                            : deadlines.with(
                                    new Deadline.ConsentDue(side, it.home(), id, it.name()),
                                    deadline);
            case DomesticEvent.ConstituencyStands(
                            var side,
                            var home,
                            var id,
                            var name,
                            var standing) ->
                    standing == ConsentStanding.CONSENTED
                            ? deadlines.without(new Deadline.ConsentDue(side, home, id, name))
                            : deadlines;
            case DomesticEvent.ConsentLapsed(var side, var home, var id, var name) ->
                    deadlines.without(new Deadline.ConsentDue(side, home, id, name));
            case DomesticEvent.ReferralEnded(var side, var home, var id, var name, _) ->
                    deadlines.without(new Deadline.ConsentDue(side, home, id, name));
            case DomesticEvent.ConstituencyDeclared _,
                    DomesticEvent.ConstituencyWithdrawn _,
                    DomesticEvent.VetoNoted _,
                    DomesticEvent.ConditionMet _,
                    DomesticEvent.PrincipalSaid _ ->
                    deadlines;
        };
    }

    static Deadlines after(Deadlines deadlines, InstrumentEvent event) {
        return switch (event) {
            case InstrumentEvent.Declared(var id, _, var deadline) ->
                    deadlines.with(new Deadline.InstrumentLapses(id), deadline);
            case InstrumentEvent.DomesticOpened(var id, _, var deadline) ->
                    deadlines.with(new Deadline.InstrumentLapses(id), deadline);
            case InstrumentEvent.EntryFixed(var id, _, var at) ->
                    deadlines.with(new Deadline.EntryDue(id), at);
            case InstrumentEvent.Completed(var id, _, _) -> cleared(deadlines, id);
            case InstrumentEvent.EnteredIntoForce(var id, _) -> cleared(deadlines, id);
            case InstrumentEvent.ConsentsVoided(var id, _, _) -> cleared(deadlines, id);
            case InstrumentEvent.Rejected(var id, _) -> cleared(deadlines, id);
            case InstrumentEvent.Lapsed(var id, _) -> cleared(deadlines, id);
            case InstrumentEvent.Authenticated _,
                    InstrumentEvent.ConcordanceConfirmed _,
                    InstrumentEvent.Concordant _,
                    InstrumentEvent.Signed _,
                    InstrumentEvent.Adopted _,
                    InstrumentEvent.Adhered _,
                    InstrumentEvent.OutcomeNotified _,
                    InstrumentEvent.OutcomeTold _,
                    InstrumentEvent.Deposited _,
                    InstrumentEvent.Happened _ ->
                    deadlines;
        };
    }

    private static Deadlines cleared(Deadlines deadlines, Id id) {
        return deadlines
                .without(new Deadline.InstrumentLapses(id))
                .without(new Deadline.EntryDue(id));
    }
}
