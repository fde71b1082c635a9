package org.dragoman.desk.web;

import java.io.PrintStream;
import java.time.InstantSource;
import org.dragoman.store.StoreTrouble;

/// What the server says of itself on its own output: never a word of the talks, never an address,
/// which may name them.
public final class Watch {

    private final PrintStream out;
    private final InstantSource clock;

    /// A watch that writes here.
    public Watch(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /// Something that should not have happened: its kind and place, without its message, which may
    /// hold words. A trouble of the store is said in full: it holds none, and says how to mend it.
    public void broke(String method, Throwable thrown) {
        var frames = thrown.getStackTrace();
        out.printf(
                "%s broken %s %s at %s%n",
                clock.instant(),
                method,
                thrown.getClass().getName(),
                frames.length == 0 ? "nowhere" : frames[0]);
        if (thrown instanceof StoreTrouble trouble) {
            note(String.valueOf(trouble.getMessage()));
        }
    }

    /// Someone was turned away: what they asked for by its pattern, never by the address itself,
    /// and who they had signed in as by their number, never by a name.
    ///
    /// What was granted stands in the journal as far as it changed anything; who merely read is
    /// written down nowhere.
    void refused(String method, String pattern, String number) {
        note("refused %s %s %s".formatted(method, pattern, number.isEmpty() ? "-" : number));
    }

    /// An event of the server.
    public void note(String words) {
        out.printf("%s %s%n", clock.instant(), words);
    }
}
