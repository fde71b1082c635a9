package org.dragoman.desk.sitting;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.store.Archive;
import org.dragoman.store.TalksId;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// Talks kept in memory: for demonstrations and tests. What is not kept elsewhere ends with the
/// process.
public final class InMemory implements Proceedings {

    private final ReentrantLock one = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Entry> journal = new ArrayList<>();
    private final InstantSource clock;
    private final Identifiers ids;
    private Talks talks = Talks.NONE;

    /// Talks with this journal.
    public InMemory(List<Entry> journal, InstantSource clock, Identifiers ids) {
        this.clock = clock;
        this.ids = ids;
        journal.forEach(this::keep);
    }

    private void keep(Entry entry) {
        talks = talks.after(entry);
        journal.add(entry);
    }

    private Moment strike() {
        var last = talks.desk().journal().last();
        var at = clock.instant();
        var now = last.isPresent() && at.isBefore(last.get().at()) ? last.get().at() : at;
        for (var due = talks.due(now, ids); !due.isEmpty(); due = talks.due(now, ids)) {
            due.forEach(this::keep);
        }
        return new Moment(talks, now);
    }

    @Override
    public Moment now() {
        one.lock();
        try {
            int before = journal.size();
            var moment = strike();
            if (journal.size() > before) {
                listeners.forEach(Runnable::run);
            }
            return moment;
        } finally {
            one.unlock();
        }
    }

    @Override
    public Decision decide(Voice by, long expected, Command command) {
        one.lock();
        try {
            var moment = strike();
            var decision = talks.decide(new Call(by, moment.at(), expected), command, ids);
            if (decision instanceof Decision.Accepted(var events)) {
                events.forEach(event -> keep(new Entry(moment.at(), by, event)));
                listeners.forEach(Runnable::run);
            }
            return decision;
        } finally {
            one.unlock();
        }
    }

    @Override
    public List<Entry> journal() {
        one.lock();
        try {
            return List.copyOf(journal);
        } finally {
            one.unlock();
        }
    }

    /// Signed by a key that is made for it: it proves that the record is whole, not whose it is.
    @Override
    public String export(RoomId room) {
        try (var archive = Archive.inMemory(new SecureRandom(), clock, ids)) {
            var sitting = archive.take(new TalksId("demonstration"), journal());
            return new Kept(sitting, clock).export(room);
        }
    }

    @Override
    public Listening listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
