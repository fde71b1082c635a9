package org.dragoman.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Lays figures of several sources about one thing side by side, with what is said of them.
///
/// Whether they contradict each other is for a person to say.
final class Disputes {
    private static final Pattern CONTESTED =
            Pattern.compile(
                    "\\b(?:debated|disputed?|contested|estimates?|figures?|unclear|uncertain|exaggerat\\w+"
                            + "|denied|verify|verified|assess|count|claims?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Disputes() {}

    static List<Dispute> in(List<Figure> figures, List<Statement> statements) {
        var byUnit = new LinkedHashMap<String, List<Figure>>();
        for (var figure : figures) {
            byUnit.computeIfAbsent(singular(figure.unit()), _ -> new ArrayList<>()).add(figure);
        }
        var disputes = new ArrayList<Dispute>();
        byUnit.forEach((unit, some) -> {
            var told = some.stream().filter(figure -> !figure.statements().isEmpty()).toList();
            long sources = told.stream().map(Figure::source).distinct().count();
            if (sources >= 2 && !isMeasure(unit)) {
                disputes.add(
                        new Dispute(
                                unit,
                                told.stream().map(Figure::id).toList(),
                                about(unit, statements)));
            }
        });
        return disputes;
    }

    /// Measures are shared by things that have nothing to do with each other.
    private static boolean isMeasure(String unit) {
        return unit.matches("per cent|[$€£¥]|day|week|month|year|hour|minute|time|people|person");
    }

    private static List<StatementId> about(String unit, List<Statement> statements) {
        var word = Pattern.compile("\\b" + Pattern.quote(unit), Pattern.CASE_INSENSITIVE);
        return statements.stream()
                .filter(statement -> statement.level() == Level.TOP)
                .filter(statement -> word.matcher(statement.words()).find())
                .filter(statement ->
                        CONTESTED.matcher(statement.words()).find()
                                || statement.cue().stream()
                                        .anyMatch(cue -> CONTESTED.matcher(cue.text()).find()))
                .map(Statement::id)
                .toList();
    }

    static String singular(String unit) {
        return unit.length() > 3 && unit.endsWith("s") && !unit.endsWith("ss")
                ? unit.substring(0, unit.length() - 1)
                : unit;
    }
}
