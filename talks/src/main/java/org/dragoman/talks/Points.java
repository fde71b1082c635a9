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
        CORRECTED;

        /// Whether it counts as heard.
        public boolean heard() {
            return switch (this) {
                case NOTED, READ_BACK -> false;
                case CONFIRMED, CORRECTED -> true;
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
            case PointEvent.PointCited _ -> this;
        };
    }

    private Points with(Point point) {
        return new Points(points.with(point.point, point));
    }

    /// What counts as heard, in the words that its speaker confirmed.
    public List<Point> heard() {
        return points.values().stream().filter(point -> point.stage.heard()).toList();
    }

    /// Decides what a speaker does, from the room's view alone.
    static Decision decide(RoomState room, People.Person person, PointAct act) {
        return switch (act) {
            case PointAct.ConfirmPoint(var id) ->
                    answer(room, person, id, new PointEvent.PointConfirmed(room.room(), id));
            case PointAct.CorrectPoint(var id, var words) ->
                    words.isBlank()
                            ? Decision.refuse(Rule.BLANK, "Say how it was said.")
                            : answer(
                                    room,
                                    person,
                                    id,
                                    new PointEvent.PointCorrected(room.room(), id, words));
        };
    }

    private static Decision answer(RoomState room, People.Person person, Id id, PointEvent answer) {
        var point = room.proceedings().points().points().find(id);
        if (point.isEmpty()) {
            return Decision.unknown();
        }
        if (point.get().stage != Stage.READ_BACK) {
            return Decision.refuse(Rule.ALREADY_DONE, "It is %s.".formatted(point.get().stage));
        }
        return person.name().equals(point.get().speaker) || person.role() == Role.HEAD
                ? Decision.done(answer)
                : Decision.refuse(
                        Rule.NOT_YOUR_ROLE, "Whoever said it, or the head, confirms or corrects.");
    }

    /// Decides what the mediator's team does.
    static Decision decide(Talks talks, PointOrder order, Identifiers ids) {
        return switch (order) {
            case PointOrder.NotePoint note -> note(talks, note, ids);
            case PointOrder.ReadPointBack(var room, var id, var words) ->
                    readBack(talks, room, id, words);
            case PointOrder.CitePoint(var room, var id, var use) -> cite(talks, room, id, use);
        };
    }

    private static Decision note(Talks talks, PointOrder.NotePoint note, Identifiers ids) {
        var room = talks.room(note.room());
        boolean known =
                room.isPresent()
                        && room.get().kind() != RoomKind.PUBLIC
                        && room.get().people().persons().has(note.speaker())
                        && (note.session().equals(new Id(""))
                                || room.get()
                                        .proceedings()
                                        .sessions()
                                        .sessions()
                                        .has(note.session()));
        if (!known) {
            return Decision.unknown();
        }
        return note.words().isBlank()
                ? Decision.refuse(Rule.BLANK, "Write what was said.")
                : Decision.done(
                        new PointEvent.PointNoted(
                                note.room(),
                                ids.next(note.room()),
                                note.session(),
                                note.speaker(),
                                note.words()));
    }

    private static Decision readBack(Talks talks, RoomId room, Id id, String words) {
        var point = of(talks, room, id);
        if (point.isEmpty()) {
            return Decision.unknown();
        }
        if (point.getFirst().stage != Stage.NOTED) {
            return Decision.refuse(
                    Rule.ALREADY_DONE, "It is %s.".formatted(point.getFirst().stage));
        }
        return words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Read the words back.")
                : Decision.done(
                        new PointEvent.PointReadBack(
                                room,
                                id,
                                point.getFirst().session,
                                point.getFirst().speaker,
                                words));
    }

    private static Decision cite(Talks talks, RoomId room, Id id, String use) {
        var point = of(talks, room, id);
        if (point.isEmpty()) {
            return Decision.unknown();
        }
        if (!point.getFirst().stage.heard()) {
            return Decision.refuse(
                    Rule.NOT_HEARD,
                    point.getFirst().stage == Stage.NOTED
                            ? "Read it back first."
                            : "Wait until %s confirms it.".formatted(point.getFirst().speaker));
        }
        return use.isBlank()
                ? Decision.refuse(Rule.BLANK, "Say in what it is cited.")
                : Decision.done(new PointEvent.PointCited(room, id, point.getFirst().words, use));
    }

    private static List<Point> of(Talks talks, RoomId room, Id id) {
        return talks.desk().proceedings().points().points().find(id).stream()
                .filter(point -> point.room.equals(room))
                .toList();
    }

    /// Points that a room is to confirm, as the carry sheet asks for them.
    static List<CarrySheet.Line> toConfirm(Talks talks, String member, RoomId room) {
        return Desk.conduct(talks, member).points().points().values().stream()
                .filter(point -> point.room.equals(room) && !point.stage.heard())
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
