package org.dragoman.desk.casework;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.casefile.Findings;
import org.dragoman.record.Reading;
import org.dragoman.record.Statement;
import org.dragoman.record.When;

/// Looks through the statements of a case.
///
/// All that is asked must hold. Words are found at the start of words, without regard to case or
/// accents. Cost: one pass over the statements, whose words were folded once.
///
/// @param words what the statement, its speaker or its report's title must hold; may be empty
/// @param speaker id of an actor; empty for anyone
/// @param party id of a party; empty for any
/// @param issue id of an issue; empty for any
/// @param stance as files write it; empty for any
/// @param from the earliest day, as in `2026-03-05`; empty for any. What is undated is left out
///   where a day is asked for
/// @param to the latest day; empty for any
public record Search(
        String words,
        String speaker,
        String party,
        String issue,
        String stance,
        String from,
        String to) {

    /// A statement found.
    ///
    /// @param start where its words start in the report
    public record Hit(Reading reading, Statement statement, int start) {}

    /// The statements found, by report and place.
    public List<Hit> in(Findings findings) {
        var asked = folded(words).split("\\s+");
        var hits = new ArrayList<Hit>();
        for (var line : CaseIndex.of(findings).lines()) {
            if (fits(line.hit().statement()) && holds(asked, line.folded())) {
                hits.add(line.hit());
            }
        }
        return hits;
    }

    private boolean fits(Statement statement) {
        return (speaker.isEmpty() || statement.speaker().id().equals(speaker))
                && (party.isEmpty() || statement.speaker().party().equals(party))
                && (issue.isEmpty() || statement.issues().contains(issue))
                && (stance.isEmpty()
                        || statement.stances().stream().anyMatch(it -> it.words().equals(stance)))
                && ((from.isEmpty() && to.isEmpty()) || within(statement.when()));
    }

    private boolean within(When when) {
        var earliest = from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
        var latest = to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to);
        return switch (when) {
            case When.Day(var day, _, _) -> !day.isBefore(earliest) && !day.isAfter(latest);
            case When.Between(var first, var last, _, _) ->
                    !last.isBefore(earliest) && !first.isAfter(latest);
            case When.Relative _, When.Standing _, When.Undated _ -> false;
        };
    }

    private static boolean holds(String[] asked, String text) {
        for (var word : asked) {
            if (!word.isEmpty() && !text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /// Lower case without accents, anything but letters and digits a blank.
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
