package org.dragoman.negotiation;

/// A table over a few issues: which of their combinations are allowed, and what each brings.
///
/// Entries run with the last issue's option fastest.
final class Factor {

    private static final long[] NO_WORTH = {};
    private static final boolean[] ALL_ALLOWED = {};

    final int[] issues;
    final int[] strides;

    /// A row for each entry, or empty where the table only allows and forbids.
    final long[] worth;

    /// One for each entry, or empty where every combination is allowed.
    final boolean[] allowed;

    private Factor(int[] issues, int[] strides, boolean[] allowed, long[] worth) {
        this.issues = issues;
        this.strides = strides;
        this.allowed = allowed;
        this.worth = worth;
    }

    private Factor(int[] issues, int[] sizes, long[] worth, boolean[] allowed) {
        this.issues = issues;
        this.worth = worth;
        this.allowed = allowed;
        strides = new int[issues.length];
        int stride = 1;
        for (int k = issues.length - 1; k >= 0; k--) {
            strides[k] = stride;
            stride *= sizes[issues[k]];
        }
    }

    static Factor worth(int[] issues, int[] sizes, long[] worth) {
        return new Factor(issues, sizes, worth, ALL_ALLOWED);
    }

    static Factor allowed(int[] issues, int[] sizes, boolean[] allowed) {
        return new Factor(issues, sizes, NO_WORTH, allowed);
    }

    /// The same table over other issues with as many options.
    Factor over(int[] others) {
        return new Factor(others, strides, allowed, worth);
    }

    /// The same issues with other worths.
    Factor worth(long[] others) {
        return new Factor(issues, strides, allowed, others);
    }

    /// Which option of the issue at a place of `issues` an entry has.
    int option(int entry, int place) {
        return place == 0 ? entry / strides[0] : entry % strides[place - 1] / strides[place];
    }

    /// The entry for an assignment of options to all issues.
    int entry(int[] options) {
        int entry = 0;
        for (int k = 0; k < issues.length; k++) {
            entry += strides[k] * options[issues[k]];
        }
        return entry;
    }

    boolean allows(int entry) {
        return allowed.length == 0 || allowed[entry];
    }
}
