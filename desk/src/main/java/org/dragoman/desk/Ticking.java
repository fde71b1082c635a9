package org.dragoman.desk;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.web.Watch;
import org.dragoman.store.StoreTrouble;

/// Lets deadlines come while nobody looks, so that whoever listens is told in time.
public final class Ticking implements AutoCloseable {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());
    private final Map<String, String> troubles = new TreeMap<>();
    private final Watch watch;

    /// Looks this often.
    public Ticking(Household household, Duration every, Watch watch) {
        this.watch = watch;
        var ticking =
                clock.scheduleAtFixedRate(
                        () -> household.all().forEach(this::look),
                        every.toMillis(),
                        every.toMillis(),
                        TimeUnit.MILLISECONDS);
        if (ticking.isCancelled()) {
            throw new IllegalStateException("The clock did not start.");
        }
    }

    /// A trouble with some talks is said once, holds up no others, and is tried again; whatever
    /// else breaks, too, for a clock that is broken off once never strikes again.
    private void look(OpenTalks talks) {
        var id = talks.card().id();
        try {
            talks.proceedings().now();
            troubles.remove(id);
        } catch (StoreTrouble trouble) {
            if (isNew(id, trouble.kind().name())) {
                watch.note(String.valueOf(trouble.getMessage()));
            }
        } catch (RuntimeException broken) {
            if (isNew(id, broken.getClass().getName())) {
                watch.broke("TICK", broken);
            }
        }
    }

    private boolean isNew(String id, String trouble) {
        return !trouble.equals(troubles.put(id, trouble));
    }

    /// Ends after the look under way: what is kept may be closed then.
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(5, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        } catch (InterruptedException _) {
            clock.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
