package org.dragoman.desk.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.talks.Command;
import org.dragoman.talks.Conveyance;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.Voice;

/// Talks in which nothing is conveyed on the word of one person: what one member of the mediator's
/// team asks to convey waits until another asks for the very same, word for word.
///
/// It stands before the talks themselves, so that no page and no form goes round it. What waits is
/// known at the desk alone, and forgotten after a day or with the process: then it is asked again.
/// Once it is confirmed, the journal says who asked for it, when, and who confirmed.
public final class FourEyed implements InFront {

    private static final Duration WAITS = Duration.ofDays(1);
    private static final int MOST = 200;

    private final ReentrantLock one = new ReentrantLock();
    private final Map<Command, Waiting> waiting = new LinkedHashMap<>();
    private final Map<Command, Dropped> dropped = new LinkedHashMap<>();
    private final Proceedings talks;
    private final Instant since;

    /// These talks, under four eyes.
    public FourEyed(Proceedings talks) {
        this.talks = talks;
        this.since = talks.now().at();
    }

    /// Since when it remembers: what was asked for before has to be asked for again.
    public Instant since() {
        return since;
    }

    /// What one member asked for, and nobody else yet.
    public record Waiting(String by, Instant at, Command command) {}

    /// What one member asked for, and another will not confirm.
    public record Dropped(Waiting asked, String by, Instant at) {}

    /// What others would not confirm in the last day, oldest first: whoever asked for it is told.
    public List<Dropped> dropped() {
        one.lock();
        try {
            forget();
            return new ArrayList<>(dropped.values());
        } finally {
            one.unlock();
        }
    }

    /// What waits for a second member, oldest first.
    public List<Waiting> waiting() {
        one.lock();
        try {
            forget();
            return new ArrayList<>(waiting.values());
        } finally {
            one.unlock();
        }
    }

    private void forget() {
        var now = talks.now().at();
        waiting.values().removeIf(it -> it.at().plus(WAITS).isBefore(now));
        dropped.values().removeIf(it -> it.at().plus(WAITS).isBefore(now));
        while (dropped.size() > MOST) {
            dropped.remove(dropped.keySet().iterator().next());
        }
        while (waiting.size() > MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
    }

    /// Takes back what a member asked for themselves, or what they will not confirm.
    ///
    /// @param by who drops it
    public boolean drop(String by, Command command) {
        one.lock();
        try {
            var asked = waiting.remove(command);
            if (asked != null && !asked.by().equals(by)) {
                dropped.put(command, new Dropped(asked, by, talks.now().at()));
            }
            return asked != null;
        } finally {
            one.unlock();
        }
    }

    @Override
    public Decision decide(Voice by, long expected, Command command) {
        var order = Conveyance.alone(by, command);
        if (order.isEmpty()
                || !(by instanceof Voice.InPerson(Seat(_, var name)))
                || !conveysFor(name)) {
            return talks.decide(by, expected, command);
        }
        one.lock();
        try {
            forget();
            dropped.remove(command);
            var asked = waiting.get(command);
            if (asked == null || asked.by().equals(name) || !conveysFor(asked.by())) {
                waiting.put(command, new Waiting(name, talks.now().at(), command));
                return Decision.refuse(
                        Rule.TWO_PERSONS,
                        "It waits: another member of the team confirms it under Second look.");
            }
            var decision =
                    talks.decide(by, expected, new Seconded(order.get(), asked.by(), asked.at()));
            waiting.remove(command);
            return decision;
        } finally {
            one.unlock();
        }
    }

    /// Whether someone is in the team and may convey; whoever may not is refused by the talks.
    private boolean conveysFor(String name) {
        return talks.now()
                .talks()
                .desk()
                .team()
                .find(name)
                .filter(role -> role != org.dragoman.talks.Role.NOTE_TAKER)
                .isPresent();
    }

    @Override
    public Proceedings behind() {
        return talks;
    }
}
