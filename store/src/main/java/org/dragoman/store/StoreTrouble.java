package org.dragoman.store;

/// The store could not do what was asked: what is wrong, where, and how to mend it.
///
/// Never holds words of the talks.
public final class StoreTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why, in a form that a log may hold.
    public enum Kind {
        /// No room on the disk.
        FULL,
        /// The place may not be written or read.
        NOT_ALLOWED,
        /// Another process holds it.
        IN_USE,
        /// What was read is not what was written.
        DAMAGED,
        /// The key does not fit, or is gone.
        LOCKED,
        /// These talks were buried.
        BURIED,
        /// There is no such thing.
        MISSING,
        /// Written by a newer Dragoman.
        NEWER,
        /// Smaller than, or other than, what was signed before.
        OLDER,
        /// Anything else the database said.
        OTHER
    }

    private final Kind kind;

    /// A trouble of a kind.
    ///
    /// @param message what and where, then how to mend it
    public StoreTrouble(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /// A trouble of a kind, with what lies beneath it; the cause must hold no words of the talks.
    public StoreTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// Which kind.
    public Kind kind() {
        return kind;
    }
}
