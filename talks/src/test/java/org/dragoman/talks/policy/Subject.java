package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Call;
import org.dragoman.talks.Canonical;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Room;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Talks;

/// What the laws try: the library as it is, or with one leak planted.
public interface Subject {

    /// The library as it is.
    Subject SOUND = new Subject() {};

    /// What deadlines brought.
    default List<Entry> due(Talks talks, Instant now, Identifiers ids) {
        return talks.due(now, ids);
    }

    /// What becomes of a command.
    default Decision decide(Talks talks, Call call, Command command, Identifiers ids) {
        return talks.decide(call, command, ids);
    }

    /// What a participant sees.
    default byte[] view(Talks talks, Seat seat, Instant now) {
        return Room.of(talks, seat, now).bytes();
    }

    /// What a participant is answered: the refusal, or the events that its own room sees.
    static byte[] answer(Decision decision, Seat seat) {
        var canonical = new Canonical();
        switch (decision) {
            case Decision.Refused(var rule, var mend) ->
                    canonical.sight(Sight.of("refused", "rule", rule, "mend", mend));
            case Decision.Accepted(var events) ->
                    canonical.sights(
                            events.stream()
                                    .filter(event -> Audiences.includes(event, seat.room()))
                                    .map(event -> event.sight())
                                    .toList());
        }
        return canonical.bytes();
    }
}
