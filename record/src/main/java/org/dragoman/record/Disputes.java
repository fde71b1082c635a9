package org.dragoman.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Lays figures of several sources about one thing side by side, with what is said of them.
///
/// Where the report says that figures differ, those that follow in its paragraph belong together if
/// they can be compared; elsewhere, those that count the same thing. Whether they contradict each
/// other is for a person to say.
final class Disputes {
    private static final Pattern CONTESTED =
            Pattern.compile(
                    "\\b(?:debated|disputed?|contested|argued|estimates?|figures?|unclear|uncertain"
                            + "|exaggerat\\w+|denied|verify|verified|assess|count|claims?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> GENERAL =
            Set.of("figure", "number", "estimate", "count", "total", "amount");

    private final List<Figure> figures;
    private final List<Statement> statements;
    private final TreeMap<Integer, Figure> figureAt = new TreeMap<>();
    private final TreeMap<Integer, Statement> statementAt = new TreeMap<>();
    private final List<Dispute> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Disputes(List<Figure> figures, List<Statement> statements) {
        this.figures = figures;
        this.statements = statements;
        for (var figure : figures) {
            figureAt.put(figure.span().start(), figure);
        }
        for (var statement : statements) {
            if (statement.level() == Level.TOP) {
                statementAt.put(statement.content().getFirst().start(), statement);
            }
        }
    }

    static List<Dispute> in(Document document, List<Figure> figures, List<Statement> statements) {
        var disputes = new Disputes(figures, statements);
        Contest.in(document.text()).forEach(disputes::told);
        disputes.untold();
        return List.copyOf(disputes.found);
    }

    /// The figures after the words that say they differ.
    private void told(Contest contest) {
        var byKind = new LinkedHashMap<String, List<Figure>>();
        for (var figure : figureAt.subMap(contest.from(), contest.to()).values()) {
            boolean counts = !figure.low().isEmpty() || !figure.high().isEmpty();
            if (counts && !figure.statements().isEmpty() && !isTime(singular(figure.unit()))) {
                byKind.computeIfAbsent(kind(figure), _ -> new ArrayList<>()).add(figure);
            }
        }
        var general = byKind.remove("");
        if (general != null) {
            var joined = byKind.isEmpty() ? "" : byKind.firstEntry().getKey();
            byKind.computeIfAbsent(joined, _ -> new ArrayList<>()).addAll(general);
        }
        for (var some : byKind.values()) {
            if (sources(some) >= 2) {
                var about = contest.about().isEmpty() ? thing(some.getFirst()) : contest.about();
                found.add(
                        new Dispute(
                                about,
                                some.stream().map(Figure::id).toList(),
                                statementAt.subMap(contest.from(), contest.to()).values().stream()
                                        .filter(Disputes::contests)
                                        .map(Statement::id)
                                        .toList()));
                some.forEach(figure -> taken.add(kind(figure)));
            }
        }
    }

    /// Figures about the same thing that no words set against each other.
    private void untold() {
        var byUnit = new LinkedHashMap<String, List<Figure>>();
        for (var figure : figures) {
            var unit = singular(figure.unit());
            if (!figure.statements().isEmpty() && !isMeasure(unit) && !taken.contains(unit)) {
                byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(figure);
            }
        }
        byUnit.forEach((unit, some) -> {
            if (sources(some) >= 2) {
                found.add(
                        new Dispute(
                                thing(some.getFirst()),
                                some.stream().map(Figure::id).toList(),
                                about(unit)));
            }
        });
    }

    private static long sources(List<Figure> some) {
        return some.stream().map(Figure::source).distinct().count();
    }

    /// What can be compared: shares with each other, numbers of one thing; "" where the words do
    /// not tell the thing.
    private static String kind(Figure figure) {
        var unit = singular(figure.unit());
        return GENERAL.contains(unit) ? "" : unit;
    }

    /// What a figure counts, in its own words without the number: "cubic metres a second".
    private static String thing(Figure figure) {
        var words = figure.span().text().strip();
        var tail = words.substring(Math.max(0, words.indexOf(figure.unit())));
        var before = words.substring(0, words.length() - tail.length());
        return (before.matches("(?s).*\\b(?:cubic|square) ")
                        ? before.substring(before.strip().lastIndexOf(' ') + 1) + tail
                        : tail)
                .replace('\n', ' ');
    }

    /// Measures are shared by things that have nothing to do with each other.
    private static boolean isMeasure(String unit) {
        return isTime(unit)
                || GENERAL.contains(unit)
                || unit.matches("per cent|[$€£¥]|people|person");
    }

    private static boolean isTime(String unit) {
        return unit.matches("day|week|month|year|hour|minute|time");
    }

    private List<StatementId> about(String unit) {
        var word = Pattern.compile("\\b" + Pattern.quote(unit), Pattern.CASE_INSENSITIVE);
        return statements.stream()
                .filter(statement -> statement.level() == Level.TOP)
                .filter(statement -> word.matcher(statement.words()).find())
                .filter(Disputes::contests)
                .map(Statement::id)
                .toList();
    }

    private static boolean contests(Statement statement) {
        return CONTESTED.matcher(statement.words()).find()
                || statement.cue().stream().anyMatch(cue -> CONTESTED.matcher(cue.text()).find());
    }

    static String singular(String unit) {
        return unit.length() > 3 && unit.endsWith("s") && !unit.endsWith("ss")
                ? unit.substring(0, unit.length() - 1)
                : unit;
    }
}
