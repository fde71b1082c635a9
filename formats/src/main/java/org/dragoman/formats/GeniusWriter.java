package org.dragoman.formats;

import java.math.BigInteger;
import java.util.List;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// Writes GENIUS XML: domains, additive profiles and profiles of boxes.
public final class GeniusWriter {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private GeniusWriter() {}

    /// A domain as `negotiation_template`.
    ///
    /// @throws IllegalArgumentException if GENIUS cannot say it (a range on another grid than its
    ///   own, a character that XML has no place for)
    public static String domain(Domain domain) {
        var writer = new GeniusWriter();
        writer.line(0, "<negotiation_template>");
        writer.line(1, "<utility_space number_of_issues=\"%d\">".formatted(domain.issues().size()));
        writer.line(2, objective(domain));
        for (int i = 0; i < domain.issues().size(); i++) {
            var issue = domain.issues().get(i);
            writer.open(issue, i);
            if (issue instanceof DomainIssue.Listed(var listed)) {
                for (int o = 0; o < listed.options().size(); o++) {
                    writer.line(4, item(listed.options().get(o), o) + "/>");
                }
            }
            writer.line(3, "</issue>");
        }
        writer.line(2, "</objective>");
        writer.line(1, "</utility_space>");
        writer.line(0, "</negotiation_template>");
        return writer.out.toString();
    }

    /// A profile as `utility_space`. A weighted sum keeps every utility exactly; weights take up
    /// what GENIUS divides by.
    ///
    /// @throws IllegalArgumentException if GENIUS cannot say it without loss
    public static String profile(Profile profile) {
        var writer = new GeniusWriter();
        switch (profile.valuation()) {
            case Valuation.Weighted _ ->
                    writer.weighted(profile, Losses.weighted(profile, "GENIUS XML", true));
            case Valuation.Boxes boxes -> writer.boxes(profile, boxes);
        }
        writer.line(1, "</objective>");
        writer.terms(profile);
        writer.line(0, "</utility_space>");
        return writer.out.toString();
    }

    private void weighted(Profile profile, Valuation.Weighted weighted) {
        line(0, "<utility_space>");
        line(1, objective(profile.domain()));
        var issues = profile.domain().issues();
        var weights = new Rational[issues.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weighted.weights().get(i);
            open(issues.get(i), i);
            switch (weighted.evaluations().get(i)) {
                case Evaluation.Line line -> evaluator(line, issues.get(i));
                case Evaluation.Table(var values) -> {
                    weights[i] = weights[i].times(Losses.greatest(values));
                    table(issues.get(i), values);
                }
            }
            line(3, "</issue>");
        }
        for (int i = 0; i < weights.length; i++) {
            line(
                    2,
                    "<weight index=\"%d\" value=\"%s\"/>"
                            .formatted(i + 1, Losses.decimal(weights[i], "a weight")));
        }
    }

    private void table(DomainIssue issue, List<Rational> values) {
        if (!(issue instanceof DomainIssue.Listed(var listed))) {
            throw Losses.refusal(
                    "GENIUS XML has no table for the numbers of \"%s\"".formatted(issue.name()),
                    "List its options in the domain.");
        }
        var unit = BigInteger.ONE;
        for (var value : values) {
            unit = unit.multiply(value.denominator()).divide(unit.gcd(value.denominator()));
        }
        for (int o = 0; o < values.size(); o++) {
            var whole = values.get(o).times(new Rational(unit, BigInteger.ONE));
            line(
                    4,
                    "%s evaluation=\"%s\"/>"
                            .formatted(item(listed.options().get(o), o), whole.toDecimal()));
        }
    }

    private void evaluator(Evaluation.Line line, DomainIssue issue) {
        if (issue instanceof DomainIssue.Range range) {
            line(
                    4,
                    integer(range)
                            ? "<evaluator ftype=\"linear\" offset=\"%s\" slope=\"%s\"/>"
                                    .formatted(
                                            Losses.decimal(line.atLower(), "an offset"),
                                            Losses.decimal(line.slope(), "a slope"))
                            : "<evaluator ftype=\"linear\" parameter0=\"%s\" parameter1=\"%s\"/>"
                                    .formatted(
                                            Losses.decimal(
                                                    line.atLower()
                                                            .minus(
                                                                    line.slope()
                                                                            .times(range.lower())),
                                                    "a parameter"),
                                            Losses.decimal(line.slope(), "a slope")));
        }
    }

    private void boxes(Profile profile, Valuation.Boxes boxes) {
        line(0, "<utility_space type=\"nonlinear\">");
        line(1, objective(profile.domain()));
        var issues = profile.domain().issues();
        for (int i = 0; i < issues.size(); i++) {
            open(issues.get(i), i);
            line(3, "</issue>");
        }
        line(2, "<utility maxutility=\"%s\">".formatted(Losses.decimal(boxes.most(), "the most")));
        line(3, "<ufun type=\"PlainUfun\" weight=\"1\" aggregation=\"sum\">");
        for (var rectangle : boxes.rectangles()) {
            line(
                    4,
                    "<hyperRectangle utility=\"%s\">"
                            .formatted(Losses.decimal(rectangle.utility(), "a utility")));
            for (var bound : rectangle.bounds()) {
                if (!(issues.get(bound.issue()) instanceof DomainIssue.Range range)) {
                    throw Losses.refusal(
                            "GENIUS XML bounds whole numbers only, and \"%s\" lists options"
                                    .formatted(issues.get(bound.issue()).name()),
                            "Make the issue a range of whole numbers.");
                }
                line(
                        5,
                        "<%s index=\"%d\" min=\"%s\" max=\"%s\"/>"
                                .formatted(
                                        rectangle.excludes() ? "EXCLUDES" : "INCLUDES",
                                        bound.issue() + 1,
                                        range.lower().plus(Rational.of(bound.min())).toDecimal(),
                                        range.lower().plus(Rational.of(bound.max())).toDecimal()));
            }
            line(4, "</hyperRectangle>");
        }
        line(3, "</ufun>");
        line(2, "</utility>");
    }

    private void terms(Profile profile) {
        line(
                1,
                "<discount_factor value=\"%s\"/>"
                        .formatted(Losses.decimal(profile.discount(), "the discount")));
        switch (profile.reservation()) {
            case Reservation.Unknown _ -> {}
            case Reservation.Value(var utility) -> reservation(utility);
            case Reservation.ReservationPackage(var outcome) ->
                    reservation(profile.valuation().over(profile.domain()).of(outcome));
        }
    }

    private void reservation(Rational utility) {
        line(
                1,
                "<reservation value=\"%s\"/>"
                        .formatted(Losses.decimal(utility, "the reservation value")));
    }

    private static String objective(Domain domain) {
        return "<objective index=\"0\" name=\"%s\" type=\"objective\" etype=\"objective\" description=\"\">"
                .formatted(escaped(domain.name()));
    }

    private void open(DomainIssue issue, int index) {
        var head = "<issue index=\"%d\" name=\"%s\"".formatted(index + 1, escaped(issue.name()));
        switch (issue) {
            case DomainIssue.Listed _ ->
                    line(3, head + " type=\"discrete\" etype=\"discrete\" vtype=\"discrete\">");
            case DomainIssue.Range range -> {
                var bounds =
                        "lowerbound=\"%s\" upperbound=\"%s\""
                                .formatted(
                                        Losses.decimal(range.lower(), "a bound"),
                                        Losses.decimal(range.upper(), "a bound"));
                if (integer(range)) {
                    line(
                            3,
                            head
                                    + " type=\"integer\" etype=\"integer\" vtype=\"integer\" "
                                    + bounds
                                    + ">");
                } else {
                    line(3, head + " type=\"real\" etype=\"real\" vtype=\"real\">");
                    line(4, "<range " + bounds + "/>");
                }
            }
        }
    }

    private static boolean integer(DomainIssue.Range range) {
        if (range.step().equals(Rational.ONE)
                && Numbers.isWhole(range.lower())
                && Numbers.isWhole(range.upper())) {
            return true;
        }
        var steps = Rational.of(GeniusXml.REAL_NUMBERS - 1L);
        if (!range.step().times(steps).equals(range.upper().minus(range.lower()))) {
            throw Losses.refusal(
                    "GENIUS XML states no step, and \"%s\" has one of %s"
                            .formatted(range.name(), range.step()),
                    "Use whole numbers in steps of 1, or 20 steps from bound to bound.");
        }
        return false;
    }

    private static String item(String option, int index) {
        return "<item index=\"%d\" value=\"%s\"".formatted(index + 1, escaped(option));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\n', '\r', '\t' -> escaped.append("&#%d;".formatted(c));
                        default -> {
                            if (c < ' ' || c == 0xfffe || c == 0xffff) {
                                throw Losses.refusal(
                                        "XML has no place for character %d of \"%s\""
                                                .formatted(c, text.strip()),
                                        "Take it out.");
                            }
                            escaped.appendCodePoint(c);
                        }
                    }
                });
        return escaped.toString();
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
