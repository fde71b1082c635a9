package org.dragoman.record;

/// Words from `from` to `to`, that one excluded.
record Range(int from, int to) {
    /// No words.
    static final Range NONE = new Range(-1, -1);

    boolean exists() {
        return from >= 0 && to > from;
    }

    boolean covers(Range other) {
        return from <= other.from && other.to <= to;
    }

    boolean holds(int at) {
        return from <= at && at < to;
    }
}
