package org.dragoman.desk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dragoman.desk.sitting.Household;

/// Lets deadlines come while nobody looks, so that whoever listens is told in time.
public final class Ticking implements AutoCloseable {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());

    /// Looks this often.
    public Ticking(Household household, Duration every) {
        var ticking =
                clock.scheduleAtFixedRate(
                        () -> household.all().forEach(talks -> talks.proceedings().now()),
                        every.toMillis(),
                        every.toMillis(),
                        TimeUnit.MILLISECONDS);
        if (ticking.isCancelled()) {
            throw new IllegalStateException("The clock did not start.");
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
