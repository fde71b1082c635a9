package org.dragoman.talks;

import java.time.Instant;
import java.util.List;

/// How the steps of one instrument stand, as one reader knows it.
///
/// @param performed groups that count
/// @param failing until when a failure can be made good, by step
/// @param undone steps that were undone
/// @param reversing those seen to agree that a group is undone, by group and party
/// @param suspended whether the steps still to come wait
public record StepStanding(
        Table<Integer, Boolean> performed,
        Table<String, Instant> failing,
        Table<String, Boolean> undone,
        Table<Integer, Table<RoomId, String>> reversing,
        boolean suspended) {

    static final StepStanding NONE =
            new StepStanding(Table.empty(), Table.empty(), Table.empty(), Table.empty(), false);

    StepStanding performed(int group) {
        return new StepStanding(performed.with(group, true), failing, undone, reversing, suspended);
    }

    StepStanding failing(String step, Instant until) {
        return new StepStanding(performed, failing.with(step, until), undone, reversing, suspended);
    }

    StepStanding cured(String step) {
        return new StepStanding(performed, failing.without(step), undone, reversing, suspended);
    }

    StepStanding suspended(boolean also) {
        return new StepStanding(performed, failing, undone, reversing, suspended || also);
    }

    StepStanding agrees(RoomId side, int group, String words) {
        var others = reversing.find(group).orElse(Table.empty());
        return new StepStanding(
                performed,
                failing,
                undone,
                reversing.with(group, others.with(side, words)),
                suspended);
    }

    StepStanding undone(List<String> steps) {
        var next = undone;
        for (var step : steps) {
            next = next.with(step, true);
        }
        return new StepStanding(performed, failing, next, reversing, suspended);
    }

    /// What all parties undo need not be kept any more.
    StepStanding reversed(int group, List<String> steps) {
        var next = undone(steps);
        for (var step : steps) {
            next = next.cured(step);
        }
        return new StepStanding(
                next.performed, next.failing, next.undone, reversing.without(group), suspended);
    }

    boolean agreed(int group, RoomId side) {
        return reversing.find(group).filter(sides -> sides.has(side)).isPresent();
    }
}
