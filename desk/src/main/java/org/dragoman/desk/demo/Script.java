package org.dragoman.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Event;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// Talks played from a beginning, minute by minute.
final class Script {

    private final List<Entry> journal = new ArrayList<>();
    private final Identifiers ids;
    private Talks talks = Talks.NONE;
    private Instant now;

    Script(Instant start, Identifiers ids) {
        this.now = start;
        this.ids = ids;
    }

    /// Lets time pass.
    Script minutes(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        for (var due = talks.due(now, ids); !due.isEmpty(); due = talks.due(now, ids)) {
            due.forEach(this::keep);
        }
        return this;
    }

    private void keep(Entry entry) {
        talks = talks.after(entry);
        journal.add(entry);
    }

    /// An order of a member of the team.
    List<Event> desk(String member, DeskCommand order) {
        return play(new Voice.InPerson(new Seat(RoomId.DESK, member)), order);
    }

    /// An act of someone in a room.
    List<Event> in(RoomId room, String person, RoomCommand act) {
        return play(new Voice.InPerson(new Seat(room, person)), act);
    }

    /// An act that a member of the team records for someone.
    List<Event> recorded(RoomId room, String person, String member, String how, RoomCommand act) {
        return play(new Voice.Recorded(new Seat(room, person), member, how, now), act);
    }

    private List<Event> play(Voice by, Command command) {
        minutes(0);
        return switch (talks.decide(new Call(by, now, Call.ANY), command, ids)) {
            case Decision.Accepted(var events) -> {
                events.forEach(event -> keep(new Entry(now, by, event)));
                yield events;
            }
            case Decision.Refused(var rule, var mend) ->
                    throw new IllegalStateException(
                            "The demonstration stops at %s.%n%s %s"
                                    .formatted(command, rule.words(), mend));
        };
    }

    Instant now() {
        return now;
    }

    List<Entry> journal() {
        return List.copyOf(journal);
    }
}
