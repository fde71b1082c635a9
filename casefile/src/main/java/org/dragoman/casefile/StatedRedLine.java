package org.dragoman.casefile;

import java.util.List;
import java.util.Map;

/// A line that a party will not cross, in its holder's words or as a person entered it.
///
/// @param id names it in the case
/// @param party id of its holder
/// @param words the line
/// @param grounds what it rests on
/// @param scope what it is about
public record StatedRedLine(
        String id, String party, String words, Grounds grounds, Scope scope, int line) {

    /// What a red line is about.
    public sealed interface Scope {
        /// One issue, with a reading for each of its options, in agenda order.
        record OnIssue(String issue, List<OptionReading> readings) implements Scope {
            public OnIssue {
                readings = List.copyOf(readings);
            }
        }

        /// A combination: crossed when every one of these issues is settled with one of the options
        /// given for it.
        record Across(Map<String, List<String>> crossedBy) implements Scope {}
    }

    /// Whether an option crosses the words of a red line.
    public enum Answer {
        CROSSES,
        ALLOWS,
        UNDECIDED
    }

    /// How a red line reads against one option.
    ///
    /// @param redLine id of the red line
    /// @param party id of its holder
    /// @param decided who decided it; empty where nobody has
    /// @param ask the question to put to the holder; may be empty
    public record OptionReading(
            String redLine,
            String party,
            String issue,
            String option,
            Answer answer,
            List<Grounds.Entered> decided,
            String ask) {
        public OptionReading {
            decided = List.copyOf(decided);
        }
    }
}
