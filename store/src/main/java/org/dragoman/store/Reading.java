package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// Reads one case's journal from its shelf and folds it.
///
/// @param shelf where the rows lie
/// @param talks whose they are
/// @param caseKeys unwrap the rooms' keys
record Reading(Shelf shelf, TalksId talks, Keyset caseKeys) {

    /// How many entries are opened at a time.
    private static final int SHEAF = 4096;

    /// The talks with what was added since.
    Journal.State read(Journal.State known) {
        var logs = logs(known);
        var fold = new Fold(known.talks());
        long from =
                logs.get(RoomId.DESK) == null
                        ? 0
                        : new Journal.State(known.talks(), logs).version();
        var last = new ArrayList<Rows.Entry>(1);
        shelf.entries(
                talks,
                from,
                row -> {
                    fold.rows.add(row);
                    if (fold.rows.size() == SHEAF) {
                        fold.go(this, logs);
                    }
                    last.clear();
                    last.add(row);
                });
        fold.go(this, logs);
        // A room may have opened since the logs were read: its first line is not without it.
        var all = logs(new Journal.State(fold.talks, logs));
        last.forEach(row -> Journal.head(all, RoomId.DESK, row.number(), row.chain()));
        for (var room : fold.talks.rooms().values()) {
            var log = new Journal.State(fold.talks, all).log(room.room());
            if (log.chain().size() != room.version()) {
                last(room, log)
                        .ifPresent(line ->
                                Journal.head(all, room.room(), line.number(), line.chain()));
            }
        }
        return new Journal.State(fold.talks, all);
    }

    /// The talks as they were at a version, folded from the journal's beginning.
    Journal.State upTo(long version, Map<Integer, Log> byNumber) {
        var folded = Talks.NONE;
        for (long from = 1; from <= version; from += SHEAF) {
            long to = Math.min(from + SHEAF - 1, version);
            var some = LongStream.rangeClosed(from, to).boxed().toList();
            for (var entry : entries(some, byNumber)) {
                folded = folded.after(entry);
            }
        }
        var logs = logs(new Journal.State(Talks.NONE, Map.of()));
        Journal.head(logs, RoomId.DESK, version, Bytes.NONE);
        return new Journal.State(folded, logs);
    }

    /// The entries of these numbers, opened.
    List<Entry> entries(List<Long> numbers, Map<Integer, Log> byNumber) {
        var rows = new ArrayList<Rows.Entry>(numbers.size());
        shelf.entries(talks, numbers, rows::add);
        if (rows.size() != numbers.size()) {
            throw Troubles.damaged(
                    talks,
                    "an entry between %d and %d is missing"
                            .formatted(numbers.getFirst(), numbers.getLast()));
        }
        return new Unsealing(talks).open(rows, byNumber);
    }

    /// The last line of a room's log.
    private Optional<Rows.Line> last(RoomState room, Log log) {
        var line = shelf.line(talks, log.number(), room.version());
        if (line.isPresent() || room.kind() != RoomKind.PUBLIC) {
            return Optional.of(line.orElseThrow(() -> missing(room.version(), log)));
        }
        long shown = room.version() - 1;
        return shown == 0
                ? Optional.empty()
                : Optional.of(
                        shelf.line(talks, log.number(), shown)
                                .orElseThrow(() -> missing(shown, log)));
    }

    private StoreTrouble missing(long line, Log log) {
        return Troubles.damaged(
                talks, "line %d of log %d is missing".formatted(line, log.number()));
    }

    /// What is read of the journal, a sheaf at a time: opened on all cores, folded in order.
    private static final class Fold {
        Talks talks;
        final List<Rows.Entry> rows = new ArrayList<>();

        Fold(Talks talks) {
            this.talks = talks;
        }

        void go(Reading journal, Map<RoomId, Log> logs) {
            if (rows.isEmpty()) {
                return;
            }
            long expected = talks.desk().journal().size() + 1L;
            for (var row : rows) {
                if (row.number() != expected++) {
                    throw Troubles.damaged(
                            journal.talks, "entry %d is missing".formatted(expected - 1));
                }
            }
            var byNumber = Journal.byNumber(logs);
            if (rows.stream().anyMatch(row -> !byNumber.containsKey(row.key()))) {
                logs.putAll(journal.logs(new Journal.State(talks, logs)));
                logs.values().forEach(log -> byNumber.put(log.number(), log));
            }
            for (var entry : new Unsealing(journal.talks).open(rows, byNumber)) {
                talks = talks.after(entry);
            }
            rows.clear();
        }
    }

    /// The logs there are; those known keep their chains.
    Map<RoomId, Log> logs(Journal.State known) {
        var logs = new TreeMap<RoomId, Log>(known.logs());
        var rows = shelf.rooms(talks);
        if (rows.size() == logs.size()) {
            return logs;
        }
        var desk = keyset(rows.getFirst());
        for (var row : rows) {
            var keys = row.room() == 0 ? desk : keyset(row);
            var room = name(row, desk);
            logs.putIfAbsent(
                    room,
                    new Log(row.room(), row.log(), keys, Chain.begin(row.log(), room.name())));
        }
        return logs;
    }

    private Keyset keyset(Rows.Room row) {
        return Keyset.unwrapped(row.keyset(), caseKeys.aead(), "room " + talks + " " + row.room());
    }

    private RoomId name(Rows.Room row, Keyset desk) {
        try {
            return new RoomId(
                    new String(desk.open(row.name(), "name " + talks + " " + row.room()), UTF_8));
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(talks, "the name of log %d".formatted(row.room()));
        }
    }
}
