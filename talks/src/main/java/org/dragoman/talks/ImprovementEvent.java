package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What happened to improvements of what was settled.
public sealed interface ImprovementEvent extends ShuttleEvent {

    /// An improvement was put to all who settled a package.
    ///
    /// @param settled on what they agreed, and which of its packages; told to nobody
    record ImprovementPut(
            Id improvement,
            Set<RoomId> rooms,
            Id settled,
            int place,
            PackageDeal present,
            PackageDeal better,
            Binding binding,
            Instant deadline)
            implements ImprovementEvent {

        public ImprovementPut {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A room answered an improvement.
    record ImprovementAnswered(RoomId room, Id improvement, boolean yes, boolean fromDesk)
            implements ImprovementEvent {}

    /// The outcome: adopted by all, or what was settled stands.
    record ImprovementClosed(Id improvement, Set<RoomId> rooms, boolean adopted)
            implements ImprovementEvent {

        public ImprovementClosed {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Id about() {
        return switch (this) {
            case ImprovementPut(var id, _, _, _, _, _, _, _) -> id;
            case ImprovementAnswered(_, var id, _, _) -> id;
            case ImprovementClosed(var id, _, _) -> id;
        };
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ImprovementPut(_, var rooms, _, _, _, _, _, _) -> new Audience.Only(rooms);
            case ImprovementAnswered(var room, _, _, var fromDesk) ->
                    Audience.sealedIf(fromDesk, room);
            case ImprovementClosed(_, var rooms, _) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms and without by whom.
    @Override
    default Sight sight() {
        return switch (this) {
            case ImprovementPut(
                            var id,
                            _,
                            _,
                            _,
                            var present,
                            var better,
                            var binding,
                            var deadline) ->
                    Sight.of(
                            "an improvement is put to all",
                            "improvement",
                            id,
                            "settled",
                            present,
                            "better",
                            better,
                            "a yes is",
                            binding,
                            "deadline",
                            deadline,
                            "unless all say yes",
                            "what was settled stands");
            case ImprovementAnswered(_, var id, var yes, _) ->
                    new ShortlistAct.AnswerImprovement(id, yes).sight();
            case ImprovementClosed(var id, _, var adopted) ->
                    Sight.of(
                            "improvement",
                            "improvement",
                            id,
                            "outcome",
                            adopted ? "ADOPTED" : "WHAT WAS SETTLED STANDS");
        };
    }
}
