package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.desk.casework.LastFew;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Desk;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.Proceedings;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.Talks;

/// What one member of the team sees of the talks as they stand, kept while they stand so: a page
/// asks for it many times, and it costs one pass over the journal.
///
/// It holds for these very talks, which never change; the next act makes others.
record Seen(
        Talks talks,
        String member,
        List<Entry> entries,
        Proceedings conduct,
        List<Entry> rounds,
        Predicate<Id> readable,
        Map<Id, Instant> moments) {

    private static final LastFew<Seen> LAST = new LastFew<>(16);

    static Seen of(Talks talks, String member) {
        return LAST.find(it -> it.isOf(talks, member), () -> made(talks, member));
    }

    /// Of the same talks: the very object, for comparing them would cost more than looking anew.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Talks other, String name) {
        return talks == other && member.equals(name);
    }

    private static Seen made(Talks talks, String member) {
        var entries = Desk.entries(talks, member);
        return new Seen(
                talks,
                member,
                entries,
                Desk.conduct(talks, member),
                entries.stream().filter(entry -> entry.event() instanceof RoundEvent).toList(),
                Desk.readable(talks, member),
                moments(talks));
    }

    /// When each thing was confided or conveyed.
    private static Map<Id, Instant> moments(Talks talks) {
        var moments = new HashMap<Id, Instant>();
        for (var room : talks.rooms().values()) {
            for (var entry : room.entries().values()) {
                if (entry.event() instanceof ConfidenceEvent.Confided it) {
                    moments.putIfAbsent(it.item(), entry.at());
                } else if (entry.event() instanceof ConfidenceEvent.Conveyed it) {
                    moments.putIfAbsent(it.received(), entry.at());
                }
            }
        }
        return moments;
    }
}
