package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Command;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;

/// One moment of a script: someone asks for something, or nobody does.
///
/// @param at when
/// @param by who; the clock where nobody asks
/// @param command what, at most one
public record Step(Instant at, Voice by, List<Command> command) {

    /// The moment of the first step.
    public static final Instant START = Instant.parse("2026-02-26T09:00:00Z");

    /// How many seconds lie between steps; a hold of twenty lasts two steps.
    public static final int SECONDS = 10;

    public Step {
        command = List.copyOf(command);
    }

    /// When the step of a number is.
    public static Instant moment(int number) {
        return START.plusSeconds((long) SECONDS * number);
    }

    static Step nothing(int number) {
        return new Step(moment(number), new Voice.Clock(), List.of());
    }

    static Step of(int number, Voice by, Command command) {
        return new Step(moment(number), by, List.of(command));
    }

    /// Whether nobody asks for anything.
    public boolean idle() {
        return command.isEmpty();
    }

    /// The same moment with nothing asked.
    Step silent() {
        return new Step(at, new Voice.Clock(), List.of());
    }

    /// Where whoever asks sits.
    public RoomId room() {
        return switch (by) {
            case Voice.InPerson(var seat) -> seat.room();
            case Voice.Recorded(var seat, _, _, _) -> seat.room();
            case Voice.Clock _ -> RoomId.DESK;
        };
    }

    static Voice person(RoomId room, String name) {
        return new Voice.InPerson(new Seat(room, name));
    }
}
