package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates statements by the same speaker's dated remarks nearby, and by the report's own day.
record DateCompletion(ReportDay report, List<Statement> statements) {

    /// How many statements away remarks may lie and still be the same occasion's.
    private static final int NEAR = 200;

    List<Statement> completed() {
        var dated = new ArrayList<Statement>();
        for (int at = 0; at < statements.size(); at++) {
            dated.add(statements.get(at).at(when(at, dated)));
        }
        return List.copyOf(dated);
    }

    private When when(int at, List<Statement> dated) {
        var statement = statements.get(at);
        return switch (statement.when()) {
            case When.Undated _ -> undated(at);
            case When.Relative(var basis, var words) when basis == When.Basis.RELATIVE_TO_OTHER ->
                    relative(at, words, dated);
            case When.Relative told -> told;
            case When.Day told -> told;
            case When.Between told -> told;
            case When.Standing told -> told;
        };
    }

    private When undated(int at) {
        var statement = statements.get(at);
        var speaker = statement.speaker();
        if (speaker.equals(Speaker.UNKNOWN) || statement.level() == Level.NESTED) {
            return statement.when();
        }
        var near = nearest(at, speaker.id());
        if (near.isPresent()) {
            return near.get();
        }
        return report.date()
                .filter(_ -> !speaker.party().isEmpty())
                .<When>map(day -> new When.Day(day, When.Basis.REPORT_DATE, ""))
                .orElse(statement.when());
    }

    /// The day of the same speaker's nearest dated remarks.
    private Optional<When> nearest(int at, String speaker) {
        for (int distance = 1; distance < Math.min(NEAR, statements.size()); distance++) {
            for (int other : new int[] {at - distance, at + distance}) {
                if (other < 0 || other >= statements.size()) {
                    continue;
                }
                var each = statements.get(other);
                if (each.speaker().id().equals(speaker)
                        && each.when() instanceof When.Day(var date, var basis, var words)
                        && basis == When.Basis.STATED) {
                    return Optional.of(new When.Day(date, When.Basis.SAME_REMARKS, words));
                }
                if (each.speaker().id().equals(speaker)
                        && each.when() instanceof When.Relative(var basis, var words)
                        && basis == When.Basis.STATED) {
                    return Optional.of(new When.Relative(When.Basis.SAME_REMARKS, words));
                }
            }
        }
        return Optional.empty();
    }

    /// "…'s comments came a day after X …": counted from the dated remarks told just before.
    private When relative(int at, String words, List<Statement> dated) {
        for (int back = at - 1; back >= Math.max(0, at - NEAR); back--) {
            if (dated.get(back).level() == Level.TOP
                    && dated.get(back).when() instanceof When.Day(var date, _, _)) {
                var parts = words.toLowerCase(Locale.ROOT).split("\\s+");
                long count = count(parts[parts.length - 3]);
                long days = parts[parts.length - 2].startsWith("week") ? 7 * count : count;
                var found =
                        parts[parts.length - 1].equals("after")
                                ? date.minusDays(days)
                                : date.plusDays(days);
                return new When.Day(found, When.Basis.RELATIVE_TO_OTHER, words);
            }
        }
        return statements.get(at).when();
    }

    private static long count(String word) {
        return switch (word) {
            case "a", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            default -> Long.parseLong(word);
        };
    }
}
