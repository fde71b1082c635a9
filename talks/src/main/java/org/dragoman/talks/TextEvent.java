package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened to the single negotiating text.
public sealed interface TextEvent extends Event
        permits TextEvent.TextOpened,
                TextEvent.VersionDrafted,
                TextEvent.TextShown,
                TextEvent.SilenceConsented,
                TextEvent.VariantProposed,
                TextEvent.VariantWithdrawn,
                TextEvent.SilenceOpened,
                TextEvent.Objected,
                TextEvent.SilenceEnded,
                TextEvent.ClausesReopened,
                TextEvent.VersionWithdrawn,
                ReplyEvent,
                AssentEvent {

    /// A text was begun.
    record TextOpened(Id text, Set<RoomId> rooms, String title) implements TextEvent {

        public TextOpened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A version was drafted.
    record VersionDrafted(Id text, int number, Version version, Id nonce) implements TextEvent {}

    /// A version was shown to a room.
    ///
    /// @param nonce the same in every room, so that two rooms can compare what they were shown
    record TextShown(RoomId room, Id text, String title, int number, Version version, Id nonce)
            implements TextEvent {

        /// What two participants compare to see that they were shown the same: the digest of the
        /// title, the number, all words and the nonce, without the room.
        public Digest digest() {
            return Digest.of(shown());
        }

        private Sight shown() {
            return TextSight.of(
                    "text", version, "text", text, "title", title, "version", number, "nonce",
                    nonce);
        }
    }

    /// A room agreed that the text may be put under silence.
    record SilenceConsented(RoomId room, Id text) implements TextEvent {}

    /// A room put words forward for a clause.
    record VariantProposed(RoomId room, Id text, String clause, Wording words)
            implements TextEvent {}

    /// A room withdrew words it put forward.
    record VariantWithdrawn(RoomId room, Id text, String clause, Wording words)
            implements TextEvent {}

    /// A version was put under silence.
    record SilenceOpened(Id text, Set<RoomId> rooms, int number, Instant deadline)
            implements TextEvent {

        public SilenceOpened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A room objected in time.
    record Objected(RoomId room, Id text, String words) implements TextEvent {}

    /// The silence ended: broken, or kept and these clauses agreed ad referendum.
    record SilenceEnded(Id text, Set<RoomId> rooms, boolean broken, List<String> agreed)
            implements TextEvent {

        public SilenceEnded {
            rooms = Set.copyOf(rooms);
            agreed = List.copyOf(agreed);
        }
    }

    /// Clauses agreed ad referendum were reopened by the mediator.
    record ClausesReopened(Id text, Set<RoomId> rooms, List<String> clauses, String reason)
            implements TextEvent {

        public ClausesReopened {
            rooms = Set.copyOf(rooms);
            clauses = List.copyOf(clauses);
        }
    }

    /// A version was withdrawn by the mediator before every delegation was shown it.
    ///
    /// @param rooms those that were shown it; no other hears of it
    record VersionWithdrawn(Id text, Set<RoomId> rooms, int number, String reason)
            implements TextEvent {

        public VersionWithdrawn {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ReplyEvent reply -> reply.audience();
            case AssentEvent assent -> assent.audience();
            case TextOpened _, VersionDrafted _ -> Audience.DESK;
            case TextShown(var room, _, _, _, _, _) -> Audience.only(room);
            case SilenceConsented(var room, _) -> Audience.only(room);
            case VariantProposed(var room, _, _, _) -> Audience.only(room);
            case VariantWithdrawn(var room, _, _, _) -> Audience.only(room);
            case Objected(var room, _, _) -> Audience.only(room);
            case SilenceOpened(_, var rooms, _, _) -> new Audience.Only(rooms);
            case SilenceEnded(_, var rooms, _, _) -> new Audience.Only(rooms);
            case ClausesReopened(_, var rooms, _, _) -> new Audience.Only(rooms);
            case VersionWithdrawn(_, var rooms, _, _) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms: a delegation is not told who else negotiates the text.
    @Override
    default Sight sight() {
        return switch (this) {
            case ReplyEvent reply -> reply.sight();
            case AssentEvent assent -> assent.sight();
            case TextOpened(var id, var rooms, var title) ->
                    Sight.of(
                            "text opened",
                            "text",
                            id,
                            "between",
                            rooms.stream().sorted().toList(),
                            "title",
                            title);
            case VersionDrafted(var id, var number, var version, var nonce) ->
                    TextSight.of("drafted", version, "text", id, "version", number, "nonce", nonce);
            case TextShown shown -> shown.shown();
            case SilenceConsented(_, var id) -> Sight.of("consented to silence", "text", id);
            case VariantProposed(_, var id, var clause, var words) ->
                    TextSight.said("words proposed", words, "text", id, "clause", clause);
            case VariantWithdrawn(_, var id, var clause, var words) ->
                    TextSight.said("words withdrawn", words, "text", id, "clause", clause);
            case SilenceOpened(var id, _, var number, var deadline) ->
                    Sight.of("under silence", "text", id, "version", number, "until", deadline);
            case Objected(_, var id, var words) -> Sight.of("objected", "text", id, "words", words);
            case SilenceEnded(var id, _, var broken, var agreed) ->
                    Sight.of(
                            "silence ended",
                            "text",
                            id,
                            "outcome",
                            broken ? "BROKEN" : "KEPT",
                            "agreed ad referendum",
                            agreed);
            case ClausesReopened(var id, _, var clauses, var reason) ->
                    Sight.of("reopened", "text", id, "clauses", clauses, "reason", reason);
            case VersionWithdrawn(var id, _, var number, var reason) ->
                    Sight.of("version withdrawn", "text", id, "version", number, "reason", reason);
        };
    }
}
