package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened to lists of suggested packages.
public sealed interface ShortlistEvent extends ShuttleEvent {

    /// A list was planned, at this cost in bits for each room.
    record ListPlanned(
            Id shortlist, ShortlistOrder.Circulate plan, String by, List<LeakPlan.Cost> costs)
            implements ShortlistEvent {

        public ListPlanned {
            costs = List.copyOf(costs);
        }
    }

    /// A list was circulated to these rooms.
    record ListCirculated(
            Id shortlist,
            Set<RoomId> rooms,
            String subject,
            List<PackageDeal> packages,
            Binding binding,
            Instant deadline)
            implements ShortlistEvent {

        public ListCirculated {
            rooms = Set.copyOf(rooms);
            packages = List.copyOf(packages);
        }
    }

    /// A room marked what it could accept.
    record Marked(RoomId room, Id shortlist, Set<Integer> acceptable, boolean fromDesk)
            implements ShortlistEvent {

        public Marked {
            acceptable = Set.copyOf(acceptable);
        }
    }

    /// Who marked is told the packages that all marked, by place; none is NO MATCH.
    record MarksCompared(RoomId room, Id shortlist, List<Integer> common, boolean fromDesk)
            implements ShortlistEvent {

        public MarksCompared {
            common = List.copyOf(common);
        }
    }

    /// The deadline of a list came; the packages that all marked, by place.
    record ListClosed(Id shortlist, List<Integer> common) implements ShortlistEvent {

        public ListClosed {
            common = List.copyOf(common);
        }
    }

    @Override
    default Id about() {
        return switch (this) {
            case ListPlanned(var id, _, _, _) -> id;
            case ListCirculated(var id, _, _, _, _, _) -> id;
            case Marked(_, var id, _, _) -> id;
            case MarksCompared(_, var id, _, _) -> id;
            case ListClosed(var id, _) -> id;
        };
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ListPlanned _, ListClosed _ -> Audience.DESK;
            case ListCirculated(_, var rooms, _, _, _, _) -> new Audience.Only(rooms);
            case Marked(var room, _, _, var fromDesk) -> Audience.sealedIf(fromDesk, room);
            case MarksCompared(var room, _, _, var fromDesk) -> Audience.sealedIf(fromDesk, room);
        };
    }

    /// Shown without the rooms it went to: a room is not told who else was asked.
    @Override
    default Sight sight() {
        return switch (this) {
            case ListPlanned(var id, var plan, var by, var costs) ->
                    Sight.of(
                            "list planned",
                            "shortlist",
                            id,
                            "packages",
                            PackageDeal.lines(plan.packages()),
                            "by",
                            by,
                            "bits",
                            costs);
            case ListCirculated(var id, _, var subject, var packages, var binding, var deadline) ->
                    Sight.of(
                            "suggested packages",
                            "shortlist",
                            id,
                            "subject",
                            subject,
                            "packages",
                            PackageDeal.lines(packages),
                            "a mark is",
                            binding,
                            "deadline",
                            deadline,
                            "who marks is told",
                            "the packages that all marked, or NO MATCH",
                            "marks are hidden",
                            "from the other rooms always; never from who operates the server");
            case Marked(_, var id, var acceptable, _) ->
                    new ShortlistAct.Mark(id, acceptable).sight();
            case MarksCompared(_, var id, var common, _) ->
                    Sight.of(
                            "suggested packages compared",
                            "shortlist",
                            id,
                            "outcome",
                            common.isEmpty() ? "NO MATCH" : "MATCH",
                            "packages",
                            common);
            case ListClosed(var id, var common) ->
                    Sight.of("list closed", "shortlist", id, "packages", common);
        };
    }
}
