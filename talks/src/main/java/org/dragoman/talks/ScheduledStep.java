package org.dragoman.talks;

import java.time.Duration;

/// A step of the implementation.
///
/// @param name unique in its schedule
/// @param by which party takes it
/// @param group steps of one group are simultaneous: they count together or not at all; groups
///   follow each other in order
/// @param trigger when it falls due
/// @param obligation of what kind it is
/// @param reversible whether it can be undone
/// @param verifier the body of experts that certifies it; the party itself where none does
/// @param evidence what shows that it was taken
/// @param cure how long a failure can be made good
/// @param onFailure what follows where it is not
public record ScheduledStep(
        String name,
        RoomId by,
        int group,
        Trigger trigger,
        Obligation obligation,
        boolean reversible,
        RoomId verifier,
        String evidence,
        Duration cure,
        OnFailure onFailure) {

    /// Whether a body of experts certifies it.
    public boolean certified() {
        return !verifier.equals(by);
    }
}
