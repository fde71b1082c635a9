package org.dragoman.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// Reads GENIUS XML (the format of the ANAC archive) with the meaning that GENIUS 10.4 gives it: `u
/// = min(1, Σ wᵢ · evaluation / greatest evaluation of the issue)`, weights as they stand.
///
/// @param root `negotiation_template` or `utility_space`
/// @param warnings what was mended or let pass is added here
record GeniusXml(Element root, List<String> warnings) {

    /// Into how many numbers a real issue is cut, both bounds included, as GENIUS does.
    static final int REAL_NUMBERS = 21;

    /// Whether a file's root is one that this reader knows.
    static boolean knows(Element root) {
        return root.name().equals("negotiation_template") || root.name().equals("utility_space");
    }

    /// Whether the file states what a party thinks, not only what is to be settled.
    boolean isProfile() {
        if (!root.name().equals("utility_space")) {
            return false;
        }
        var objective = objective();
        return "nonlinear".equals(root.attributes().get("type"))
                || "constraint".equals(root.attributes().get("type"))
                || !objective.all("weight").isEmpty()
                || !objective.all("utility").isEmpty()
                || objective.all("issue").stream()
                        .anyMatch(issue ->
                                !issue.all("evaluator").isEmpty()
                                        || issue.all("item").stream()
                                                .anyMatch(item -> item.has("evaluation")));
    }

    private Element objective() {
        var space = root;
        if (root.name().equals("negotiation_template")) {
            if (root.all("utility_space").isEmpty()) {
                throw root.error(
                        "the template holds no <utility_space>.", "Add one with its objective.");
            }
            space = root.all("utility_space").getFirst();
        }
        if (space.all("objective").isEmpty()) {
            throw space.error("holds no <objective>.", "Add one with its issues.");
        }
        return space.all("objective").getFirst();
    }

    /// The issues that the file states, in its order.
    Domain domain() {
        var objective = objective();
        if (!objective.all("objective").isEmpty()) {
            throw objective
                    .all("objective")
                    .getFirst()
                    .error(
                            "an objective stands inside another, which is not read.",
                            "Put all issues into one objective.");
        }
        var issues = new ArrayList<DomainIssue>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var issue : objective.all("issue")) {
            var name = issue.attribute("name");
            var before = seen.put(name, issue.line());
            if (before != null) {
                throw issue.error(
                        "issue \"%s\" stands twice (first in line %d).".formatted(name, before),
                        "Keep one of the two.");
            }
            issues.add(issue(issue, name));
        }
        if (issues.isEmpty()) {
            throw objective.error("there is no issue.", "Add at least one <issue>.");
        }
        var name = objective.attributes().getOrDefault("name", "");
        return new Domain(name, issues);
    }

    private DomainIssue issue(Element issue, String name) {
        return switch (kind(issue)) {
            case "discrete" -> listed(issue, name);
            case "integer" -> {
                var bounds = bounds(issue);
                for (var bound : bounds) {
                    if (!Numbers.isWhole(bound) || bound.numerator().bitLength() > 31) {
                        throw issue.error(
                                "issue \"%s\" has a bound of %s.".formatted(name, bound),
                                "Write whole numbers.");
                    }
                }
                yield range(issue, name, bounds, Rational.ONE);
            }
            case "real" -> {
                var bounds = bounds(issue);
                var width = bounds.get(1).minus(bounds.get(0));
                warnings.add(
                        issue.warning(
                                "real issue \"%s\" is taken on a grid of %d numbers, as GENIUS does."
                                        .formatted(name, REAL_NUMBERS)));
                yield range(
                        issue,
                        name,
                        bounds,
                        width.signum() == 0
                                ? Rational.ONE
                                : width.dividedBy(Rational.of(REAL_NUMBERS - 1L)));
            }
            case String other ->
                    throw issue.error(
                            "issue \"%s\" is of kind \"%s\".".formatted(name, other),
                            "Make it discrete, integer or real.");
        };
    }

    private static String kind(Element issue) {
        for (var key : List.of("vtype", "etype", "type")) {
            var kind = issue.attributes().get(key);
            if (kind != null && !kind.isBlank()) {
                return kind;
            }
        }
        return "discrete";
    }

    private static DomainIssue listed(Element issue, String name) {
        var options = new LinkedHashMap<String, Integer>();
        for (var item : issue.all("item")) {
            var before = options.putIfAbsent(item.attribute("value"), item.line());
            if (before != null) {
                throw item.error(
                        "issue \"%s\" lists \"%s\" twice (first in line %d)."
                                .formatted(name, item.attribute("value"), before),
                        "Keep one of the two.");
            }
        }
        if (options.isEmpty()) {
            throw issue.error("issue \"%s\" has no option.".formatted(name), "Add an <item>.");
        }
        if (name.isBlank()) {
            throw issue.error("an issue has no name.", "Give it one.");
        }
        return new DomainIssue.Listed(new Issue(name, List.copyOf(options.keySet())));
    }

    private static List<Rational> bounds(Element issue) {
        var holder = issue.all("range").isEmpty() ? issue : issue.all("range").getFirst();
        return List.of(
                Numbers.decimal(holder.attribute("lowerbound"), "lowerbound", holder::error),
                Numbers.decimal(holder.attribute("upperbound"), "upperbound", holder::error));
    }

    private static DomainIssue range(
            Element issue, String name, List<Rational> bounds, Rational step) {
        try {
            return new DomainIssue.Range(name, bounds.get(0), bounds.get(1), step);
        } catch (IllegalArgumentException unfit) {
            throw issue.error(
                    String.valueOf(unfit.getMessage()).replace("\n", " "), "Mend it there.");
        }
    }

    /// The index that the file gives each issue, by name.
    Map<String, String> indexes() {
        var indexes = new LinkedHashMap<String, String>();
        for (var issue : objective().all("issue")) {
            indexes.put(
                    issue.attributes().getOrDefault("name", ""),
                    issue.attributes().getOrDefault("index", ""));
        }
        return indexes;
    }

    /// What the file says of a party, over a domain.
    ///
    /// @throws IllegalArgumentException if it is the profile of another domain, leaves an option
    ///   without evaluation, or holds a negative weight or evaluation
    Profile profile(String name, Domain domain) {
        var type = root.attributes().getOrDefault("type", "");
        if (type.equals("constraint")) {
            throw root.error(
                    "this is a GENIUS \"constraint\" profile: it ranks options and gives them no"
                            + " evaluation. What a rank is worth is told neither by the file nor by"
                            + " a source, and which of several conditional constraints counts hangs"
                            + " in GENIUS on the order of a hash map, so no utility is guessed.",
                    "Give every option an evaluation and every issue a weight, or state the ranking"
                            + " and the red lines in a case folder (docs/formats/case.md).");
        }
        var objective = objective();
        var issues = GeniusMatch.of(objective.all("issue"), domain, warnings, objective);
        var valuation =
                objective.all("utility").isEmpty()
                        ? weighted(objective, issues, domain)
                        : GeniusBoxes.read(objective.all("utility").getFirst(), issues, domain);
        return new Profile(name, domain, valuation, discount(), reservation());
    }

    private Valuation weighted(Element objective, List<Element> issues, Domain domain) {
        var weights = new ArrayList<Rational>();
        var evaluations = new ArrayList<Evaluation>();
        var weightOf = GeniusWeights.of(objective, warnings);
        for (int i = 0; i < issues.size(); i++) {
            var issue = issues.get(i);
            var weight = weightOf.get(GeniusWeights.key(issue));
            if (weight == null) {
                throw issue.error(
                        "issue \"%s\" has no weight.".formatted(domain.issues().get(i).name()),
                        "Add <weight index=\"%s\" value=\"…\"/>."
                                .formatted(issue.attributes().getOrDefault("index", "…")));
            }
            weights.add(weight);
            evaluations.add(evaluation(issue, domain.issues().get(i)));
        }
        Weights.check(weights, objective::warning, warnings);
        return new Valuation.Weighted(weights, evaluations, true);
    }

    private static Evaluation evaluation(Element issue, DomainIssue of) {
        return switch (of) {
            case DomainIssue.Listed(var listed) -> table(issue, listed);
            case DomainIssue.Range range -> GeniusLine.read(issue, range);
        };
    }

    private static Evaluation table(Element issue, Issue of) {
        Map<String, Rational> given = new LinkedHashMap<>();
        for (var item : issue.all("item")) {
            if (item.has("evaluation")) {
                given.put(
                        item.attribute("value"),
                        Numbers.notNegative(
                                item.attribute("evaluation"), "the evaluation", item::error));
            }
        }
        var values = new ArrayList<Rational>();
        var most = Rational.ZERO;
        for (var option : of.options()) {
            var value = given.get(option);
            if (value == null) {
                throw issue.error(
                        "issue \"%s\": option \"%s\" has no evaluation."
                                .formatted(of.name(), option),
                        "Add evaluation=\"…\" to its <item>.");
            }
            values.add(value);
            most = most.max(value);
        }
        if (most.signum() > 0) {
            var divisor = most;
            values.replaceAll(value -> value.dividedBy(divisor));
        }
        return new Evaluation.Table(values);
    }

    private Rational discount() {
        for (var factor : root.all("discount_factor")) {
            if (factor.has("value")) {
                var value =
                        Numbers.decimal(
                                factor.attribute("value"), "the discount factor", factor::error);
                if (value.signum() > 0 && value.compareTo(Rational.ONE) <= 0) {
                    return value;
                }
                warnings.add(
                        factor.warning(
                                "the discount factor %s lies outside (0, 1]; taken as 1, as GENIUS"
                                        .concat(" does.")
                                        .formatted(value.toDecimal())));
            }
        }
        return Rational.ONE;
    }

    private Reservation reservation() {
        if (!root.all("reservation").isEmpty()) {
            var reservation = root.all("reservation").getFirst();
            return new Reservation.Value(
                    Numbers.notNegative(
                            reservation.attribute("value"),
                            "the reservation value",
                            reservation::error));
        }
        return new Reservation.Value(Rational.ZERO);
    }
}
