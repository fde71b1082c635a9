package org.dragoman.cli;

import java.io.PrintWriter;
import org.dragoman.negotiation.Limits;

/// How long a computation may take, and a line that says how far it has come.
///
/// The line shows on a terminal only, after two seconds, and is renewed twice a second. Memory is
/// kept within bounds by the number of points that all tables may hold: a hundred bytes each is
/// more than they take.
final class Pace implements Limits.Watch {

    private static final long SECOND = 1_000_000_000L;
    private static final long BYTES = 100;
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private final double seconds;
    private long shown = start + 3 * SECOND / 2;
    private boolean line;

    private Pace(double seconds, PrintWriter err) {
        this.seconds = seconds;
        this.err = err;
    }

    /// @param seconds after which to come to an end; infinite for never
    static Pace of(double seconds, PrintWriter err) {
        return new Pace(seconds, err);
    }

    Limits limits() {
        return Limits.none().withTogether(Runtime.getRuntime().maxMemory() / BYTES).watchedBy(this);
    }

    @Override
    public Limits.Verdict at(Limits.Progress progress) {
        long now = System.nanoTime();
        if (now - shown > SECOND / 2) {
            shown = now;
            show(progress, now);
        }
        return now - start > seconds * SECOND ? Limits.Verdict.HURRY : Limits.Verdict.CONTINUE;
    }

    @SuppressWarnings("SystemConsoleNull") // its type allows null, and NullAway holds us to it
    private void show(Limits.Progress progress, long now) {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            line = true;
            err.print(
                    ("\r%-" + WIDTH + "s")
                            .formatted(
                                    "%d s: %s, %d of %d, %d points"
                                            .formatted(
                                                    (now - start) / SECOND,
                                                    progress.step(),
                                                    progress.done(),
                                                    progress.total(),
                                                    progress.points())));
            err.flush();
        }
    }

    /// Clears the line.
    void end() {
        if (line) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
