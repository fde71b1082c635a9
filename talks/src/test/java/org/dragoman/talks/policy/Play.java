package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Plays a script against a subject, as whoever keeps the journal would.
public final class Play {

    private final Subject subject;
    private final List<Entry> journal = new ArrayList<>();
    private Talks talks = Talks.NONE;

    /// A play that has not begun.
    public Play(Subject subject) {
        this.subject = subject;
    }

    /// The talks so far.
    public Talks talks() {
        return talks;
    }

    /// The journal so far.
    public List<Entry> journal() {
        return List.copyOf(journal);
    }

    /// Lets deadlines come until a moment.
    public void advance(Instant now) {
        while (true) {
            var next = talks.desk().deadlines().next();
            if (next.isEmpty() || next.get().at().isAfter(now)) {
                return;
            }
            keep(subject.due(talks, now, Names.due(next.get().at())));
        }
    }

    /// Plays one step; nothing happens, not even the clock is looked at, in an idle one.
    ///
    /// @return the answer to the step's command, none in an idle step
    public List<Decision> step(Step step) {
        var decisions = new ArrayList<Decision>();
        for (var command : step.command()) {
            advance(step.at());
            decisions.add(play(step, command));
        }
        return decisions;
    }

    private Decision play(Step step, Command command) {
        var call = new Call(step.by(), step.at(), Call.ANY);
        var decision = subject.decide(talks, call, command, Names.at(step.at()));
        if (decision instanceof Decision.Accepted(var events)) {
            keep(events.stream().map(event -> new Entry(step.at(), step.by(), event)).toList());
        }
        return decision;
    }

    private void keep(List<Entry> entries) {
        for (var entry : entries) {
            talks = talks.after(entry);
            journal.add(entry);
        }
    }

    /// What a participant sees at a moment.
    public byte[] view(Seat seat, Instant now) {
        advance(now);
        return subject.view(talks, seat, now);
    }

    /// What a participant would be answered at a moment; nothing is kept.
    public byte[] ask(Seat seat, Instant now, long expected, Command command) {
        advance(now);
        var call = new Call(Step.person(seat.room(), seat.name()), now, expected);
        return Subject.answer(subject.decide(talks, call, command, Names.at(now)), seat);
    }
}
