package org.dragoman.casefile;

import java.time.LocalDate;
import java.util.List;

/// A report of the case: its header and its text.
///
/// @param file name in `reports/`
/// @param publisher may be empty
/// @param date when it was published; at most one
/// @param kind what it is (`news report`, `communiqué`, …); may be empty
/// @param title may be empty
/// @param licence may be empty
/// @param sha256 digest of the decoded text without its header, in UTF-8, lower-case hexadecimal
/// @param text decoded, without the header; offsets count in it
public record CaseReport(
        String file,
        String publisher,
        List<LocalDate> date,
        String kind,
        String title,
        String licence,
        String sha256,
        String text) {
    public CaseReport {
        date = List.copyOf(date);
    }
}
