package org.dragoman.talks.policy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// A leak planted in the library for the tests alone.
///
/// @param way by which way it leaks, in the words of `docs/talks.md`
/// @param name what it shows
/// @param subject the library with this leak
/// @param also what its views show besides, nothing where it leaks in another way
record Leak(
        String way, String name, Subject subject, Optional<BiFunction<Talks, Seat, Object>> also) {

    /// A view that also shows something computed from the whole of the talks.
    static Leak shows(String way, String name, BiFunction<Talks, Seat, Object> also) {
        return new Leak(
                way,
                name,
                new Subject() {
                    @Override
                    public byte[] view(Talks talks, Seat seat, Instant now) {
                        var sound = Subject.SOUND.view(talks, seat, now);
                        var more =
                                also.apply(talks, seat).toString().getBytes(StandardCharsets.UTF_8);
                        var all = new byte[sound.length + more.length];
                        System.arraycopy(sound, 0, all, 0, sound.length);
                        System.arraycopy(more, 0, all, sound.length, more.length);
                        return all;
                    }
                },
                Optional.of(also));
    }

    /// Answers that depend on more than the room's view.
    static Leak answers(String way, String name, Subject subject) {
        return new Leak(way, name, subject, Optional.empty());
    }
}
