package org.dragoman.desk.sitting;

import java.util.List;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Voice;

/// Proceedings that stand in front of others: whatever they do not do themselves is passed on.
interface InFront extends Proceedings {

    /// Those behind.
    Proceedings behind();

    @Override
    default Moment now() {
        return behind().now();
    }

    @Override
    default Decision decide(Voice by, long expected, Command command) {
        return behind().decide(by, expected, command);
    }

    @Override
    default List<Entry> journal() {
        return behind().journal();
    }

    @Override
    default String export(RoomId room) {
        return behind().export(room);
    }

    @Override
    default Listening listen(Runnable changed) {
        return behind().listen(changed);
    }

    @Override
    default List<Showing> showings() {
        return behind().showings();
    }

    @Override
    default boolean callBack(Id text, RoomId room) {
        return behind().callBack(text, room);
    }
}
