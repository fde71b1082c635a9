package org.dragoman.record;

import java.time.LocalDate;

/// When something was said or happened, and how that is known.
public sealed interface When {

    /// One day.
    record Day(LocalDate date, Basis basis, String words) implements When {}

    /// Some day from `from` to `to`, both included: "this week", "last year".
    record Between(LocalDate from, LocalDate to, Basis basis, String words) implements When {}

    /// The words tell a day or a span of days relative to a report whose own date is not known.
    record Relative(Basis basis, String words) implements When {}

    /// A position held over time: "has consistently rejected", "maintains".
    record Standing() implements When {}

    /// The report does not say.
    record Undated() implements When {}

    /// What a date rests on.
    enum Basis {
        /// The words stand in the same sentence.
        STATED,
        /// The speaker's dated remarks around it.
        SAME_REMARKS,
        /// Told relative to another date of the text: "came a day after".
        RELATIVE_TO_OTHER,
        /// The report's own date.
        REPORT_DATE
    }
}
