package org.dragoman.talks.policy;

import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.Command;
import org.dragoman.talks.Id;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// Draws acts and orders about the points of meetings, and about names.
record PointMoves(Talks talks, Draw draw) {

    /// Brings a point further, or notes one.
    Optional<ProceedingsMoves.Move> onward() {
        for (var point : talks.desk().proceedings().points().points().values()) {
            switch (point.stage()) {
                case WITHDRAWN -> {}
                case NOTED -> {
                    if (draw.chance(0.2)) {
                        return Optional.of(
                                new ProceedingsMoves.Move(
                                        RoomId.DESK,
                                        new PointOrder.DropPoint(
                                                point.room(), point.point(), draw.words())));
                    }
                    return Optional.of(
                            new ProceedingsMoves.Move(
                                    RoomId.DESK,
                                    new PointOrder.ReadPointBack(
                                            point.room(), point.point(), point.words())));
                }
                case READ_BACK -> {
                    return Optional.of(
                            new ProceedingsMoves.Move(point.room(), answer(point.point())));
                }
                case CONFIRMED, CORRECTED -> {
                    if (draw.chance(0.2)) {
                        return Optional.of(
                                new ProceedingsMoves.Move(
                                        RoomId.DESK,
                                        new PointOrder.CitePoint(
                                                point.room(), point.point(), draw.words())));
                    }
                }
            }
        }
        return Optional.of(new ProceedingsMoves.Move(RoomId.DESK, note()));
    }

    private Command answer(Id point) {
        if (draw.chance(0.2)) {
            return new PointAct.WithdrawPoint(point, draw.words());
        }
        return draw.chance(0.6)
                ? new PointAct.ConfirmPoint(point)
                : new PointAct.CorrectPoint(point, draw.words());
    }

    private Command note() {
        var room = draw.room();
        var sessions = talks.room(room).orElseThrow().proceedings().sessions().sessions().keys();
        return new PointOrder.NotePoint(
                room,
                sessions.isEmpty() || draw.chance(0.3) ? new Id("") : draw.id(sessions),
                draw.one(talks.room(room).orElseThrow().people().persons().keys()),
                draw.words());
    }

    Command order() {
        var points = draw.id(talks.desk().proceedings().points().points().keys());
        var room = draw.room();
        return switch (draw.random.nextInt(9)) {
            case 0, 1 -> note();
            case 7 -> new PointOrder.DropPoint(room, points, draw.words());
            case 2 -> new PointOrder.ReadPointBack(room, points, draw.words());
            case 3 -> new PointOrder.CitePoint(room, points, draw.words());
            case 4, 5 ->
                    new NameOrder.SetNeutralName(
                            draw.chance(0.5)
                                    ? Set.copyOf(draw.cast().delegations())
                                    : Set.of(draw.delegation()),
                            thing(),
                            draw.words());
            case 6 -> new NameOrder.KeepTermFrom(room, draw.words());
            default -> new NameOrder.LetTermPass(room, kept(room));
        };
    }

    private String thing() {
        return draw.chance(0.5) ? "the bridge" : "the archive";
    }

    private String kept(RoomId room) {
        var terms = talks.desk().proceedings().names().kept().find(room);
        return terms.isEmpty() || terms.get().size() == 0
                ? draw.words()
                : draw.one(terms.get().keys());
    }

    Command act(RoomState room) {
        var conduct = room.proceedings();
        return switch (draw.random.nextInt(5)) {
            case 0 -> answer(draw.id(conduct.points().points().keys()));
            case 1, 2 -> new NameAct.AcceptName(thing(), draw.words());
            case 3 -> new NameAct.BarTerm(draw.words());
            default -> {
                var barred = conduct.names().barred().find(room.room());
                yield new NameAct.AllowTerm(
                        barred.isEmpty() || barred.get().size() == 0
                                ? draw.words()
                                : draw.one(barred.get().keys()));
            }
        };
    }
}
