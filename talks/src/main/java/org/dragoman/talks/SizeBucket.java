package org.dragoman.talks;

/// How large a file is, as roughly as anybody is told: an exact size could tell which file it is.
public enum SizeBucket {
    UP_TO_10_KB(10_000L),
    UP_TO_100_KB(100_000L),
    UP_TO_1_MB(1_000_000L),
    UP_TO_10_MB(10_000_000L),
    OVER_10_MB(Long.MAX_VALUE);

    private final long most;

    SizeBucket(long most) {
        this.most = most;
    }

    /// The bucket of a size.
    ///
    /// @param bytes not negative
    public static SizeBucket of(long bytes) {
        for (var bucket : values()) {
            if (bytes <= bucket.most) {
                return bucket;
            }
        }
        return OVER_10_MB;
    }
}
