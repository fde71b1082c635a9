package org.dragoman.negotiation;

import java.util.Locale;

/// The answer to a question that cannot always be decided.
public enum Answer {
    /// Proven.
    YES,
    /// Refuted.
    NO,
    /// Neither proven nor refuted with the work allowed.
    UNDECIDED;

    /// `yes`, `no` or `undecided`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
