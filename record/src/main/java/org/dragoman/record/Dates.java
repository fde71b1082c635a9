package org.dragoman.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When statements were made, from the words around their cue and the report's own date.
final class Dates {
    private static final String DAYS = String.join("|", CalendarWords.DAYS);
    private static final String MONTHS = String.join("|", CalendarWords.MONTHS);
    private static final Pattern TIME =
            Pattern.compile(
                    "\\b(?:(?<day>\\d{1,2}) (?<month>"
                            + MONTHS
                            + ")(?:,? (?<year>\\d{4}))?"
                            + "|(?<month2>"
                            + MONTHS
                            + ") (?<day2>\\d{1,2})(?:,? (?<year2>\\d{4}))?"
                            + "|(?:(?<last>last|next) )?(?<weekday>"
                            + DAYS
                            + ")"
                            + "|(?<near>yesterday|today|tomorrow|tonight)"
                            + "|(?:earlier |later )?(?<which>this|last|next) (?<unit>week|weekend|month|year)"
                            + "|in (?<inmonth>"
                            + MONTHS
                            + ")(?: (?<inyear>\\d{4}))?"
                            + "|in (?<only>(?:19|20)\\d\\d))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CAME =
            Pattern.compile(
                    "\\b(?:comments?|remarks?|statements?|words|announcement|warning) (?:came|follow(?:ed)?)"
                            + " (?<count>a|one|two|three|four|five|\\d+) (?<unit>days?|weeks?) (?<order>after|before)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final ReportDay report;

    Dates(ReportDay report) {
        this.report = report;
    }

    When of(Draft draft, @Nullable Member speaker) {
        var s = draft.sentence();
        var around = outside(draft);
        var came = CAME.matcher(around);
        if (came.find()
                && draft.subject().exists()
                && s.at(draft.subject().from()).start() >= s.start() + came.end()) {
            return new When.Relative(When.Basis.RELATIVE_TO_OTHER, came.group());
        }
        var time = TIME.matcher(zone(draft, around));
        if (time.find() && draft.manner() != Draft.Manner.NOUN) {
            return resolve(time, When.Basis.STATED);
        }
        if (standing(draft)) {
            return (speaker == null || occasional(speaker))
                            && draft.manner() != Draft.Manner.ASCRIBED
                    ? new When.Undated()
                    : new When.Standing();
        }
        return new When.Undated();
    }

    /// The date that some words of an event tell.
    When in(String words) {
        var time = TIME.matcher(words.replace('’', '\''));
        return time.find() ? resolve(time, When.Basis.STATED) : new When.Undated();
    }

    /// Whether what the speaker says belongs to an occasion: a state or a body holds positions.
    private static boolean occasional(Member member) {
        return switch (member.type) {
            case PERSON, ANONYMOUS, PLACE -> true;
            case ORGANISATION, PARTY -> false;
        };
    }

    /// The unquoted words of the sentence that are not content; blanks where content stood, so that
    /// offsets stay those of the sentence.
    private static String outside(Draft draft) {
        var s = draft.sentence();
        var text = new StringBuilder(s.document().text().substring(s.start(), s.end()));
        for (var range : draft.content()) {
            var span = s.span(range.from(), range.to());
            for (int at = span.start(); at < span.end(); at++) {
                text.setCharAt(at - s.start(), ' ');
            }
        }
        return text.toString().replace('’', '\'');
    }

    /// The part of those words that can date the cue: its own clause, as far as the next comma
    /// after it; before it as far as the words of another clause.
    private static String zone(Draft draft, String around) {
        var s = draft.sentence();
        if (!draft.cue().exists()) {
            return "";
        }
        boolean own = draft.manner() != Draft.Manner.ELIDED && draft.subject().exists();
        int from = own ? Math.min(draft.cue().from(), draft.subject().from()) : draft.cue().from();
        while (from > 0
                && !Clauses.finite(s, from - 1)
                && !s.at(from - 1).tagged("SCONJ")
                && !s.at(from - 1).mark()
                && !s.at(from - 1).form().matches("after|before|but|while|as|since|when")) {
            from--;
        }
        int last = Math.max(draft.cue().to(), own ? draft.subject().to() : 0) - 1;
        int to = last + 1;
        while (to < s.size() && !s.at(to).text().matches("[,;:.]") && !s.at(to).mark()) {
            to++;
        }
        int start = s.at(from).start() - s.start();
        int end = s.at(to - 1).end() - s.start();
        return around.substring(Math.max(0, start), Math.max(start, end));
    }

    /// "has consistently rejected", "maintains", "is considered": no single occasion.
    private static boolean standing(Draft draft) {
        if (draft.manner() == Draft.Manner.NOUN || draft.manner() == Draft.Manner.ASCRIBED) {
            return true;
        }
        if (!draft.cue().exists() || draft.manner() == Draft.Manner.FLOATING) {
            return false;
        }
        var s = draft.sentence();
        int first =
                draft.manner() == Draft.Manner.ELIDED
                        ? draft.subject().to()
                        : draft.cue().from() - 4;
        for (int at = Math.max(0, first); at < draft.cue().from(); at++) {
            if (s.at(at).form().matches("has|have|'ve") && !s.at(at).quoted()) {
                return true;
            }
        }
        var form = s.at(draft.cue().from()).form();
        return form.endsWith("s")
                && !form.equals("says")
                && s.at(draft.cue().from()).tagged("VERB");
    }

    private When resolve(Matcher time, When.Basis basis) {
        var words = time.group();
        var known = report.date();
        if (known.isEmpty()) {
            return absolute(time, words, basis).orElseGet(() -> new When.Relative(basis, words));
        }
        var day = known.get();
        if (time.group("weekday") != null) {
            var weekday = DayOfWeek.valueOf(time.group("weekday").toUpperCase(Locale.ROOT));
            var found =
                    "next".equalsIgnoreCase(time.group("last"))
                            ? day.with(TemporalAdjusters.next(weekday))
                            : "last".equalsIgnoreCase(time.group("last"))
                                    ? day.with(TemporalAdjusters.previous(weekday))
                                    : day.with(TemporalAdjusters.previousOrSame(weekday));
            return new When.Day(found, basis, words);
        }
        if (time.group("near") != null) {
            int shift =
                    switch (time.group("near").toLowerCase(Locale.ROOT)) {
                        case "yesterday" -> -1;
                        case "tomorrow" -> 1;
                        default -> 0;
                    };
            return new When.Day(day.plusDays(shift), basis, words);
        }
        if (time.group("unit") != null) {
            return span(
                    day,
                    time.group("which").toLowerCase(Locale.ROOT),
                    time.group("unit").toLowerCase(Locale.ROOT),
                    basis,
                    words);
        }
        return absolute(time, words, basis).orElseGet(When.Undated::new);
    }

    private static When span(
            LocalDate day, String which, String unit, When.Basis basis, String words) {
        int shift =
                switch (which) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        return switch (unit) {
            case "week" -> {
                var monday =
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(shift);
                var last = shift == 0 && monday.plusDays(6).isAfter(day) ? day : monday.plusDays(6);
                yield new When.Between(monday, last, basis, words);
            }
            case "weekend" -> {
                var saturday =
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                                .plusWeeks(shift);
                yield new When.Between(saturday, saturday.plusDays(1), basis, words);
            }
            case "month" -> {
                var first = day.withDayOfMonth(1).plusMonths(shift);
                yield new When.Between(
                        first, first.with(TemporalAdjusters.lastDayOfMonth()), basis, words);
            }
            default -> {
                var first = day.withDayOfYear(1).plusYears(shift);
                yield new When.Between(
                        first, first.with(TemporalAdjusters.lastDayOfYear()), basis, words);
            }
        };
    }

    private Optional<When> absolute(Matcher time, String words, When.Basis basis) {
        var month = group(time, "month", "month2");
        var dayOfMonth = group(time, "day", "day2");
        var year = group(time, "year", "year2");
        if (month.isPresent() && dayOfMonth.isPresent() && (year.isPresent() || report.known())) {
            int number = Month.valueOf(month.get().toUpperCase(Locale.ROOT)).getValue();
            int days = Integer.parseInt(dayOfMonth.get());
            if (days < 1 || days > Month.of(number).maxLength()) {
                return Optional.empty();
            }
            int inYear =
                    year.map(Integer::parseInt)
                            .orElseGet(() -> report.date().orElseThrow().getYear());
            var first = LocalDate.of(inYear, number, 1);
            var found = first.plusDays(Math.min(days, first.lengthOfMonth()) - 1L);
            boolean ahead = year.isEmpty() && found.isAfter(report.date().orElseThrow());
            return Optional.of(new When.Day(ahead ? found.minusYears(1) : found, basis, words));
        }
        if (time.group("only") != null) {
            var first = LocalDate.of(Integer.parseInt(time.group("only")), 1, 1);
            return Optional.of(
                    new When.Between(
                            first, first.with(TemporalAdjusters.lastDayOfYear()), basis, words));
        }
        if (time.group("inmonth") != null && (time.group("inyear") != null || report.known())) {
            int number = Month.valueOf(time.group("inmonth").toUpperCase(Locale.ROOT)).getValue();
            int inYear =
                    time.group("inyear") != null
                            ? Integer.parseInt(time.group("inyear"))
                            : report.date().orElseThrow().getYear();
            var first = LocalDate.of(inYear, number, 1);
            first =
                    time.group("inyear") == null && first.isAfter(report.date().orElseThrow())
                            ? first.minusYears(1)
                            : first;
            return Optional.of(
                    new When.Between(
                            first, first.with(TemporalAdjusters.lastDayOfMonth()), basis, words));
        }
        return Optional.empty();
    }

    private static Optional<String> group(Matcher time, String one, String other) {
        return Optional.ofNullable(time.group(one))
                .or(() -> Optional.ofNullable(time.group(other)));
    }

    /// Fills what a statement's own words do not tell.
    List<Statement> completed(List<Statement> statements) {
        return new DateCompletion(report, statements).completed();
    }
}
