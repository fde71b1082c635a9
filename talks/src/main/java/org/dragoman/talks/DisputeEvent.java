package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What happened under the dispute clause of an instrument.
///
/// Parties to an instrument know of each other: who refers a dispute is told to all of them. Who
/// would settle it, leave its stage or prolong it stays its own until all would.
public sealed interface DisputeEvent extends AccordEvent {

    /// The stages of the dispute clause were fixed, with how their days are counted.
    record DisputePathSet(Id instrument, Set<RoomId> rooms, DisputePath path, CountingRule rule)
            implements DisputeEvent {

        public DisputePathSet {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A dispute was referred, or followed from a failure that stands.
    ///
    /// @param by who referred it; nothing where it followed
    /// @param stage the first stage
    /// @param until the first moment after that stage
    record DisputeReferred(
            Id dispute,
            Id instrument,
            Set<RoomId> rooms,
            String by,
            String words,
            Instant at,
            String stage,
            Instant until)
            implements DisputeEvent {

        public DisputeReferred {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party would not wait for the end of the stage.
    record StageFailed(RoomId side, Id dispute, String words) implements DisputeEvent {}

    /// A stage ended without a settlement and the next began: at its end, or before it where every
    /// party would not wait.
    ///
    /// @param since from when the stages still to come are counted
    record DisputeEscalated(
            Id dispute, Set<RoomId> rooms, String stage, Instant until, Instant since)
            implements DisputeEvent {

        public DisputeEscalated {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party would prolong the stage by some days.
    record ProlongationAgreed(RoomId side, Id dispute, int days, String words)
            implements DisputeEvent {}

    /// Every party would, by the same number of days: the stage is prolonged, and those still to
    /// come begin so much later.
    ///
    /// @param until the first moment after the stage, from now on
    record StageProlonged(Id dispute, Set<RoomId> rooms, int days, Instant until)
            implements DisputeEvent {

        public StageProlonged {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party would settle the dispute.
    record SettlementAgreed(RoomId side, Id dispute, String words) implements DisputeEvent {}

    /// Every party would: the dispute is settled.
    record DisputeSettled(Id dispute, Set<RoomId> rooms) implements DisputeEvent {

        public DisputeSettled {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The last stage ended without a settlement.
    record DisputeUnresolved(Id dispute, Set<RoomId> rooms) implements DisputeEvent {

        public DisputeUnresolved {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case DisputePathSet(_, var rooms, _, _) -> new Audience.Only(rooms);
            case DisputeReferred(_, _, var rooms, _, _, _, _, _) -> new Audience.Only(rooms);
            case StageFailed(var side, _, _) -> Audience.only(side);
            case DisputeEscalated(_, var rooms, _, _, _) -> new Audience.Only(rooms);
            case ProlongationAgreed(var side, _, _, _) -> Audience.only(side);
            case StageProlonged(_, var rooms, _, _) -> new Audience.Only(rooms);
            case SettlementAgreed(var side, _, _) -> Audience.only(side);
            case DisputeSettled(_, var rooms) -> new Audience.Only(rooms);
            case DisputeUnresolved(_, var rooms) -> new Audience.Only(rooms);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case DisputePathSet(var id, _, var path, var rule) ->
                    Sight.of(
                            "dispute clause",
                            "instrument",
                            id,
                            "stages",
                            path.stages(),
                            "days",
                            path.days(),
                            "counted",
                            rule);
            case DisputeReferred(
                            var id,
                            var instrument,
                            _,
                            var by,
                            var words,
                            _,
                            var stage,
                            var until) ->
                    Sight.of(
                            "dispute referred",
                            "dispute",
                            id,
                            "instrument",
                            instrument,
                            "by",
                            by,
                            "words",
                            words,
                            "stage",
                            stage,
                            "until",
                            until);
            case StageFailed(_, var id, var words) ->
                    Sight.of("stage failed", "dispute", id, "words", words);
            case DisputeEscalated(var id, _, var stage, var until, _) ->
                    Sight.of("dispute escalated", "dispute", id, "stage", stage, "until", until);
            case ProlongationAgreed(_, var id, var days, var words) ->
                    Sight.of(
                            "would prolong the stage", "dispute", id, "days", days, "words", words);
            case StageProlonged(var id, _, var days, var until) ->
                    Sight.of("stage prolonged", "dispute", id, "days", days, "until", until);
            case SettlementAgreed(_, var id, var words) ->
                    Sight.of("settlement agreed", "dispute", id, "words", words);
            case DisputeSettled(var id, _) -> Sight.of("dispute settled", "dispute", id);
            case DisputeUnresolved(var id, _) -> Sight.of("dispute not resolved", "dispute", id);
        };
    }
}
