package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Audience;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// One case's journal on a shelf: seals what is added, opens what is read.
final class Journal {

    /// How many entries are opened at a time.
    private static final int SHEAF = 4096;

    private final Shelf shelf;
    private final TalksId talks;
    private final Keyset caseKeys;
    private final SecureRandom random;

    private Journal(Shelf shelf, TalksId talks, Keyset caseKeys, SecureRandom random) {
        this.shelf = shelf;
        this.talks = talks;
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

    /// Begins the journal of new talks.
    ///
    /// @return false where there are talks of this name already
    static boolean begin(Shelf shelf, TalksId talks, Aead archive, SecureRandom random) {
        var caseKeys = Keyset.draw();
        var desk = Keyset.draw();
        return shelf.begin(
                new Rows.Case(talks, 0, caseKeys.wrapped(archive, "case " + talks)),
                room(talks, 0, RoomId.DESK, desk, desk, caseKeys, random));
    }

    /// The journal of talks that were begun.
    static Journal open(Shelf shelf, Rows.Case row, Aead archive, SecureRandom random) {
        if (row.buried()) {
            throw Troubles.buried(row.talks());
        }
        var keys = Keyset.unwrapped(row.keyset(), archive, "case " + row.talks());
        return new Journal(shelf, row.talks(), keys, random);
    }

    private static Rows.Room room(
            TalksId talks,
            int number,
            RoomId room,
            Keyset keys,
            Keyset desk,
            Keyset caseKeys,
            SecureRandom random) {
        var log = new byte[16];
        random.nextBytes(log);
        return new Rows.Room(
                number,
                HexFormat.of().formatHex(log),
                desk.seal(room.name().getBytes(UTF_8), "name " + talks + " " + number),
                keys.wrapped(caseKeys.aead(), "room " + talks + " " + number));
    }

    /// The talks as they lie on the shelf.
    State read() {
        return read(new State(Talks.NONE, Map.of()));
    }

    /// The talks with what others have added since.
    State read(State known) {
        var logs = logs(known);
        var reading = new Reading(known.talks(), new ArrayList<>());
        long from = logs.get(RoomId.DESK) == null ? 0 : state(known.talks(), logs).version();
        var last = new ArrayList<Rows.Entry>(1);
        shelf.entries(
                talks,
                from,
                row -> {
                    reading.rows.add(row);
                    if (reading.rows.size() == SHEAF) {
                        reading.fold(this, logs);
                    }
                    last.clear();
                    last.add(row);
                });
        reading.fold(this, logs);
        // A room may have opened since the logs were read: its first line is not without it.
        var all = logs(new State(reading.talks, logs));
        last.forEach(row -> head(all, RoomId.DESK, row.number(), row.chain()));
        for (var room : reading.talks.rooms().values()) {
            var log = state(reading.talks, all).log(room.room());
            if (log.chain().size() != room.version()) {
                last(room, log)
                        .ifPresent(line -> head(all, room.room(), line.number(), line.chain()));
            }
        }
        return new State(reading.talks, all);
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

    private static State state(Talks talks, Map<RoomId, Log> logs) {
        return new State(talks, logs);
    }

    private static void head(Map<RoomId, Log> logs, RoomId room, long size, Bytes head) {
        logs.computeIfPresent(room, (_, log) -> log.with(new Chain(size, head)));
    }

    /// What is read of the journal, a sheaf at a time: opened on all cores, folded in order.
    private static final class Reading {
        Talks talks;
        final List<Rows.Entry> rows;

        Reading(Talks talks, List<Rows.Entry> rows) {
            this.talks = talks;
            this.rows = rows;
        }

        void fold(Journal journal, Map<RoomId, Log> logs) {
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
            var byNumber = byNumber(logs);
            if (rows.stream().anyMatch(row -> !byNumber.containsKey(row.key()))) {
                logs.putAll(journal.logs(new State(talks, logs)));
                logs.values().forEach(log -> byNumber.put(log.number(), log));
            }
            for (var entry :
                    rows.parallelStream().map(row -> journal.open(row, byNumber)).toList()) {
                talks = talks.after(entry);
            }
            rows.clear();
        }
    }

    /// The logs there are; those known keep their chains.
    private Map<RoomId, Log> logs(State known) {
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

    TalksId talks() {
        return talks;
    }

    Keyset caseKeys() {
        return caseKeys;
    }

    Journal with(Keyset otherKeys) {
        return new Journal(shelf, talks, otherKeys, random);
    }

    /// The chain of a log at an earlier size, or nothing.
    Optional<Bytes> chainAt(Log log, long size) {
        if (log.number() > 0) {
            return shelf.line(talks, log.number(), size).map(Rows.Line::chain);
        }
        var found = new ArrayList<Bytes>(1);
        shelf.entries(
                talks,
                size - 1,
                row -> {
                    if (row.number() == size) {
                        found.add(row.chain());
                    }
                });
        return found.stream().findFirst();
    }

    /// Takes a line of a log.
    interface EachLine {
        void accept(long number, Plain plain, Bytes chain);
    }

    /// Opens every line of a log up to where it has come, in order; every entry for the desk's.
    ///
    /// @throws StoreTrouble where the commitment or the chain is not that of the line
    void each(State state, Log log, EachLine each) {
        var at = new Chain[] {Chain.begin(log.name(), roomOf(state, log).name())};
        var byNumber = byNumber(state.logs());
        if (log.number() == 0) {
            shelf.entries(
                    talks,
                    0,
                    row -> {
                        if (row.number() <= state.version()) {
                            var plain = plain(row, byNumber);
                            at[0] = checked(at[0], plain, row.commitment(), row.chain(), log);
                            each.accept(row.number(), plain, row.chain());
                        }
                    });
        } else {
            shelf.lines(
                    talks,
                    log.number(),
                    0,
                    row -> {
                        if (row.number() <= log.chain().size()) {
                            var plain = plain(row, log);
                            at[0] = checked(at[0], plain, row.commitment(), row.chain(), log);
                            each.accept(row.number(), plain, row.chain());
                        }
                    });
        }
        if (!at[0].equals(log.chain())) {
            throw Troubles.damaged(
                    talks,
                    "the end of log %d from line %d on".formatted(log.number(), at[0].size() + 1));
        }
    }

    private static RoomId roomOf(State state, Log log) {
        return state.logs().entrySet().stream()
                .filter(each -> each.getValue().number() == log.number())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Chain checked(Chain chain, Plain plain, Bytes commitment, Bytes says, Log log) {
        var own = Chain.commitment(plain.salt().raw(), plain.bytes().raw());
        var next = chain.with(commitment);
        if (!own.equals(commitment) || !next.head().equals(says)) {
            throw Troubles.damaged(talks, "line %d of log %d".formatted(next.size(), log.number()));
        }
        return next;
    }

    private Plain plain(Rows.Line row, Log log) {
        try {
            return Plain.of(
                    log.keys()
                            .open(
                                    row.sealed(),
                                    Log.place(talks, "line", log.number(), row.number())));
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(
                    talks, "line %d of log %d".formatted(row.number(), log.number()));
        }
    }

    static Map<Integer, Log> byNumber(Map<RoomId, Log> logs) {
        var byNumber = new TreeMap<Integer, Log>();
        logs.values().forEach(log -> byNumber.put(log.number(), log));
        return byNumber;
    }

    private Plain plain(Rows.Entry row, Map<Integer, Log> logs) {
        var log = logs.get(row.key());
        if (log == null) {
            throw Troubles.damaged(talks, "entry %d is sealed for no room".formatted(row.number()));
        }
        try {
            var place = Log.place(talks, "entry", row.key(), row.number());
            return Plain.of(log.keys().open(row.sealed(), place));
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(talks, "entry %d".formatted(row.number()));
        }
    }

    private Entry open(Rows.Entry row, Map<Integer, Log> logs) {
        try {
            return Codec.entry(plain(row, logs).bytes().raw());
        } catch (IllegalArgumentException newer) {
            throw new StoreTrouble(
                    StoreTrouble.Kind.NEWER,
                    "Talks \"%s\", entry %d: %s"
                            .formatted(talks, row.number(), newer.getMessage()));
        }
    }

    /// Seals entries that come next: once for the journal, and for each room as it is shown them.
    Bound bind(State state, List<Entry> entries) {
        var next = state.talks();
        var logs = new TreeMap<RoomId, Log>(state.logs());
        var rooms = new ArrayList<Rows.Room>();
        var rows = new ArrayList<Rows.Entry>(entries.size());
        var lines = new ArrayList<Rows.Line>();
        for (var entry : entries) {
            var before = next;
            next = next.after(entry);
            var salt = new byte[Chain.LENGTH];
            random.nextBytes(salt);
            for (var room : next.rooms().values()) {
                var was = before.room(room.room());
                if (was.isEmpty()) {
                    open(room.room(), logs, rooms);
                }
                if (isShown(was, room)) {
                    var log = state(next, logs).log(room.room());
                    var shown =
                            Shown.of(room.entries().last().orElseThrow(), log.chain().size() + 1);
                    var line = log.line(talks, salt, shown.bytes());
                    lines.add(line);
                    head(logs, room.room(), line.number(), line.chain());
                }
            }
            rows.add(entry(state(next, logs), entry, salt));
            head(logs, RoomId.DESK, rows.getLast().number(), rows.getLast().chain());
        }
        return new Bound(
                new Rows.Batch(talks, state.version(), rooms, rows, lines), new State(next, logs));
    }

    /// Whether a room was shown something. The public's room begins without a line: its rules and
    /// the mediator's team are nothing that the public page shows.
    private static boolean isShown(Optional<RoomState> was, RoomState room) {
        return was.map(RoomState::version).orElse(room.kind() == RoomKind.PUBLIC ? 1L : 0L)
                < room.version();
    }

    private void open(RoomId room, Map<RoomId, Log> logs, List<Rows.Room> rooms) {
        var keys = Keyset.draw();
        var desk = logs.get(RoomId.DESK);
        if (desk == null) {
            throw new IllegalStateException("The talks have no desk.\nOpen them anew.");
        }
        var row = room(talks, logs.size(), room, keys, desk.keys(), caseKeys, random);
        rooms.add(row);
        logs.put(room, new Log(row.room(), row.log(), keys, Chain.begin(row.log(), room.name())));
    }

    private Rows.Entry entry(State state, Entry entry, byte[] salt) {
        var plain = Codec.bytes(entry);
        var commitment = Chain.commitment(salt, plain);
        var chain = state.desk().chain().with(commitment);
        var log = state.log(keyOf(state, entry.event().audience()));
        return new Rows.Entry(
                chain.size(),
                log.number(),
                log.keys()
                        .seal(
                                new Plain(Bytes.own(salt), Bytes.own(plain)).padded(),
                                Log.place(talks, "entry", log.number(), chain.size())),
                commitment,
                chain.head());
    }

    /// Whose key seals an event: the room's that alone sees it beside the desk, else the desk's.
    private static RoomId keyOf(State state, Audience audience) {
        return switch (audience) {
            case Audience.Only(var rooms) when rooms.size() == 1 ->
                    known(state, rooms.iterator().next());
            case Audience.Sealed(var rooms) when !rooms.isEmpty() ->
                    known(state, new TreeSet<>(rooms).first());
            case Audience.Only _,
                    Audience.Sealed _,
                    Audience.DeskOnly _,
                    Audience.Delegations _,
                    Audience.Insiders _,
                    Audience.Everyone _ ->
                    RoomId.DESK;
        };
    }

    private static RoomId known(State state, RoomId room) {
        return state.logs().containsKey(room) ? room : RoomId.DESK;
    }

    /// Keeps what was bound.
    ///
    /// @return false where others have added something since
    boolean keep(Bound bound) {
        return shelf.append(bound.batch());
    }
}
