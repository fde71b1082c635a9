package org.dragoman.desk.sitting;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Voice;

/// The talks of one case as the pages need them: looked at, decided, listened to.
///
/// Whoever keeps the journal stands behind this. A command that was accepted is kept before the
/// answer is given.
public interface Proceedings {

    /// The talks now.
    Moment now();

    /// Decides a command now, and keeps what it brought.
    ///
    /// @param expected the version of the room that the asker acted on, or `Call.ANY`
    Decision decide(Voice by, long expected, Command command);

    /// The whole journal, oldest first.
    List<Entry> journal();

    /// What a room has seen, as lines that prove themselves and can be verified offline.
    ///
    /// The same gate as the room's pages: whoever asks may look into that room.
    String export(RoomId room);

    /// Tells of every change until it is closed. Content-free: who listens looks for themselves.
    Listening listen(Runnable changed);

    /// Versions of texts that wait in hold before a room is shown them.
    default List<Showing> showings() {
        return List.of();
    }

    /// Calls a version back before its room is shown it.
    ///
    /// @return whether it was still in hold
    default boolean callBack(Id text, RoomId room) {
        return false;
    }

    /// A version of a text on its way to a room.
    record Showing(Id text, RoomId room, Instant until) {}

    /// Ends when it is closed.
    interface Listening extends AutoCloseable {

        @Override
        void close();
    }
}
