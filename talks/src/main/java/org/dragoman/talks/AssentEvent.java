package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// How agreement on a text came about: who accepted, approved and initialled, and when all had.
public sealed interface AssentEvent extends TextEvent {

    /// A room accepted a clause as it stands in a version, ad referendum.
    record ClauseAccepted(RoomId room, Id text, int number, String clause) implements AssentEvent {}

    /// A room took its acceptance back before all had accepted.
    record AcceptanceWithdrawn(RoomId room, Id text, String clause) implements AssentEvent {}

    /// Clauses that every delegation had accepted were established as agreed ad referendum.
    record ClausesAgreed(Id text, Set<RoomId> rooms, List<String> clauses) implements AssentEvent {

        public ClausesAgreed {
            rooms = Set.copyOf(rooms);
            clauses = List.copyOf(clauses);
        }
    }

    /// A clause was found to say the same in another language as in the working one, or was not.
    record ConcordanceMarked(
            Id text, Set<RoomId> rooms, String clause, Language language, boolean concordant)
            implements AssentEvent {

        public ConcordanceMarked {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A room approved a version, brackets and all, as the basis of further work.
    record VersionApproved(RoomId room, Id text, int number) implements AssentEvent {}

    /// A version that every delegation had approved was frozen; it stands beside the working copy.
    record VersionFrozen(Id text, Set<RoomId> rooms, int number) implements AssentEvent {

        public VersionFrozen {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The head of a room initialled a version.
    record Initialled(RoomId room, Id text, int number) implements AssentEvent {}

    /// Every head had initialled the version.
    record TextInitialled(Id text, Set<RoomId> rooms, int number) implements AssentEvent {

        public TextInitialled {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ClauseAccepted(var room, _, _, _) -> Audience.only(room);
            case AcceptanceWithdrawn(var room, _, _) -> Audience.only(room);
            case VersionApproved(var room, _, _) -> Audience.only(room);
            case Initialled(var room, _, _) -> Audience.only(room);
            case ClausesAgreed(_, var rooms, _) -> new Audience.Only(rooms);
            case ConcordanceMarked(_, var rooms, _, _, _) -> new Audience.Only(rooms);
            case VersionFrozen(_, var rooms, _) -> new Audience.Only(rooms);
            case TextInitialled(_, var rooms, _) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms: a delegation is not told who else negotiates the text.
    @Override
    default Sight sight() {
        return switch (this) {
            case ClauseAccepted(_, var id, var number, var clause) ->
                    Sight.of("clause accepted", "text", id, "version", number, "clause", clause);
            case AcceptanceWithdrawn(_, var id, var clause) ->
                    Sight.of("acceptance withdrawn", "text", id, "clause", clause);
            case ClausesAgreed(var id, _, var clauses) ->
                    Sight.of("agreed ad referendum", "text", id, "clauses", clauses);
            case ConcordanceMarked(var id, _, var clause, var language, var concordant) ->
                    Sight.of(
                            "concordance",
                            "text",
                            id,
                            "clause",
                            clause,
                            "language",
                            language,
                            "concordant",
                            concordant);
            case VersionApproved(_, var id, var number) ->
                    Sight.of("version approved", "text", id, "version", number);
            case VersionFrozen(var id, _, var number) ->
                    Sight.of("version frozen", "text", id, "version", number);
            case Initialled(_, var id, var number) ->
                    Sight.of("initialled", "text", id, "version", number);
            case TextInitialled(var id, _, var number) ->
                    Sight.of("initialled by all", "text", id, "version", number);
        };
    }
}
