package org.dragoman.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;

/// Identifiers that follow from a seed, room by room, so that what one room does changes nobody
/// else's; and a memory of those drawn since it was last asked.
///
/// For minutes only: whoever knows the seed can tell them in advance.
final class Seeded implements Identifiers {

    /// An identifier and the room for which it was drawn.
    record Drawn(RoomId room, Id id) {}

    private final long seed;
    private final Map<RoomId, Integer> counts = new HashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    Seeded(long seed) {
        this.seed = seed;
    }

    @Override
    public Id next(RoomId room) {
        int count = counts.merge(room, 1, Integer::sum);
        var id = new Id(digest(seed + "\n" + room.name() + "\n" + count));
        drawn.add(new Drawn(room, id));
        return id;
    }

    /// What was drawn since this was last asked.
    List<Drawn> drawn() {
        var all = List.copyOf(drawn);
        drawn.clear();
        return all;
    }

    private static String digest(String text) {
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
