package org.dragoman.negotiation;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// How far a computation may go, and who is told how far it has come.
///
/// A computation that reaches a limit does not fail: it goes on with fewer points and says in its
/// result by how much it may be off. Only a watcher that answers [Verdict#STOP] ends it.
///
/// @param points how many points one table of the computation may hold before it is thinned, at
///   least 16
/// @param together how many points all tables may hold together before the rest are thinned: a
///   measure of memory, some 50 bytes each
/// @param combinations how many combinations of options, or conflict-free sets of boxes, one table
///   may speak of; where more would be needed, ties are loosened and the answer carries its bound
/// @param watch asked every few thousand steps; this library reads no clock of its own
public record Limits(int points, long together, int combinations, Watch watch) {

    private static final int USUAL_COMBINATIONS = 1 << 22;

    /// What a watcher wants of a computation.
    public enum Verdict {
        /// Go on.
        CONTINUE,
        /// Come to an end soon, with an approximate answer that carries its bound.
        HURRY,
        /// End at once, without an answer.
        STOP
    }

    /// Where a computation stands.
    ///
    /// @param step what it does, in words
    /// @param done how many steps of this kind are done
    /// @param total how many there are
    /// @param points how many points the table at hand holds
    public record Progress(String step, int done, int total, int points) {}

    /// Is shown the progress of a computation and decides whether it goes on.
    @FunctionalInterface
    public interface Watch {
        /// What the computation shall do next.
        Verdict at(Progress progress);
    }

    /// @throws IllegalArgumentException if fewer than 16 points or 16 combinations are allowed
    public Limits {
        if (points < 16 || combinations < 16) {
            throw new IllegalArgumentException(
                    """
                    A limit of %d points or %d combinations is too small to work with.
                    Allow at least 16.\
                    """
                            .formatted(points, combinations));
        }
    }

    /// No limit but memory, and four million combinations in a table.
    public static Limits none() {
        return new Limits(
                Integer.MAX_VALUE, Long.MAX_VALUE, USUAL_COMBINATIONS, _ -> Verdict.CONTINUE);
    }

    /// At most so many points in a table.
    public Limits withPoints(int most) {
        return new Limits(most, together, combinations, watch);
    }

    /// At most so many points in all tables together.
    public Limits withTogether(long most) {
        return new Limits(points, most, combinations, watch);
    }

    /// At most so many combinations in a table.
    public Limits withCombinations(int most) {
        return new Limits(points, together, most, watch);
    }

    /// Shows its progress to a watcher.
    public Limits watchedBy(Watch watcher) {
        return new Limits(points, together, combinations, watcher);
    }

    /// Hurries once a clock has reached a deadline.
    ///
    /// @param clock for example `System::nanoTime`
    /// @param deadline in the clock's unit
    public Limits until(LongSupplier clock, long deadline) {
        return watchedBy(progress -> {
            var verdict = watch.at(progress);
            return verdict == Verdict.CONTINUE && clock.getAsLong() - deadline >= 0
                    ? Verdict.HURRY
                    : verdict;
        });
    }

    /// Stops as soon as `cancelled` says so.
    public Limits unless(BooleanSupplier cancelled) {
        return watchedBy(progress -> cancelled.getAsBoolean() ? Verdict.STOP : watch.at(progress));
    }

    /// Asks the watcher.
    ///
    /// @return whether to hurry
    /// @throws CancellationException if the watcher wants an end at once
    boolean hurry(String step, int done, int total, int size) {
        return switch (watch.at(new Progress(step, done, total, size))) {
            case CONTINUE -> false;
            case HURRY -> true;
            case STOP ->
                    throw new CancellationException(
                            "Cancelled at %s, step %d of %d.".formatted(step, done, total));
        };
    }
}
