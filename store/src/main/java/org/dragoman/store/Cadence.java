package org.dragoman.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// When snapshots are written: behind the back of whoever acts, once enough entries have none, and
/// a while after that; what is still to be written then, when the archive is closed.
final class Cadence implements AutoCloseable {

    private final int entries;
    private final Duration pause;
    private final Map<TalksId, Sitting> due = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor writer;

    /// @param entries how many without a snapshot are enough
    /// @param pause how long after that one is written
    Cadence(int entries, Duration pause) {
        this.entries = entries;
        this.pause = pause;
        this.writer =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("snapshots").factory());
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// As talks go on every day.
    static Cadence usual() {
        return new Cadence(4096, Duration.ofSeconds(30));
    }

    /// Something was kept or read.
    void goesOn(Sitting sitting) {
        if (sitting.unsnapped() >= entries && due.putIfAbsent(sitting.id(), sitting) == null) {
            var _ =
                    writer.schedule(
                            () -> write(sitting.id()), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Nothing is to be written of these talks any more.
    void forget(TalksId talks) {
        due.remove(talks);
    }

    /// A snapshot that cannot be written is not missed: the journal has all that would be in it.
    private void write(TalksId talks) {
        var sitting = due.remove(talks);
        if (sitting != null) {
            try {
                sitting.snap();
            } catch (StoreTrouble _) {
                // The journal is whole; whoever acts next hears of a failing disk.
            }
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (writer.awaitTermination(1, TimeUnit.MINUTES)) {
                due.keySet().forEach(this::write);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
