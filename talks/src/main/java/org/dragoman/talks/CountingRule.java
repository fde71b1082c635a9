package org.dragoman.talks;

/// How a period in days is counted.
public enum CountingRule {
    /// The day of the notice is not counted; the period ends when its last day has ended in the
    /// zone.
    DAY_NOT_COUNTED,
    /// The day of the notice is the first day.
    DAY_COUNTED,
    /// Periods of twenty-four hours from the notice.
    FULL_HOURS
}
