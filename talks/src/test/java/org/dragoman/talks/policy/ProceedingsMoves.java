package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.Optional;
import org.dragoman.talks.Command;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// Draws acts and orders about the conduct of the talks.
record ProceedingsMoves(Talks talks, Draw draw, Instant at) {

    /// What someone does in a room, or the mediator's team.
    record Move(RoomId room, Command command) {}

    Move next() {
        var onward = onward();
        if (onward.isPresent() && draw.chance(0.6)) {
            return onward.get();
        }
        if (draw.chance(0.5)) {
            return new Move(RoomId.DESK, order());
        }
        var room = draw.chance(0.6) ? draw.one(draw.cast().delegations()) : draw.room();
        return new Move(room, act(state(room)));
    }

    /// What someone does about experts, the press or a handover.
    Move expert() {
        var press = new PressMoves(talks, draw, at);
        var onward =
                switch (draw.random.nextInt(6)) {
                    case 0 -> press.opinion();
                    case 1 -> press.communique();
                    case 2 -> press.readout();
                    default -> press.inquiry();
                };
        if (onward.isPresent() && draw.chance(0.75)) {
            return onward.get();
        }
        if (draw.chance(0.5)) {
            return new Move(RoomId.DESK, press.order());
        }
        var room = draw.chance(0.6) ? draw.one(draw.cast().delegations()) : draw.room();
        return new Move(room, press.act(state(room)));
    }

    private RoomState state(RoomId room) {
        return talks.room(room).orElseThrow();
    }

    /// A move that brings something under way further.
    private Optional<Move> onward() {
        var press = new PressMoves(talks, draw, at);
        return switch (draw.random.nextInt(6)) {
            case 3 -> press.instruction();
            case 4 -> new PointMoves(talks, draw).onward();
            case 0 -> new AgendaMoves(talks, draw).onward();
            case 1 -> new ConductMoves(talks, draw, at).sounding();
            default -> new ConductMoves(talks, draw, at).session();
        };
    }

    private Command act(RoomState room) {
        return switch (draw.random.nextInt(4)) {
            case 1 -> new PointMoves(talks, draw).act(room);
            case 0 -> new AgendaMoves(talks, draw).act(room);
            default -> new ConductMoves(talks, draw, at).act(room);
        };
    }

    private Command order() {
        return switch (draw.random.nextInt(4)) {
            case 1 -> new PointMoves(talks, draw).order();
            case 0 -> new AgendaMoves(talks, draw).order();
            default -> new ConductMoves(talks, draw, at).order();
        };
    }
}
