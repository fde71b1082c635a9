package org.dragoman.talks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

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
/// @param until the happening that ends an obligation until a condition; nothing with the others
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
        OnFailure onFailure,
        String until) {

    /// A step whose obligation no happening ends.
    public ScheduledStep(
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
        this(
                name,
                by,
                group,
                trigger,
                obligation,
                reversible,
                verifier,
                evidence,
                cure,
                onFailure,
                "");
    }

    /// Whether it has to be kept still, once it was taken.
    ///
    /// @param happened the days of what has happened, by name
    public boolean toBeKept(Map<String, LocalDate> happened) {
        return switch (obligation) {
            case ONE_SHOT -> false;
            case CONTINUING_FLOOR -> true;
            case UNTIL_CONDITION -> !happened.containsKey(until);
        };
    }

    /// Whether a body of experts certifies it.
    public boolean certified() {
        return !verifier.equals(by);
    }
}
