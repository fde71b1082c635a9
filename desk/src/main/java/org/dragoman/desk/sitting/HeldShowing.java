package org.dragoman.desk.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Voice;

/// Talks in which a version of a text waits in hold before a room is shown it, as long as anything
/// carried does, and can be called back meanwhile.
///
/// What waits is known at the desk alone, and forgotten with the process: then nothing was shown,
/// and the mediator asks again. While it waits no other version of that text is drafted, for it
/// would be shown in the place of the one that was cleared, and none is withdrawn.
public final class HeldShowing implements InFront {

    private final ReentrantLock one = new ReentrantLock();
    private final List<Waits> waiting = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Proceedings talks;

    /// These talks, with a hold for texts.
    public HeldShowing(Proceedings talks) {
        this.talks = talks;
    }

    /// @param order whose hold it is
    /// @param command the order itself, or as another member confirmed it
    private record Waits(Voice by, TextOrder.ShowVersion order, Command command, Instant until) {}

    /// The order to show a version, also where another member confirmed it.
    private static Optional<TextOrder.ShowVersion> showing(Command command) {
        return switch (command) {
            case TextOrder.ShowVersion show -> Optional.of(show);
            case Seconded(TextOrder.ShowVersion show, _, _) -> Optional.of(show);
            case Command _ -> Optional.empty();
        };
    }

    @Override
    public Decision decide(Voice by, long expected, Command command) {
        boolean another =
                switch (command) {
                    case TextOrder.DraftVersion next -> waits(next.text());
                    case TextOrder.WithdrawVersion last -> waits(last.text());
                    case Command _ -> false;
                };
        if (another) {
            return Decision.refuse(
                    Rule.NOT_NOW, "Call back the version that waits in hold, or let it be shown.");
        }
        var asked = showing(command);
        if (asked.isEmpty()
                || !(by instanceof Voice.InPerson(Seat(var room, _)))
                || !room.equals(RoomId.DESK)) {
            return talks.decide(by, expected, command);
        }
        var show = asked.get();
        var moment = now();
        var hold =
                moment.talks().room(show.room()).map(state -> state.settings().hold()).stream()
                        .filter(length -> !length.isZero())
                        .toList();
        if (hold.isEmpty()) {
            return talks.decide(by, expected, command);
        }
        // What the rules say of it now; they are asked again when the hold is over.
        var decision =
                moment.talks()
                        .decide(
                                new Call(by, moment.at(), expected),
                                command,
                                Identifiers.random(new SplittableRandom(0)));
        if (decision instanceof Decision.Refused) {
            return decision;
        }
        one.lock();
        try {
            waiting.removeIf(it -> it.order().equals(show));
            waiting.add(new Waits(by, show, command, moment.at().plus(hold.getFirst())));
        } finally {
            one.unlock();
        }
        listeners.forEach(Runnable::run);
        return new Decision.Accepted(List.of());
    }

    private boolean waits(Id text) {
        return showings().stream().anyMatch(it -> it.text().equals(text));
    }

    @Override
    public Moment now() {
        var moment = talks.now();
        one.lock();
        try {
            var due = waiting.stream().filter(it -> !it.until().isAfter(moment.at())).toList();
            if (due.isEmpty()) {
                return moment;
            }
            waiting.removeAll(due);
            due.forEach(it -> talks.decide(it.by(), Call.ANY, it.command()));
        } finally {
            one.unlock();
        }
        return talks.now();
    }

    @Override
    public List<Showing> showings() {
        one.lock();
        try {
            return waiting.stream()
                    .map(it -> new Showing(it.order().text(), it.order().room(), it.until()))
                    .toList();
        } finally {
            one.unlock();
        }
    }

    @Override
    public boolean callBack(Id text, RoomId room) {
        boolean gone;
        one.lock();
        try {
            gone = waiting.removeIf(it -> it.order().equals(new TextOrder.ShowVersion(text, room)));
        } finally {
            one.unlock();
        }
        listeners.forEach(Runnable::run);
        return gone;
    }

    @Override
    public Proceedings behind() {
        return talks;
    }

    @Override
    public Listening listen(Runnable changed) {
        listeners.add(changed);
        var heard = talks.listen(changed);
        return () -> {
            listeners.remove(changed);
            heard.close();
        };
    }
}
