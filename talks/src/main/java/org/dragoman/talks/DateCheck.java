package org.dragoman.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds one event that is given dates which cannot both hold, in the English words of a version.
///
/// "No later than 1 March" clashes with "30 days after 20 February", since that is 21 or 22 March.
/// A date without a year is read in the year of the other, or in a common year and in a leap year
/// where neither has one: it clashes only where it does in both. What follows the day on which a
/// definition sets a term is computed from it. Wordings of one bracket are not held against each
/// other.
record DateCheck(Version version) {

    private static final int COMMON = 2027;
    private static final int LEAP = 2028;

    private record Said(String clause, int variant, DateStatement statement) {}

    List<TextFinding> clashes() {
        var said = new ArrayList<Said>();
        for (var clause : version.clauses()) {
            for (int i = 0; i < clause.variants().size(); i++) {
                var words = clause.variants().get(i).in(english());
                if (words.isPresent()) {
                    for (var statement : DateStatement.in(words.get())) {
                        said.add(new Said(clause.name(), i, statement));
                    }
                }
            }
        }
        var terms = terms(said);
        var findings = new ArrayList<TextFinding>();
        for (int i = 0; i < said.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = said.get(j);
                var other = said.get(i);
                boolean alternatives =
                        one.clause().equals(other.clause()) && one.variant() != other.variant();
                if (!alternatives
                        && one.statement().sameEvent(other.statement())
                        && clash(one.statement(), other.statement(), terms)) {
                    findings.add(
                            new TextFinding(
                                    TextFinding.Kind.CLASHING_DATES,
                                    other.clause(),
                                    english(),
                                    other.statement().words(),
                                    "Clause %s says \"%s\"."
                                            .formatted(one.clause(), one.statement().words())));
                }
            }
        }
        return findings;
    }

    private Language english() {
        return version.languages().stream()
                .filter(language -> language.locale().getLanguage().equals("en"))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    /// The day of each defined term whose clause sets one.
    private Map<String, DateStatement> terms(List<Said> said) {
        var terms = new LinkedHashMap<String, DateStatement>();
        for (var definition : version.definitions()) {
            for (var it : said) {
                boolean sets =
                        it.clause().equals(definition.clause())
                                && it.statement().bound() == DateStatement.Bound.ON
                                && it.statement().term().isEmpty();
                if (sets) {
                    definition
                            .term()
                            .in(english())
                            .ifPresent(term -> terms.putIfAbsent(term, it.statement()));
                }
            }
        }
        return terms;
    }

    private static boolean clash(
            DateStatement one, DateStatement other, Map<String, DateStatement> terms) {
        var years = new ArrayList<Integer>();
        one.year(terms).ifPresent(years::add);
        other.year(terms).ifPresent(years::add);
        var tried = years.isEmpty() ? List.of(COMMON, LEAP) : List.of(years.getFirst());
        for (int year : tried) {
            var first = one.day(terms, year);
            var second = other.day(terms, year);
            if (first.isEmpty()
                    || second.isEmpty()
                    || compatible(one.bound(), first.get(), other.bound(), second.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean compatible(
            DateStatement.Bound one, LocalDate day, DateStatement.Bound other, LocalDate then) {
        var from = from(one, day);
        var otherFrom = from(other, then);
        var until = until(one, day);
        var otherUntil = until(other, then);
        var earliest = from.isAfter(otherFrom) ? from : otherFrom;
        var latest = until.isBefore(otherUntil) ? until : otherUntil;
        return !earliest.isAfter(latest);
    }

    private static LocalDate from(DateStatement.Bound bound, LocalDate day) {
        return switch (bound) {
            case ON, NOT_BEFORE -> day;
            case AFTER -> day.plusDays(1);
            case NOT_AFTER, BEFORE -> LocalDate.MIN;
        };
    }

    private static LocalDate until(DateStatement.Bound bound, LocalDate day) {
        return switch (bound) {
            case ON, NOT_AFTER -> day;
            case BEFORE -> day.minusDays(1);
            case NOT_BEFORE, AFTER -> LocalDate.MAX;
        };
    }
}
