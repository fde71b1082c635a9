package org.dragoman.casefile.yaml;

/// A file that somebody wrote is wrong; the message says what, where and how to mend it.
public final class FaultyFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// @param message `file:line: what`, and on a new line how to mend it
    public FaultyFile(String message) {
        super(message);
    }
}
