package org.dragoman.store;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Table;
import org.jspecify.annotations.Nullable;

/// The long tables of a snapshot that was opened: their rows are read when someone asks for them,
/// those of the journal from the journal itself.
final class TablesUnread {

    private final Reading reading;
    private final Map<Integer, Log> logs;
    private final Parts parts;
    private final Map<RoomId, Numbers> numbers = new TreeMap<>();

    /// Opens parts of the snapshot.
    interface Parts {
        byte[] of(int part);
    }

    TablesUnread(Reading reading, Map<Integer, Log> logs, Parts parts) {
        this.reading = reading;
        this.logs = logs;
        this.parts = parts;
    }

    ObjectReader reading(ObjectReader reader) {
        return reader.withAttribute(TablesUnread.class, this);
    }

    /// Which entries each room had seen, once all was read.
    Map<RoomId, Numbers> numbers() {
        return numbers;
    }

    Table<Long, Entry> journal(int size) {
        return Table.unread(
                size,
                (from, to) -> {
                    var some = LongStream.rangeClosed(from + 1L, to).boxed().toList();
                    return Table.sorted(some, reading.entries(some, logs));
                });
    }

    Table<Long, RoomEntry> room(RoomId room, Numbers seen) {
        numbers.put(room, seen);
        return Table.unread(
                seen.size(),
                (from, to) -> {
                    var entries = reading.entries(seen.between(from, to), logs);
                    var places = LongStream.rangeClosed(from + 1L, to).boxed().toList();
                    var lines = new ArrayList<RoomEntry>(entries.size());
                    for (int i = 0; i < entries.size(); i++) {
                        lines.add(RoomEntry.of(places.get(i), entries.get(i), room));
                    }
                    return Table.sorted(places, lines);
                });
    }

    Table<Id, Object> apart(JavaType type, int rows, int first) {
        var table = new InParts(type, first, (rows + TableForm.MOST - 1) / TableForm.MOST);
        return Table.unread(
                rows,
                (from, to) -> {
                    var keys = new ArrayList<Id>(to - from);
                    var values = new ArrayList<Object>(to - from);
                    for (int at = from; at < to; ) {
                        int start = at / TableForm.MOST * TableForm.MOST;
                        int end = Math.min(start + TableForm.MOST, to);
                        var part = table.read(at / TableForm.MOST);
                        keys.addAll(part.keys().subList(at - start, end - start));
                        values.addAll(part.values().subList(at - start, end - start));
                        at = end;
                    }
                    return Table.sorted(keys, values);
                });
    }

    /// One table in its parts; each is read once.
    private final class InParts {
        private final ObjectReader reader;
        private final int first;
        private final List<@Nullable Table<Id, Object>> read = new ArrayList<>();

        InParts(JavaType type, int first, int count) {
            this.reader = reading(Codec.MAPPER.readerFor(type));
            this.first = first;
            for (int i = 0; i < count; i++) {
                read.add(null);
            }
        }

        synchronized Table<Id, Object> read(int part) {
            var known = read.get(part);
            if (known == null) {
                known =
                        TableForm.named(
                                Codec.read(
                                        reader, Table.class, parts.of(first + part), "a snapshot"));
                read.set(part, known);
            }
            return known;
        }
    }
}
