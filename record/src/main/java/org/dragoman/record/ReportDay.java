package org.dragoman.record;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day that a report is from, which its words count from; [#UNKNOWN] where nothing tells it.
record ReportDay(@Nullable LocalDate day) {
    static final ReportDay UNKNOWN = new ReportDay(null);

    boolean known() {
        return day != null;
    }

    /// The day, where it is known.
    Optional<LocalDate> date() {
        return Optional.ofNullable(day);
    }
}
