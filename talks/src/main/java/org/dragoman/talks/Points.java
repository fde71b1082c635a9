package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The points of meetings, as one room, or the mediator's team, knows them.
///
/// @param points each point
public record Points(Table<Id, Point> points) {

    /// How far a point has come.
    public enum Stage {
        NOTED,
        READ_BACK,
        CONFIRMED,
        CORRECTED,
        WITHDRAWN;

        /// Whether it counts as heard.
        public boolean heard() {
            return switch (this) {
                case NOTED, READ_BACK, WITHDRAWN -> false;
                case CONFIRMED, CORRECTED -> true;
            };
        }

        /// Whether it is still to be read back or confirmed.
        public boolean open() {
            return switch (this) {
                case NOTED, READ_BACK -> true;
                case CONFIRMED, CORRECTED, WITHDRAWN -> false;
            };
        }
    }

    /// A point of a meeting.
    ///
    /// @param words as they were last noted, read back or corrected
    public record Point(
            Id point, RoomId room, Id session, String speaker, String words, Stage stage) {

        Point is(Stage next, String then) {
            return new Point(point, room, session, speaker, then, next);
        }
    }

    static final Points NONE = new Points(Table.empty());

    Points after(PointEvent event) {
        return switch (event) {
            case PointEvent.PointNoted(var room, var id, var session, var speaker, var words) ->
                    with(new Point(id, room, session, speaker, words, Stage.NOTED));
            case PointEvent.PointReadBack(var room, var id, var session, var speaker, var words) ->
                    with(new Point(id, room, session, speaker, words, Stage.READ_BACK));
            case PointEvent.PointConfirmed(_, var id) ->
                    new Points(points.change(id, p -> p.is(Stage.CONFIRMED, p.words)));
            case PointEvent.PointCorrected(_, var id, var words) ->
                    new Points(points.change(id, p -> p.is(Stage.CORRECTED, words)));
            case PointEvent.NoteDropped(_, var id, _) -> withdrawn(id);
            case PointEvent.PointWithdrawn(_, var id, _) -> withdrawn(id);
            case PointEvent.PointCited _ -> this;
        };
    }

    private Points withdrawn(Id point) {
        return new Points(points.change(point, p -> p.is(Stage.WITHDRAWN, p.words)));
    }

    private Points with(Point point) {
        return new Points(points.with(point.point, point));
    }

    /// What counts as heard, in the words that its speaker confirmed.
    public List<Point> heard() {
        return points.values().stream().filter(point -> point.stage.heard()).toList();
    }

    /// Points that a room is to confirm, as the carry sheet asks for them.
    List<CarrySheet.Line> toConfirm(RoomId room) {
        return points.values().stream()
                .filter(point -> point.room.equals(room) && point.stage.open())
                .map(point ->
                        new CarrySheet.Line(
                                point.words,
                                new CarryReason.Point(point.speaker, point.stage != Stage.NOTED),
                                Instant.MAX))
                .toList();
    }

    List<Id> ids() {
        return points.keys();
    }

    /// How the points stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var point : points.values()) {
            sights.add(
                    Sight.of(
                            "point",
                            "point",
                            point.point,
                            "session",
                            point.session,
                            "speaker",
                            point.speaker,
                            "words",
                            point.words,
                            "stage",
                            point.stage));
        }
        return sights;
    }
}
