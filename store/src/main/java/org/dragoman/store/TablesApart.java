package org.dragoman.store;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Table;

/// The long tables of a snapshot, while it is written: each in parts of its own, so that they need
/// not be read before someone asks for their rows.
final class TablesApart {

    /// The first two parts are not of tables.
    static final int BEFORE = 2;

    private final List<byte[]> parts = new ArrayList<>();
    private final Snapshot.Base base;
    private final IdentityHashMap<Table<?, ?>, RoomId> rooms = new IdentityHashMap<>();

    TablesApart(Snapshot snapshot) {
        this.base = snapshot.base();
        for (var room : snapshot.state().talks().rooms().values()) {
            rooms.put(room.entries(), room.room());
        }
    }

    ObjectWriter writing(ObjectWriter writer) {
        return writer.withAttribute(TablesApart.class, this);
    }

    /// Whose entries these are.
    RoomId room(Table<?, ?> entries) {
        var room = rooms.get(entries);
        if (room == null) {
            throw new IllegalStateException(
                    "Entries that no room has seen.\nTeach TableForm where they come from.");
        }
        return room;
    }

    Numbers numbers(RoomId room) {
        return base.of(room);
    }

    /// Makes place for parts that stand together.
    ///
    /// @return the number of the first of them
    int reserve(int count) {
        int first = BEFORE + parts.size();
        parts.addAll(Collections.nCopies(count, new byte[0]));
        return first;
    }

    void put(int part, byte[] bytes) {
        parts.set(part - BEFORE, bytes);
    }

    List<byte[]> parts() {
        return parts;
    }
}
