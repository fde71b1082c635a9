package org.dragoman.talks;

import java.util.Set;

/// How far a round has come.
public enum RoundStage {
    CONVENED,
    IN_ROOMS,
    SHUTTLE,
    PLENARY,
    BREAK,
    CAPITALS,
    RESUMED,
    CLOSED;

    /// The stages that may follow.
    public Set<RoundStage> next() {
        return switch (this) {
            case CONVENED -> Set.of(IN_ROOMS, CLOSED);
            case IN_ROOMS -> Set.of(SHUTTLE, PLENARY, BREAK, CAPITALS, CLOSED);
            case SHUTTLE -> Set.of(IN_ROOMS, PLENARY, BREAK, CAPITALS, CLOSED);
            case PLENARY -> Set.of(IN_ROOMS, SHUTTLE, BREAK, CAPITALS, CLOSED);
            case BREAK, CAPITALS -> Set.of(RESUMED, CLOSED);
            case RESUMED -> Set.of(IN_ROOMS, SHUTTLE, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
