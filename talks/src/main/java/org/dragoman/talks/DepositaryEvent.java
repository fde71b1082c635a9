package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What the mediator, as the keeper of an authenticated instrument, had to do with it: errors in
/// its text (Vienna Convention on the Law of Treaties 1969, art. 79) and interpretative
/// declarations.
///
/// Who consents or objects to a correction is told to nobody else; all parties learn at one moment
/// whether it is made. An interpretative declaration is its party's word to all the others and
/// blocks nothing.
public sealed interface DepositaryEvent extends AccordEvent {

    /// A correction of an error was put to the parties.
    ///
    /// @param was the words with the error
    /// @param now the corrected words
    /// @param until the first moment at which no objection can be made any more
    record CorrectionProposed(
            Id correction,
            Id instrument,
            Set<RoomId> rooms,
            String clause,
            Wording was,
            Wording now,
            String reason,
            Instant until)
            implements DepositaryEvent {

        public CorrectionProposed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party consented to a correction, or objected to it.
    record CorrectionAnswered(RoomId side, Id correction, boolean consents, String words)
            implements DepositaryEvent {}

    /// The correction was made: the corrected copy takes the place of the text from the start.
    ///
    /// @param digest of the corrected copy, the same in every room
    record TextCorrected(
            Id correction, Id instrument, Set<RoomId> rooms, FixedText corrected, Digest digest)
            implements DepositaryEvent {

        public TextCorrected {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The correction was not made.
    record CorrectionDropped(Id correction, Set<RoomId> rooms) implements DepositaryEvent {

        public CorrectionDropped {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party declared how it understands a clause.
    record InterpretationDeclared(
            Id instrument, Set<RoomId> rooms, RoomId side, String clause, String words)
            implements DepositaryEvent {

        public InterpretationDeclared {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case CorrectionProposed(_, _, var rooms, _, _, _, _, _) -> new Audience.Only(rooms);
            case CorrectionAnswered(var side, _, _, _) -> Audience.only(side);
            case TextCorrected(_, _, var rooms, _, _) -> new Audience.Only(rooms);
            case CorrectionDropped(_, var rooms) -> new Audience.Only(rooms);
            case InterpretationDeclared(_, var rooms, _, _, _) -> new Audience.Only(rooms);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case CorrectionProposed(
                            var id,
                            var instrument,
                            _,
                            var clause,
                            var was,
                            var now,
                            var reason,
                            var until) ->
                    Sight.of(
                            "correction proposed",
                            "correction",
                            id,
                            "instrument",
                            instrument,
                            "clause",
                            clause,
                            "was",
                            was,
                            "now",
                            now,
                            "reason",
                            reason,
                            "objections until",
                            until);
            case CorrectionAnswered(_, var id, var consents, var words) ->
                    Sight.of(
                            consents ? "consented to a correction" : "objected to a correction",
                            "correction",
                            id,
                            "words",
                            words);
            case TextCorrected(var id, var instrument, _, var text, var digest) ->
                    TextSight.of(
                            "corrected",
                            text.version(),
                            "correction",
                            id,
                            "instrument",
                            instrument,
                            "version",
                            text.number(),
                            "digest",
                            digest);
            case CorrectionDropped(var id, _) -> Sight.of("correction not made", "correction", id);
            case InterpretationDeclared(var id, _, var side, var clause, var words) ->
                    Sight.of(
                            "interpretative declaration",
                            "instrument",
                            id,
                            "party",
                            side,
                            "clause",
                            clause,
                            "words",
                            words);
        };
    }
}
