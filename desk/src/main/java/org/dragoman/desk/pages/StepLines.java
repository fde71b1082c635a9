package org.dragoman.desk.pages;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.Arrangement;
import org.dragoman.talks.Obligation;
import org.dragoman.talks.OnFailure;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ScheduledStep;
import org.dragoman.talks.Trigger;
import org.dragoman.talks.Undertaking;

/// The steps of an instrument, and what they cost and give, as the mediator writes them in one
/// field, one a line.
///
/// A step: `1 | Iran | centrifuges stopped | 30 after complete | Inspectorate | a list |
/// reversible` is its group (steps of one group count together), who takes it, its name, when it is
/// due, who certifies it, what shows it, and whether it can be undone. What stands after the fourth
/// may be left out. A weight: `centrifuges stopped | Iran | 3 | United States | 5` is the step, who
/// takes it, what it costs, and who gains how much.
final class StepLines {

    private static final String REVERSIBLE = "reversible";
    private static final Duration TO_MAKE_GOOD = Duration.ofDays(7);

    private StepLines() {}

    /// Reads when something falls due: so many days after a happening.
    ///
    /// @param days a number; empty for the day itself
    /// @param after what happens; empty for the day on which all are bound
    /// @throws Order.Unreadable if the days are no number
    static Trigger trigger(String days, String after) {
        var start = new Trigger.Happening(after.isEmpty() ? Arrangement.COMPLETE : after);
        int count = number(days.isEmpty() ? "0" : days, "days");
        return count == 0 ? start : new Trigger.DaysAfter(start, count);
    }

    private static int number(String text, String field) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below, with the field's name
        }
        throw new Order.Unreadable(field, "form.number");
    }

    /// Reads steps.
    ///
    /// @throws Order.Unreadable if a line lacks its first four parts, or a number is none
    static List<ScheduledStep> steps(String text) {
        var steps = new ArrayList<ScheduledStep>();
        for (var parts : lines(text)) {
            if (parts.size() < 4) {
                throw new Order.Unreadable("steps", "form.steps");
            }
            var by = new RoomId(parts.get(1));
            var verifier = part(parts, 4);
            steps.add(
                    new ScheduledStep(
                            parts.get(2),
                            by,
                            number(parts.getFirst(), "steps"),
                            due(parts.get(3)),
                            Obligation.ONE_SHOT,
                            part(parts, 6).equals(REVERSIBLE),
                            verifier.isEmpty() ? by : new RoomId(verifier),
                            part(parts, 5),
                            TO_MAKE_GOOD,
                            part(parts, 6).equals(REVERSIBLE)
                                    ? OnFailure.REVERSAL
                                    : OnFailure.SUSPENSION));
        }
        return steps;
    }

    private static Trigger due(String text) {
        int after = text.indexOf(" after ");
        return after < 0
                ? trigger("", text)
                : trigger(
                        text.substring(0, after).replaceFirst(" days?$", ""),
                        text.substring(after + " after ".length()));
    }

    private static String part(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : "";
    }

    /// Reads weights.
    ///
    /// @throws Order.Unreadable if a line has not five parts, or a number is none
    static List<Undertaking> weights(String text) {
        var weights = new ArrayList<Undertaking>();
        for (var parts : lines(text)) {
            if (parts.size() != 5) {
                throw new Order.Unreadable("weights", "form.weights");
            }
            weights.add(
                    new Undertaking(
                            parts.getFirst(),
                            new RoomId(parts.get(1)),
                            decimal(parts.get(2)),
                            Map.of(new RoomId(parts.get(3)), decimal(parts.get(4)))));
        }
        return weights;
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new Order.Unreadable("weights", "form.number");
        }
    }

    private static List<List<String>> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
