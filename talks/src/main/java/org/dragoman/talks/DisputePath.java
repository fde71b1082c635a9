package org.dragoman.talks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The dispute clause of an instrument as a timed path: stages that follow each other.
///
/// The day of the referral is not counted, and a stage ends when its last day has ended in the
/// zone.
///
/// @param stages in order
public record DisputePath(List<Stage> stages) {

    /// A stage and how many days it lasts.
    public record Stage(String name, int days) {}

    /// A stage and the first moment after it.
    public record End(String name, LocalDate lastDay, Instant end) {}

    public DisputePath {
        stages = List.copyOf(stages);
    }

    /// When each stage ends at the earliest, for a dispute referred on a day.
    public List<End> from(LocalDate referral, ZoneId zone) {
        var ends = new ArrayList<End>();
        var day = referral;
        for (var stage : stages) {
            day = day.plusDays(stage.days());
            ends.add(new End(stage.name(), day, day.plusDays(1).atStartOfDay(zone).toInstant()));
        }
        return ends;
    }

    /// When each stage ends at the earliest, for a dispute referred at a moment, by a rule of
    /// counting.
    public List<End> ends(Instant referral, ZoneId zone, CountingRule rule) {
        var day = LocalDate.ofInstant(referral, zone);
        return switch (rule) {
            case DAY_NOT_COUNTED -> from(day, zone);
            case DAY_COUNTED -> from(day.minusDays(1), zone);
            case FULL_HOURS -> hours(referral, zone);
        };
    }

    private List<End> hours(Instant referral, ZoneId zone) {
        var ends = new ArrayList<End>();
        var end = referral;
        for (var stage : stages) {
            end = end.plus(Duration.ofDays(stage.days()));
            ends.add(new End(stage.name(), LocalDate.ofInstant(end, zone), end));
        }
        return ends;
    }

    /// The path from one of its stages on, that stage prolonged by some days.
    DisputePath from(int first, int more) {
        var rest = new ArrayList<>(stages.subList(first, stages.size()));
        rest.set(0, new Stage(rest.getFirst().name(), rest.getFirst().days() + more));
        return new DisputePath(rest);
    }

    /// How many days the whole path takes at least.
    public int days() {
        return stages.stream().mapToInt(Stage::days).sum();
    }
}
