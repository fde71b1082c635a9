package org.dragoman.talks;

import java.util.Optional;

/// Decides what the mediator's team does about the points of a meeting.
record PointDesk(Talks talks, Identifiers ids) {

    Decision decide(PointOrder order) {
        return switch (order) {
            case PointOrder.NotePoint note -> note(note);
            case PointOrder.ReadPointBack(var room, var id, var words) ->
                    of(room, id).map(point -> readBack(point, words)).orElse(Decision.unknown());
            case PointOrder.DropPoint(var room, var id, var reason) ->
                    of(room, id).map(point -> drop(point, reason)).orElse(Decision.unknown());
            case PointOrder.CitePoint(var room, var id, var use) ->
                    of(room, id).map(point -> cite(point, use)).orElse(Decision.unknown());
        };
    }

    private Optional<Points.Point> of(RoomId room, Id id) {
        return talks.desk()
                .proceedings()
                .points()
                .points()
                .find(id)
                .filter(point -> point.room().equals(room));
    }

    private Decision note(PointOrder.NotePoint note) {
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

    private static Decision readBack(Points.Point point, String words) {
        if (point.stage() != Points.Stage.NOTED) {
            return Decision.refuse(Rule.ALREADY_DONE, "It is %s.".formatted(point.stage()));
        }
        return words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Read the words back.")
                : Decision.done(
                        new PointEvent.PointReadBack(
                                point.room(),
                                point.point(),
                                point.session(),
                                point.speaker(),
                                words));
    }

    /// What was never read back is dropped without the room's knowing.
    private static Decision drop(Points.Point point, String reason) {
        return switch (point.stage()) {
            case NOTED ->
                    Decision.done(new PointEvent.NoteDropped(point.room(), point.point(), reason));
            case READ_BACK ->
                    Decision.done(
                            new PointEvent.PointWithdrawn(point.room(), point.point(), reason));
            case CONFIRMED, CORRECTED ->
                    Decision.refuse(
                            Rule.ALREADY_DONE,
                            "It counts as heard. Note another point that takes its place.");
            case WITHDRAWN -> Decision.refuse(Rule.ALREADY_DONE, "It is withdrawn.");
        };
    }

    private static Decision cite(Points.Point point, String use) {
        if (!point.stage().heard()) {
            return Decision.refuse(
                    Rule.NOT_HEARD,
                    switch (point.stage()) {
                        case NOTED -> "Read it back first.";
                        case WITHDRAWN -> "It was withdrawn.";
                        case READ_BACK, CONFIRMED, CORRECTED ->
                                "Wait until %s confirms it.".formatted(point.speaker());
                    });
        }
        return use.isBlank()
                ? Decision.refuse(Rule.BLANK, "Say in what it is cited.")
                : Decision.done(
                        new PointEvent.PointCited(point.room(), point.point(), point.words(), use));
    }
}
