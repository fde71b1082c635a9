package org.dragoman.store;

import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.dragoman.talks.Audience;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Deadlines;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Desk;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// One case's talks while they run.
///
/// Any number of threads, virtual ones too: they act one at a time, and read without waiting.
/// Whatever is answered as done is durable. Where another process keeps the same talks, what it
/// added is read before deciding again.
public final class Sitting {

    private final TalksId id;
    private volatile Journal journal;
    private volatile Proof proof;
    private final InstantSource clock;
    private final Identifiers ids;
    private final ReentrantLock turn = new ReentrantLock();
    private final Cadence cadence;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Journal.State state;
    private boolean inDoubt;

    Sitting(
            TalksId id,
            Journal journal,
            Proof proof,
            InstantSource clock,
            Identifiers ids,
            Cadence cadence) {
        this.id = id;
        this.cadence = cadence;
        this.journal = journal;
        this.proof = proof;
        this.clock = clock;
        this.ids = ids;
        this.state = journal.read();
    }

    /// Which talks.
    public TalksId id() {
        return id;
    }

    /// The talks as they are kept; deadlines that have come since may be outstanding.
    public Talks talks() {
        return state.talks();
    }

    /// The talks at a moment: what deadlines brought until then is kept first.
    public Talks at(Instant now) {
        var next = state.talks().desk().deadlines().next();
        if (next.isPresent() && !next.get().at().isAfter(now)) {
            ringing(news -> {
                strike(now, news);
                return Decision.unknown();
            });
        }
        return state.talks();
    }

    /// When the next deadline comes, or nothing. Whoever wants its outcome told in time calls `at`
    /// then.
    public Optional<Instant> nextDeadline() {
        return state.talks().desk().deadlines().next().map(Deadlines.Due::at);
    }

    /// Decides a command now and keeps what came of it.
    ///
    /// @param by who asks
    /// @param expected the version of their own room they acted on, or `Call.ANY`
    /// @throws StoreTrouble if it could not be kept; then it was not acknowledged to anyone
    public Decision decide(Voice by, long expected, Command command) {
        return decide(new Call(by, clock.instant(), expected), command);
    }

    /// Decides a command at the moment of its call, or at that of the last entry where it is later,
    /// and keeps what came of it.
    ///
    /// @throws StoreTrouble if it could not be kept; then it was not acknowledged to anyone
    public Decision decide(Call call, Command command) {
        return ringing(news -> decide(call, command, news));
    }

    private Decision decide(Call call, Command command, Set<RoomId> news) {
        while (true) {
            strike(call.at(), news);
            var talks = state.talks();
            var at = latest(call.at(), talks);
            var decision = talks.decide(new Call(call.by(), at, call.expected()), command, ids);
            switch (decision) {
                case Decision.Refused _ -> {
                    return decision;
                }
                case Decision.Accepted(var events) -> {
                    var entries =
                            events.stream().map(event -> new Entry(at, call.by(), event)).toList();
                    if (keep(entries, news)) {
                        return decision;
                    }
                }
            }
        }
    }

    private static Instant latest(Instant at, Talks talks) {
        var last = talks.desk().journal().last();
        return last.isPresent() && last.get().at().isAfter(at) ? last.get().at() : at;
    }

    /// Keeps entries that were decided elsewhere, as an import does.
    ///
    /// @param expected how many entries the journal has
    /// @return whether they were kept; nothing is where the journal has gone on
    boolean keep(long expected, List<Entry> entries) {
        var kept = new ArrayList<Boolean>(1);
        ringing(news -> {
            kept.add(state.version() == expected && keep(entries, news));
            return Decision.unknown();
        });
        return kept.getFirst();
    }

    private void strike(Instant now, Set<RoomId> news) {
        var due = state.talks().due(now, ids);
        while (!due.isEmpty()) {
            keep(due, news);
            due = state.talks().due(now, ids);
        }
    }

    private boolean keep(List<Entry> entries, Set<RoomId> news) {
        var before = state;
        var bound = journal.bind(before, entries);
        inDoubt = true;
        boolean kept = journal.keep(bound);
        state = kept ? bound.next() : journal.read(before);
        inDoubt = false;
        note(before.talks(), state.talks(), news);
        cadence.goesOn(this);
        return kept;
    }

    /// How many entries no snapshot has yet.
    long unsnapped() {
        return journal.unsnapped(state);
    }

    /// Keeps a snapshot of how things stand now, while others go on.
    ///
    /// @return false where the case has other keys by now
    boolean snap() {
        return journal.snap(state);
    }

    private static void note(Talks before, Talks after, Set<RoomId> news) {
        for (var room : after.rooms().values()) {
            long had = before.room(room.room()).map(was -> was.version()).orElse(0L);
            if (room.version() > had) {
                news.add(room.room());
            }
        }
        for (long i = before.desk().journal().size() + 1L;
                i <= after.desk().journal().size();
                i++) {
            var entry = after.desk().journal().find(i).orElseThrow();
            if (!(entry.event().audience() instanceof Audience.Sealed)) {
                news.add(RoomId.DESK);
            }
        }
    }

    /// What is done while holding the talks.
    private interface Act {
        Decision with(Set<RoomId> news);
    }

    private Decision ringing(Act act) {
        var news = new TreeSet<RoomId>();
        turn.lock();
        try {
            if (inDoubt) {
                var before = state;
                state = journal.read(before);
                inDoubt = false;
                note(before.talks(), state.talks(), news);
            }
            return act.with(news);
        } finally {
            turn.unlock();
            if (!news.isEmpty()) {
                var rooms = Set.copyOf(news);
                listeners.forEach(listener -> listener.something(id, rooms));
            }
        }
    }

    /// Reads what other processes have added.
    public void refresh() {
        ringing(news -> {
            var before = state;
            state = journal.read(before);
            note(before.talks(), state.talks(), news);
            return Decision.unknown();
        });
    }

    /// All that a participant sees now.
    public Room room(Seat seat) {
        return room(seat, clock.instant());
    }

    /// All that a participant sees at a moment.
    public Room room(Seat seat, Instant now) {
        return Room.of(at(now), seat, now);
    }

    /// A page of what a participant has seen, quick however long the talks are. The page before it
    /// ends at `first() - 1`.
    ///
    /// @param last the number of its last entry; `Long.MAX_VALUE` for the latest page
    /// @param most how many entries at most
    public Page page(Seat seat, long last, int most) {
        return at(clock.instant())
                .room(seat.room())
                .map(room -> {
                    var seen = Room.page(room, seat, last, most);
                    long end = Math.min(last, room.version());
                    return new Page(seen, seen.isEmpty() ? 0 : end - seen.size() / 2 + 1);
                })
                .orElse(new Page(List.of(), 0));
    }

    /// All that a member of the mediator's team sees now.
    public Desk desk(String member) {
        return Desk.of(at(clock.instant()), member);
    }

    /// Tells a listener of everything new from now on, until it is closed.
    public Listening listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Ends a listening; closing throws nothing.
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /// The head of a room's log, signed; of the journal for the desk.
    ///
    /// @throws StoreTrouble if a larger or another head was signed before: an older backup was
    ///   restored
    public Head.Signed head(RoomId room) {
        return proof.head(state, room);
    }

    /// Writes a room's own record, which can be verified offline; for the desk, the journal.
    ///
    /// Words are written as they were shown that day. See `docs/formats/export.md`.
    ///
    /// @throws StoreTrouble as `head` does, or if what lies there is not what was written
    public void export(RoomId room, OutputStream to) {
        proof.export(state, room, to);
    }

    Journal.State state() {
        return state;
    }

    Journal journal() {
        return journal;
    }

    /// Does something with the journal while nobody acts, and reads it anew.
    void alone(UnaryOperator<Journal> work) {
        turn.lock();
        try {
            readAll(state.talks());
            inDoubt = true;
            journal = work.apply(journal);
            state = journal.read();
            proof = proof.of(journal);
            inDoubt = false;
        } finally {
            turn.unlock();
        }
    }

    /// Reads what was not read yet, for the keys may change beneath it.
    private static void readAll(Talks talks) {
        talks.desk().journal().values();
        talks.rooms().values().forEach(room -> room.entries().values());
    }
}
