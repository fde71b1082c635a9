package org.dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.InMemory;
import org.dragoman.desk.sitting.Moment;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.desk.web.Watch;
import org.dragoman.rooms.Place;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.Test;

class TickingTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    /// Talks that do something whenever they are looked at.
    private record Looked(Proceedings behind, Runnable look) implements Proceedings {

        @Override
        public Moment now() {
            look.run();
            return behind.now();
        }

        @Override
        public Decision decide(Voice by, long expected, Command command) {
            return behind.decide(by, expected, command);
        }

        @Override
        public List<Entry> journal() {
            return behind.journal();
        }

        @Override
        public String export(RoomId room) {
            return behind.export(room);
        }

        @Override
        public Listening listen(Runnable changed) {
            return behind.listen(changed);
        }
    }

    private static OpenTalks talks(String id, Runnable look) {
        var place = new Place("Venue", ZoneOffset.UTC);
        return new OpenTalks(
                new Card(id, id, place, Map.of(), false),
                new Looked(
                        new InMemory(List.of(), CLOCK, Identifiers.random(new SplittableRandom(1))),
                        look));
    }

    /// Whatever breaks in some talks: their own trouble is said once and without its words, and the
    /// deadlines of the others come, and theirs once it is mended.
    @Test
    void whateverBreaksInSomeTalksTheClockGoesOnForAll() throws InterruptedException {
        var broken = new AtomicBoolean();
        var others = new CountDownLatch(3);
        var mended = new CountDownLatch(2);
        var household = new Household(false);
        household.open(
                talks(
                        "a",
                        () -> {
                            if (broken.get()) {
                                throw new IllegalStateException("words of the talks");
                            }
                            mended.countDown();
                        }));
        household.open(talks("b", others::countDown));
        broken.set(true);
        var out = new ByteArrayOutputStream();
        var watch = new Watch(new PrintStream(out, true, StandardCharsets.UTF_8), CLOCK);
        try (var _ = new Ticking(household, Duration.ofMillis(5), watch)) {
            assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
            broken.set(false);
            assertThat(mended.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("broken TICK java.lang.IllegalStateException")
                .doesNotContain("words of the talks");
    }
}
