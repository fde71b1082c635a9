package org.dragoman.formats;

import java.util.List;
import org.dragoman.negotiation.Rational;

/// Reads the `evaluator` of an integer or real issue.
final class GeniusLine {

    private GeniusLine() {}

    /// What a party thinks of the numbers of a range.
    ///
    /// An integer issue counts from its lower bound, `offset + slope · (v − lower)`; a real one
    /// from zero, `parameter0 + parameter1 · v`. Both are cut off below 0 and above 1.
    static Evaluation read(Element issue, DomainIssue.Range range) {
        if (issue.all("evaluator").isEmpty()) {
            throw issue.error(
                    "issue \"%s\" has no evaluator.".formatted(range.name()),
                    "Add <evaluator ftype=\"linear\" offset=\"…\" slope=\"…\"/>.");
        }
        var evaluator = issue.all("evaluator").getFirst();
        return switch (evaluator.attributes().getOrDefault("ftype", "linear")) {
            case "linear" -> line(evaluator, range);
            case "constant" -> new Evaluation.Line(first(evaluator), Rational.ZERO);
            case "triangular" -> triangle(evaluator, range);
            case String other ->
                    throw evaluator.error(
                            "the evaluator of issue \"%s\" is \"%s\"."
                                    .formatted(range.name(), other),
                            "Make it linear, constant or triangular.");
        };
    }

    private static Rational first(Element evaluator) {
        return number(evaluator, evaluator.has("parameter0") ? "parameter0" : "offset");
    }

    private static Rational number(Element evaluator, String key) {
        return Numbers.decimal(evaluator.attribute(key), key, evaluator::error);
    }

    private static Evaluation line(Element evaluator, DomainIssue.Range range) {
        if (evaluator.has("slope") || evaluator.has("offset")) {
            return new Evaluation.Line(number(evaluator, "offset"), number(evaluator, "slope"));
        }
        var slope = number(evaluator, "parameter1");
        return new Evaluation.Line(first(evaluator).plus(slope.times(range.lower())), slope);
    }

    /// Rises from 0 at the first parameter to 1 at the third and falls to 0 at the second.
    private static Evaluation triangle(Element evaluator, DomainIssue.Range range) {
        var low = number(evaluator, "parameter0");
        var high = number(evaluator, "parameter1");
        var top = number(evaluator, "parameter2");
        if (low.compareTo(top) > 0 || top.compareTo(high) > 0) {
            throw evaluator.error(
                    "the top of a triangle lies outside its base.",
                    "Order the parameters: parameter0 ≤ parameter2 ≤ parameter1.");
        }
        List<Rational> values =
                range.numbers().stream()
                        .map(v -> {
                            if (v.compareTo(low) < 0 || v.compareTo(high) > 0) {
                                return Rational.ZERO;
                            }
                            if (v.equals(top)) {
                                return Rational.ONE;
                            }
                            return v.compareTo(top) < 0
                                    ? v.minus(low).dividedBy(top.minus(low))
                                    : high.minus(v).dividedBy(high.minus(top));
                        })
                        .toList();
        return new Evaluation.Table(values);
    }
}
