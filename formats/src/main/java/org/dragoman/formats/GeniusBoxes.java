package org.dragoman.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dragoman.negotiation.Rational;

/// Reads the `utility` of a nonlinear profile: hyper-rectangles, as in ANAC 2014.
final class GeniusBoxes {

    private GeniusBoxes() {}

    /// @param issues the profile's issue for each issue of the domain, in its order
    static Valuation read(Element utility, List<Element> issues, Domain domain) {
        var most =
                Numbers.notNegative(utility.attribute("maxutility"), "maxutility", utility::error);
        if (most.signum() == 0) {
            throw utility.error("maxutility is 0.", "Write the most that the boxes can sum to.");
        }
        var rectangles = new ArrayList<Valuation.Rectangle>();
        for (var ufun : utility.all("ufun")) {
            add(ufun, Rational.ONE, issues, domain, rectangles);
        }
        return new Valuation.Boxes(rectangles, most);
    }

    private static void add(
            Element ufun,
            Rational outer,
            List<Element> issues,
            Domain domain,
            List<Valuation.Rectangle> rectangles) {
        var aggregation = ufun.attributes().getOrDefault("aggregation", "sum");
        if (!aggregation.equalsIgnoreCase("sum")) {
            throw ufun.error(
                    "the aggregation is \"%s\", which is not read.".formatted(aggregation),
                    "Only sums of hyper-rectangles are.");
        }
        var weight = outer.times(weight(ufun));
        for (var rectangle : ufun.all("hyperRectangle")) {
            rectangles.add(rectangle(rectangle, weight, issues, domain));
        }
        for (var inner : ufun.all("ufun")) {
            add(inner, weight, issues, domain, rectangles);
        }
    }

    private static Rational weight(Element element) {
        return element.has("weight")
                ? Numbers.notNegative(element.attribute("weight"), "the weight", element::error)
                : Rational.ONE;
    }

    private static Valuation.Rectangle rectangle(
            Element rectangle, Rational weight, List<Element> issues, Domain domain) {
        var utility =
                Numbers.notNegative(rectangle.attribute("utility"), "the utility", rectangle::error)
                        .times(weight)
                        .times(weight(rectangle));
        var excluded = rectangle.all("EXCLUDES");
        var included = rectangle.all("INCLUDES");
        if (!excluded.isEmpty() && !included.isEmpty()) {
            throw rectangle.error(
                    "a hyperRectangle both INCLUDES and EXCLUDES.",
                    "Write two: GENIUS reads only the EXCLUDES of such a one.");
        }
        var bounds = new ArrayList<Valuation.Bound>();
        for (var bound : excluded.isEmpty() ? included : excluded) {
            bounds.add(bound(bound, issues, domain));
        }
        return new Valuation.Rectangle(bounds, !excluded.isEmpty(), utility);
    }

    private static Valuation.Bound bound(Element bound, List<Element> issues, Domain domain) {
        int issue = place(bound, issues);
        int min = Numbers.whole(bound.attribute("min"), "min", bound::error);
        int max = Numbers.whole(bound.attribute("max"), "max", bound::error);
        return switch (domain.issues().get(issue)) {
            case DomainIssue.Range(_, var lower, _, var step) when step.equals(Rational.ONE) -> {
                int first = lower.numerator().intValueExact();
                yield new Valuation.Bound(issue, min - first, max - first);
            }
            case DomainIssue.Range other ->
                    throw bound.error(
                            "issue \"%s\" is no whole number.".formatted(other.name()),
                            "Hyper-rectangles need integer issues.");
            case DomainIssue.Listed other ->
                    throw bound.error(
                            "issue \"%s\" is no whole number.".formatted(other.name()),
                            "Hyper-rectangles need integer issues.");
        };
    }

    private static int place(Element bound, List<Element> issues) {
        var index = bound.attribute("index");
        var place = OptionalInt.empty();
        for (int i = 0; i < issues.size(); i++) {
            if (index.equals(issues.get(i).attributes().get("index"))) {
                place = OptionalInt.of(i);
            }
        }
        return place.orElseThrow(() ->
                bound.error(
                        "no issue has index %s.".formatted(index),
                        "Name the index of an <issue> above."));
    }
}
