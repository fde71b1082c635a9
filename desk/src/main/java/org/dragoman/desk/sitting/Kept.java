package org.dragoman.desk.sitting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.dragoman.store.Sitting;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Voice;

/// Talks kept in an archive: what was accepted lies there before the answer is given.
public final class Kept implements Proceedings {

    private final Sitting sitting;
    private final InstantSource clock;

    /// The talks of this sitting.
    public Kept(Sitting sitting, InstantSource clock) {
        this.sitting = sitting;
        this.clock = clock;
    }

    @Override
    public Moment now() {
        var at = clock.instant();
        var talks = sitting.at(at);
        var last = talks.desk().journal().last();
        return new Moment(
                talks, last.isPresent() && at.isBefore(last.get().at()) ? last.get().at() : at);
    }

    @Override
    public Decision decide(Voice by, long expected, Command command) {
        return sitting.decide(by, expected, command);
    }

    @Override
    public List<Entry> journal() {
        return List.copyOf(sitting.talks().desk().journal().values());
    }

    @Override
    public String export(RoomId room) {
        var lines = new ByteArrayOutputStream();
        sitting.export(room, lines);
        return lines.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Listening listen(Runnable changed) {
        var listening = sitting.listen((_, _) -> changed.run());
        return listening::close;
    }
}
