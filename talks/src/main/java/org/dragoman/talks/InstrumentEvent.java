package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What happened to an instrument between its parties.
public sealed interface InstrumentEvent extends AccordEvent {

    /// The text was fixed as final.
    record Authenticated(Id instrument, Arrangement arrangement, FixedText fixed)
            implements InstrumentEvent {}

    /// A party confirmed that the text says the same in another language.
    record ConcordanceConfirmed(RoomId side, Id instrument, Language language)
            implements InstrumentEvent {}

    /// Every party has confirmed it: the language is equally authentic.
    record Concordant(Id instrument, Set<RoomId> rooms, Language language)
            implements InstrumentEvent {

        public Concordant {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party signed, ad referendum or definitively.
    record Signed(Id instrument, Set<RoomId> rooms, RoomId side, String name, boolean definitive)
            implements InstrumentEvent {

        public Signed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party adopted a political commitment.
    record Adopted(Id instrument, Set<RoomId> rooms, RoomId side) implements InstrumentEvent {

        public Adopted {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The mediator declared; each side may adhere until a deadline.
    record Declared(Id instrument, Set<RoomId> rooms, Instant deadline) implements InstrumentEvent {

        public Declared {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party adhered to the declaration; the others learn it when all have.
    record Adhered(RoomId side, Id instrument) implements InstrumentEvent {}

    /// The instrument went to the capitals until a deadline.
    record DomesticOpened(Id instrument, Set<RoomId> rooms, Instant deadline)
            implements InstrumentEvent {

        public DomesticOpened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A side notified the mediator of what became of it at home.
    ///
    /// @param clauses what a change concerns
    /// @param toAll whether the other parties are told
    record OutcomeNotified(
            RoomId side,
            Id instrument,
            Outcome outcome,
            List<String> clauses,
            String words,
            boolean toAll)
            implements InstrumentEvent {

        public OutcomeNotified {
            clauses = List.copyOf(clauses);
        }
    }

    /// The other parties were told of a side's outcome.
    record OutcomeTold(
            Id instrument,
            Set<RoomId> rooms,
            RoomId side,
            Outcome outcome,
            List<String> clauses,
            String words)
            implements InstrumentEvent {

        public OutcomeTold {
            rooms = Set.copyOf(rooms);
            clauses = List.copyOf(clauses);
        }
    }

    /// A party deposited its ratification.
    record Deposited(Id instrument, Set<RoomId> rooms, RoomId side) implements InstrumentEvent {

        public Deposited {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Every party is bound.
    record Completed(Id instrument, Set<RoomId> rooms, LocalDate day) implements InstrumentEvent {

        public Completed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Something happened on which the entry into force depends.
    record Happened(Id instrument, Set<RoomId> rooms, String name, LocalDate day)
            implements InstrumentEvent {

        public Happened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The moment of entry into force is known.
    record EntryFixed(Id instrument, Set<RoomId> rooms, Instant at) implements InstrumentEvent {

        public EntryFixed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The instrument binds; its clauses are closed.
    record EnteredIntoForce(Id instrument, Set<RoomId> rooms) implements InstrumentEvent {

        public EnteredIntoForce {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The text was reopened or changed: signatures and consents given before are void.
    record ConsentsVoided(Id instrument, Set<RoomId> rooms, String reason)
            implements InstrumentEvent {

        public ConsentsVoided {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A side has told all that it rejects the whole.
    record Rejected(Id instrument, Set<RoomId> rooms) implements InstrumentEvent {

        public Rejected {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The deadline came before every side was bound.
    record Lapsed(Id instrument, Set<RoomId> rooms) implements InstrumentEvent {

        public Lapsed {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case Authenticated(_, var arrangement, _) -> new Audience.Only(arrangement.parties());
            case ConcordanceConfirmed(var side, _, _) -> Audience.only(side);
            case Concordant(_, var rooms, _) -> new Audience.Only(rooms);
            case Signed(_, var rooms, _, _, _) -> new Audience.Only(rooms);
            case Adopted(_, var rooms, _) -> new Audience.Only(rooms);
            case Declared(_, var rooms, _) -> new Audience.Only(rooms);
            case Adhered(var side, _) -> Audience.only(side);
            case DomesticOpened(_, var rooms, _) -> new Audience.Only(rooms);
            case OutcomeNotified(var side, _, _, _, _, _) -> Audience.only(side);
            case OutcomeTold(_, var rooms, _, _, _, _) -> new Audience.Only(rooms);
            case Deposited(_, var rooms, _) -> new Audience.Only(rooms);
            case Completed(_, var rooms, _) -> new Audience.Only(rooms);
            case Happened(_, var rooms, _, _) -> new Audience.Only(rooms);
            case EntryFixed(_, var rooms, _) -> new Audience.Only(rooms);
            case EnteredIntoForce(_, var rooms) -> new Audience.Only(rooms);
            case ConsentsVoided(_, var rooms, _) -> new Audience.Only(rooms);
            case Rejected(_, var rooms) -> new Audience.Only(rooms);
            case Lapsed(_, var rooms) -> new Audience.Only(rooms);
        };
    }

    /// Parties to an instrument know of each other, so they are shown.
    @Override
    default Sight sight() {
        return switch (this) {
            case Authenticated(var id, var arrangement, var fixed) ->
                    TextSight.of(
                            "authenticated",
                            fixed.version(),
                            "instrument",
                            id,
                            "title",
                            arrangement.title(),
                            "form",
                            arrangement.form(),
                            "parties",
                            arrangement.parties().stream().sorted().toList(),
                            "enters into force",
                            arrangement.entry(),
                            "zone",
                            arrangement.zone(),
                            "version",
                            fixed.number(),
                            "nonce",
                            fixed.nonce());
            case ConcordanceConfirmed(_, var id, var language) ->
                    Sight.of("concordance confirmed", "instrument", id, "language", language);
            case Concordant(var id, _, var language) ->
                    Sight.of("equally authentic", "instrument", id, "language", language);
            case Signed(var id, _, var side, var name, var definitive) ->
                    Sight.of(
                            "signed",
                            "instrument",
                            id,
                            "party",
                            side,
                            "by",
                            name,
                            "how",
                            definitive ? "DEFINITIVE" : "AD REFERENDUM");
            case Adopted(var id, _, var side) ->
                    Sight.of("adopted", "instrument", id, "party", side);
            case Declared(var id, _, var deadline) ->
                    Sight.of(
                            "the mediator declares", "instrument", id, "adherence until", deadline);
            case Adhered(_, var id) -> Sight.of("adhered", "instrument", id);
            case DomesticOpened(var id, _, var deadline) ->
                    Sight.of("before the constituencies", "instrument", id, "until", deadline);
            case OutcomeNotified(_, var id, var outcome, var clauses, var words, var toAll) ->
                    new InstrumentAct.NotifyOutcome(id, outcome, clauses, words, toAll).sight();
            case OutcomeTold(var id, _, var side, var outcome, var clauses, var words) ->
                    Sight.of(
                            "notification",
                            "instrument",
                            id,
                            "party",
                            side,
                            "outcome",
                            outcome,
                            "clauses",
                            clauses,
                            "words",
                            words);
            case Deposited(var id, _, var side) ->
                    Sight.of("deposited", "instrument", id, "party", side);
            case Completed(var id, _, var day) ->
                    Sight.of("every party is bound", "instrument", id, "day", day);
            case Happened(var id, _, var name, var day) ->
                    Sight.of("happened", "instrument", id, "what", name, "day", day);
            case EntryFixed(var id, _, var at) ->
                    Sight.of("enters into force", "instrument", id, "at", at);
            case EnteredIntoForce(var id, _) -> Sight.of("in force", "instrument", id);
            case ConsentsVoided(var id, _, var reason) ->
                    Sight.of("consents void", "instrument", id, "reason", reason);
            case Rejected(var id, _) -> Sight.of("rejected", "instrument", id);
            case Lapsed(var id, _) -> Sight.of("lapsed", "instrument", id);
        };
    }
}
