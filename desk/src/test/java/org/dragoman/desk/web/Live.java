package org.dragoman.desk.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.dragoman.desk.sitting.InMemory;
import org.dragoman.desk.sitting.Moment;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Evidence;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Voice;

/// Talks in memory that can go on as another journal says, while someone listens.
final class Live implements Proceedings {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final Identifiers ids;
    private final BooleanSupplier stale;
    private volatile Optional<Moment> seen = Optional.empty();
    private volatile InMemory kept;

    /// @param stale whether what was seen once is shown ever after
    Live(List<Entry> journal, InstantSource clock, Identifiers ids, BooleanSupplier stale) {
        this.stale = stale;
        this.clock = clock;
        this.ids = ids;
        this.kept = new InMemory(journal, clock, ids);
    }

    /// Goes on with these entries.
    void goesOn(List<Entry> more) {
        var all = new ArrayList<>(kept.journal());
        all.addAll(more);
        kept = new InMemory(all, clock, ids);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Moment now() {
        var moment = kept.now();
        if (!stale.getAsBoolean()) {
            return moment;
        }
        var first = seen.orElse(moment);
        seen = Optional.of(first);
        return first;
    }

    @Override
    public Decision decide(Voice by, long expected, Command command) {
        var decision = kept.decide(by, expected, command);
        listeners.forEach(Runnable::run);
        return decision;
    }

    @Override
    public List<Entry> journal() {
        return kept.journal();
    }

    /// Without signatures, which are drawn: what of the talks an export holds is compared here,
    /// that it is signed is for the store's own tests.
    @Override
    public String export(RoomId room) {
        return now().talks().room(room).stream()
                .flatMap(it -> it.entries().values().stream())
                .map(Live::line)
                .collect(Collectors.joining("\n"));
    }

    /// What an export tells of an entry.
    private static String line(RoomEntry entry) {
        return "%d %s %s %s %s %s %s %s"
                .formatted(
                        entry.number(),
                        entry.at(),
                        entry.by(),
                        entry.recordedBy(),
                        entry.how(),
                        entry.said(),
                        entry.event().sight(),
                        Evidence.of(entry.event()));
    }

    @Override
    public Listening listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
