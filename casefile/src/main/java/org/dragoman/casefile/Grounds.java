package org.dragoman.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What something said of a party rests on: words of reports, or a person who entered it.
///
/// At least one of the two lists is filled in everything that a case file says of a party.
///
/// @param quotes words of reports, found at their exact place
/// @param entered who put it in, when and why; at most one
public record Grounds(List<Quote> quotes, List<Entered> entered) {

    /// Nothing at all: only where nothing is claimed.
    public static final Grounds NONE = new Grounds(List.of(), List.of());

    public Grounds {
        quotes = List.copyOf(quotes);
        entered = List.copyOf(entered);
    }

    /// Whether nothing stands behind it.
    public boolean isEmpty() {
        return quotes.isEmpty() && entered.isEmpty();
    }

    /// Whether it rests on an analyst's assumption and not on anyone's words.
    public boolean isAssumption() {
        return entered.stream().anyMatch(Entered::isAssumption);
    }

    /// Words of a report.
    ///
    /// @param report file name in `reports/`
    /// @param start offset of the first character in the report's text, UTF-16, from 0
    /// @param end offset behind the last character
    /// @param words the report's text from `start` to `end`, exactly
    public record Quote(String report, int start, int end, String words) {
        /// Whether the two stretches share a character.
        public boolean overlaps(Quote other) {
            return report.equals(other.report) && start < other.end && other.start < end;
        }
    }

    /// That a person put something in.
    ///
    /// @param by who
    /// @param on when
    /// @param why the reason given; may be empty
    public record Entered(String by, LocalDate on, String why) {
        /// Whether the reason says that this is an analyst's assumption.
        public boolean isAssumption() {
            return why.toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .startsWith("analyst's assumption");
        }
    }
}
