package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// What happened when the mediation passed to another team.
///
/// What lies open among several rooms goes along. What one room and the team alone know goes along
/// only if that room consented.
public sealed interface HandoverEvent extends ProceedingsEvent {

    /// A handover to another team was announced to every room but the public's.
    record HandoverProposed(Id handover, String lead, List<String> team) implements HandoverEvent {

        public HandoverProposed {
            team = List.copyOf(team);
        }
    }

    /// A room consented, or not, that what it confided goes along.
    record HandoverAnswered(RoomId room, Id handover, boolean consents) implements HandoverEvent {}

    /// The team was replaced.
    ///
    /// @param successors who joined by it
    /// @param consenting rooms whose confidences go along
    /// @param wholly whether every room that is no stranger consented, so that the team's own notes
    ///   go along too
    record TeamReplaced(
            Id handover, List<String> successors, Set<RoomId> consenting, boolean wholly)
            implements HandoverEvent {

        public TeamReplaced {
            successors = List.copyOf(successors);
            consenting = Set.copyOf(consenting);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case HandoverProposed _ -> Audience.INSIDERS;
            case HandoverAnswered(var room, _, _) -> Audience.only(room);
            case TeamReplaced _ -> Audience.DESK;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case HandoverProposed(var id, var lead, var team) ->
                    Sight.of(
                            "the mediation passes to another team",
                            "handover",
                            id,
                            "lead",
                            lead,
                            "team",
                            team);
            case HandoverAnswered(_, var id, var consents) ->
                    Sight.of("handover answered", "handover", id, "consents", consents);
            case TeamReplaced(var id, var successors, var consenting, var wholly) ->
                    Sight.of(
                            "team replaced",
                            "handover",
                            id,
                            "successors",
                            successors,
                            "consenting",
                            consenting.stream().sorted().toList(),
                            "wholly",
                            wholly);
        };
    }
}
