package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/// Seals what is added to one case.
///
/// @param talks to which the rows are bound
/// @param caseKeys wrap the rooms' keys
/// @param random where salts and names of logs come from
record Sealing(TalksId talks, Keyset caseKeys, SecureRandom random) {

    /// Seals entries that come next: once for the journal, and for each room as it is shown them.
    Journal.Bound bind(Journal.State state, List<Entry> entries) {
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
                    var log = new Journal.State(next, logs).log(room.room());
                    var shown =
                            Shown.of(room.entries().last().orElseThrow(), log.chain().size() + 1);
                    var line = log.line(talks, salt, shown.bytes());
                    lines.add(line);
                    Journal.head(logs, room.room(), line.number(), line.chain());
                }
            }
            rows.add(entry(new Journal.State(next, logs), entry, salt));
            Journal.head(logs, RoomId.DESK, rows.getLast().number(), rows.getLast().chain());
        }
        return new Journal.Bound(
                new Rows.Batch(talks, state.version(), rooms, rows, lines),
                new Journal.State(next, logs));
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
        var row = room(logs.size(), room, keys, desk.keys());
        rooms.add(row);
        logs.put(room, new Log(row.room(), row.log(), keys, Chain.begin(row.log(), room.name())));
    }

    private Rows.Entry entry(Journal.State state, Entry entry, byte[] salt) {
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
    private static RoomId keyOf(Journal.State state, Audience audience) {
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

    private static RoomId known(Journal.State state, RoomId room) {
        return state.logs().containsKey(room) ? room : RoomId.DESK;
    }

    /// The log of a room that opens.
    Rows.Room room(int number, RoomId room, Keyset keys, Keyset desk) {
        var log = new byte[16];
        random.nextBytes(log);
        return new Rows.Room(
                number,
                HexFormat.of().formatHex(log),
                desk.seal(room.name().getBytes(UTF_8), "name " + talks + " " + number),
                keys.wrapped(caseKeys.aead(), "room " + talks + " " + number));
    }
}
