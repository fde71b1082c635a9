package org.dragoman.store;

import java.util.List;

/// What became of a burial.
///
/// @param done places where the keys were destroyed: the archive, and backups
/// @param notReached backups that still hold the keys, wrapped, for they could not be opened
public record Buried(List<String> done, List<String> notReached) {

    public Buried {
        done = List.copyOf(done);
        notReached = List.copyOf(notReached);
    }

    /// Whether no copy is known to remain.
    public boolean complete() {
        return notReached.isEmpty();
    }
}
