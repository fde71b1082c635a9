package org.dragoman.talks;

import java.util.random.RandomGenerator;

/// Where identifiers come from. Each room draws its own, and none tells of another's.
@FunctionalInterface
public interface Identifiers {

    /// A new identifier for a thing in this room.
    Id next(RoomId room);

    /// Identifiers of 128 random bits each.
    ///
    /// @param source a `SecureRandom` in a real case
    static Identifiers random(RandomGenerator source) {
        return _ -> new Id("%016x%016x".formatted(source.nextLong(), source.nextLong()));
    }
}
