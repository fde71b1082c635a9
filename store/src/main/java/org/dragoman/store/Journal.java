package org.dragoman.store;

import com.google.crypto.tink.Aead;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;

/// One case's journal on a shelf: seals what is added, opens what is read.
final class Journal {

    private final Shelf shelf;
    private final TalksId talks;
    private final Bytes wrapped;
    private final Keyset caseKeys;
    private final SecureRandom random;
    private volatile Snapshot.Base base = Snapshot.Base.NONE;

    /// @param wrapped the case's keys as they lie on the shelf
    private Journal(
            Shelf shelf, TalksId talks, Bytes wrapped, Keyset caseKeys, SecureRandom random) {
        this.shelf = shelf;
        this.talks = talks;
        this.wrapped = wrapped;
        this.caseKeys = caseKeys;
        this.random = random;
    }

    /// How far the journal has come.
    ///
    /// @param talks the fold of its entries
    /// @param logs the desk's log and each room's
    record State(Talks talks, Map<RoomId, Log> logs) {

        Log desk() {
            return log(RoomId.DESK);
        }

        Log log(RoomId room) {
            var log = logs.get(room);
            if (log == null) {
                throw new IllegalStateException(
                        "The room \"%s\" has no log.\nOpen the talks anew.".formatted(room));
            }
            return log;
        }

        long version() {
            return desk().chain().size();
        }
    }

    /// Entries ready to be kept, and how things will stand then.
    record Bound(Rows.Batch batch, State next) {}

    /// Begins the journal of new talks, with these entries, whole or not at all.
    ///
    /// @return false where there are talks of this name already
    static boolean begin(
            Shelf shelf, TalksId talks, List<Entry> entries, Aead archive, SecureRandom random) {
        var caseKeys = Keyset.draw();
        var keys = Keyset.draw();
        var sealing = new Sealing(talks, caseKeys, random);
        var desk = sealing.room(0, RoomId.DESK, keys, keys);
        var log = new Log(0, desk.log(), keys, Chain.begin(desk.log(), RoomId.DESK.name()));
        var first = sealing.bind(new State(Talks.NONE, Map.of(RoomId.DESK, log)), entries);
        return shelf.begin(
                new Rows.Case(talks, 0, caseKeys.wrapped(archive, "case " + talks)),
                desk,
                first.batch());
    }

    /// The journal of talks that were begun.
    static Journal open(Shelf shelf, Rows.Case row, Aead archive, SecureRandom random) {
        if (row.buried()) {
            throw Troubles.buried(row.talks());
        }
        var keys = Keyset.unwrapped(row.keyset(), archive, "case " + row.talks());
        return new Journal(shelf, row.talks(), row.keyset(), keys, random);
    }

    private Reading reading() {
        return new Reading(shelf, talks, caseKeys);
    }

    /// The talks as they lie on the shelf: from the last snapshot on where there is a sound one,
    /// else from the beginning.
    State read() {
        var found = new Snapshots(shelf, talks, caseKeys).read(reading());
        found.ifPresent(snapshot -> base = snapshot.base());
        return read(found.map(Snapshot::state).orElse(new State(Talks.NONE, Map.of())));
    }

    /// The talks with what others have added since.
    State read(State known) {
        return reading().read(known);
    }

    /// How many entries no snapshot has yet.
    long unsnapped(State state) {
        return state.version() - base.version();
    }

    /// Keeps a snapshot of how things stand.
    ///
    /// @return false where the case has other keys by now
    boolean snap(State state) {
        var snapshot = Snapshot.of(state, base);
        boolean kept = new Snapshots(shelf, talks, caseKeys).keep(snapshot, wrapped);
        if (kept) {
            base = snapshot.base();
        }
        return kept;
    }

    TalksId talks() {
        return talks;
    }

    Keyset caseKeys() {
        return caseKeys;
    }

    /// @param otherWrapped the other keys as they lie on the shelf now
    Journal with(Keyset otherKeys, Bytes otherWrapped) {
        return new Journal(shelf, talks, otherWrapped, otherKeys, random);
    }

    Recital recital() {
        return new Recital(shelf, talks);
    }

    static Map<Integer, Log> byNumber(Map<RoomId, Log> logs) {
        var byNumber = new TreeMap<Integer, Log>();
        logs.values().forEach(log -> byNumber.put(log.number(), log));
        return byNumber;
    }

    static void head(Map<RoomId, Log> logs, RoomId room, long size, Bytes head) {
        logs.computeIfPresent(room, (_, log) -> log.with(new Chain(size, head)));
    }

    /// Seals entries that come next: once for the journal, and for each room as it is shown them.
    Bound bind(State state, List<Entry> entries) {
        return new Sealing(talks, caseKeys, random).bind(state, entries);
    }

    /// Keeps what was bound.
    ///
    /// @return false where others have added something since
    boolean keep(Bound bound) {
        return shelf.append(bound.batch());
    }
}
