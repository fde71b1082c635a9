package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What happened with what is said to the press.
///
/// The public learns a communiqué at the end of its embargo, once every delegation consented to the
/// same bytes, and nothing before. A readout lies with its author until its embargo.
public sealed interface PressEvent extends ProceedingsEvent {

    /// Agreed lines were put to every delegation.
    record CommuniqueProposed(Id communique, Set<RoomId> rooms, String words, Instant embargo)
            implements PressEvent {

        public CommuniqueProposed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A delegation consented to these bytes, or did not.
    record CommuniqueAnswered(
            RoomId room, Id communique, boolean consents, Digest digest, String words)
            implements PressEvent {}

    /// Every delegation consented; it will be public at the end of the embargo.
    record CommuniqueAgreed(Id communique, Set<RoomId> rooms, Digest digest, Instant embargo)
            implements PressEvent {

        public CommuniqueAgreed {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The mediator took a communiqué back before it was public.
    record CommuniqueDropped(Id communique, Set<RoomId> rooms, String words) implements PressEvent {

        public CommuniqueDropped {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A communiqué became public.
    record CommuniquePublished(Id communique, String words) implements PressEvent {}

    /// A delegation, or the mediator's team, wrote its readout of a round.
    record ReadoutWritten(RoomId room, Id readout, Id round, String words, Instant embargo)
            implements PressEvent {}

    /// A readout was withdrawn before its embargo.
    record ReadoutWithdrawn(RoomId room, Id readout) implements PressEvent {}

    /// A readout came out at its embargo, to those of its round who know of its author.
    ///
    /// @param from the author
    record ReadoutIssued(Set<RoomId> rooms, Id readout, String from, String words)
            implements PressEvent {

        public ReadoutIssued {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case CommuniqueProposed(_, var rooms, _, _) -> new Audience.Only(rooms);
            case CommuniqueAnswered(var room, _, _, _, _) -> Audience.only(room);
            case CommuniqueAgreed(_, var rooms, _, _) -> new Audience.Only(rooms);
            case CommuniqueDropped(_, var rooms, _) -> new Audience.Only(rooms);
            case CommuniquePublished _ -> Audience.EVERYONE;
            case ReadoutWritten(var room, _, _, _, _) -> own(room);
            case ReadoutWithdrawn(var room, _) -> own(room);
            case ReadoutIssued(var rooms, _, _, _) -> new Audience.Only(rooms);
        };
    }

    private static Audience own(RoomId room) {
        return room.equals(RoomId.DESK) ? Audience.DESK : Audience.only(room);
    }

    /// Shown without the rooms that take part.
    @Override
    default Sight sight() {
        return switch (this) {
            case CommuniqueProposed(var id, _, var words, var embargo) ->
                    Sight.of(
                            "communiqué proposed",
                            "communiqué",
                            id,
                            "words",
                            words,
                            "digest",
                            Digest.of(words),
                            "embargo",
                            embargo);
            case CommuniqueAnswered(_, var id, var consents, var digest, var words) ->
                    Sight.of(
                            "communiqué answered",
                            "communiqué",
                            id,
                            "consents",
                            consents,
                            "digest",
                            digest,
                            "words",
                            words);
            case CommuniqueAgreed(var id, _, var digest, var embargo) ->
                    Sight.of(
                            "communiqué agreed",
                            "communiqué",
                            id,
                            "digest",
                            digest,
                            "embargo",
                            embargo);
            case CommuniqueDropped(var id, _, var words) ->
                    Sight.of("communiqué dropped", "communiqué", id, "words", words);
            case CommuniquePublished(_, var words) -> Sight.of("communiqué", "words", words);
            case ReadoutWritten(_, var id, var round, var words, var embargo) ->
                    Sight.of(
                            "readout written",
                            "readout",
                            id,
                            "round",
                            round,
                            "words",
                            words,
                            "embargo",
                            embargo);
            case ReadoutWithdrawn(_, var id) -> Sight.of("readout withdrawn", "readout", id);
            case ReadoutIssued(_, var id, var from, var words) ->
                    Sight.of("readout", "readout", id, "from", from, "words", words);
        };
    }
}
