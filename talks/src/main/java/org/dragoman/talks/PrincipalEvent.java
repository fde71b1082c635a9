package org.dragoman.talks;

import java.util.List;

/// What happened when a side's principals changed.
///
/// What they inherit, keep and reopen is between the side and the mediator; other parties learn of
/// the change when the side tells them, and of a reopened clause when the mediator reopens it.
public sealed interface PrincipalEvent extends AccordEvent {

    /// New principals took over; what was agreed ad referendum is inherited.
    record PrincipalsChanged(RoomId side, String words, List<ClauseRef> inherited)
            implements PrincipalEvent {

        public PrincipalsChanged {
            inherited = List.copyOf(inherited);
        }
    }

    /// The new principals stand by these clauses.
    record ClausesReaffirmed(RoomId side, List<ClauseRef> clauses) implements PrincipalEvent {

        public ClausesReaffirmed {
            clauses = List.copyOf(clauses);
        }
    }

    /// The new principals ask to reopen these clauses.
    record ReopeningAsked(RoomId side, List<ClauseRef> clauses, String words)
            implements PrincipalEvent {

        public ReopeningAsked {
            clauses = List.copyOf(clauses);
        }
    }

    /// The side let the other parties know.
    record PrincipalsNotified(RoomId side, String words) implements PrincipalEvent {}

    /// A room was told that a party's principals have changed.
    record PrincipalsTold(RoomId room, RoomId side, String words) implements PrincipalEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case PrincipalsChanged(var side, _, _) -> Audience.only(side);
            case ClausesReaffirmed(var side, _) -> Audience.only(side);
            case ReopeningAsked(var side, _, _) -> Audience.only(side);
            case PrincipalsNotified(var side, _) -> Audience.only(side);
            case PrincipalsTold(var room, _, _) -> Audience.only(room);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case PrincipalsChanged(_, var words, var inherited) ->
                    Sight.of("principals changed", "words", words, "inherited", inherited);
            case ClausesReaffirmed(_, var clauses) -> Sight.of("reaffirmed", "clauses", clauses);
            case ReopeningAsked(_, var clauses, var words) ->
                    Sight.of("asks to reopen", "clauses", clauses, "words", words);
            case PrincipalsNotified(_, var words) ->
                    Sight.of("notice of new principals", "words", words);
            case PrincipalsTold(_, var side, var words) ->
                    Sight.of("new principals", "party", side, "words", words);
        };
    }
}
