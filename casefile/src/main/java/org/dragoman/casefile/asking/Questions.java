package org.dragoman.casefile.asking;

import java.util.LinkedHashSet;
import java.util.List;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.Findings.Question;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;

/// What to ask next: first the undecided readings that would open the zone, the smallest sets
/// first; then whether a refusal on the agenda is a red line; then the other undecided readings.
final class Questions {

    private Questions() {}

    static List<Question> of(CaseFile caseFile, CaseZone zone, List<AgendaConflict> conflicts) {
        var questions = new LinkedHashSet<Question>();
        var asked = new LinkedHashSet<OptionReading>();
        for (var opening : zone.openedBy()) {
            for (var reading : opening.readings()) {
                if (asked.add(reading)) {
                    questions.add(question(caseFile, reading, why(caseFile, opening, reading)));
                }
            }
        }
        for (var conflict : conflicts) {
            questions.add(
                    new Question(
                            conflict.refusal().party(),
                            "Is the refusal on %s a red line, or on what terms could it be taken up?"
                                    .formatted(caseFile.issue(conflict.issue()).name()),
                            "%s demands what %s refuses, and no red line has been said"
                                    .formatted(
                                            caseFile.nameOf(conflict.demand().party()),
                                            caseFile.nameOf(conflict.refusal().party()))));
        }
        for (var reading : zone.readings()) {
            if (reading.answer() == Answer.UNDECIDED && asked.add(reading)) {
                questions.add(
                        question(
                                caseFile,
                                reading,
                                "undecided; until it is answered the option counts as crossing"));
            }
        }
        return List.copyOf(questions);
    }

    private static String why(CaseFile caseFile, CaseZone.Opening opening, OptionReading reading) {
        if (opening.readings().size() == 1) {
            return "if it does not cross the line, that alone opens the zone of agreement";
        }
        var others =
                opening.readings().stream()
                        .filter(other -> !other.equals(reading))
                        .map(other ->
                                "“%s” for %s"
                                        .formatted(
                                                option(caseFile, other),
                                                caseFile.nameOf(other.party())))
                        .toList();
        return "opens the zone of agreement if it does not cross the line, and neither does %s"
                .formatted(String.join(" and ", others));
    }

    private static Question question(CaseFile caseFile, OptionReading reading, String why) {
        var words =
                reading.ask().isEmpty()
                        ? "Would “%s” cross your line “%s”?"
                                .formatted(
                                        option(caseFile, reading), line(caseFile, reading).words())
                        : reading.ask();
        return new Question(reading.party(), words, why);
    }

    private static String option(CaseFile caseFile, OptionReading reading) {
        return caseFile.issue(reading.issue()).option(reading.option()).words();
    }

    private static StatedRedLine line(CaseFile caseFile, OptionReading reading) {
        return caseFile.redLines().stream()
                .filter(line -> line.id().equals(reading.redLine()))
                .findFirst()
                .orElseThrow();
    }
}
