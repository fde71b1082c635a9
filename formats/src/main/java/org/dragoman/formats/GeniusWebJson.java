package org.dragoman.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// Reads GeniusWeb JSON: domains (`issuesValues`) and profiles (`LinearAdditiveUtilitySpace`).
record GeniusWebJson(JsonFile file, Json.Node root) {

    private static final String SPACE = "LinearAdditiveUtilitySpace";

    /// Whether a file looks like one of GeniusWeb's.
    static boolean knows(Json.Node root) {
        return root.members().containsKey("issuesValues")
                || root.members().containsKey(SPACE)
                || (root.members().size() == 1
                        && root.members().values().iterator().next() instanceof Json.Node only
                        && only.members().containsKey("domain"));
    }

    /// Whether the file states what a party thinks, not only what is to be settled.
    boolean isProfile() {
        return !root.members().containsKey("issuesValues");
    }

    private Json.Node space() {
        var space = root.members().get(SPACE);
        if (space == null) {
            throw file.error(
                    root,
                    "this is a GeniusWeb profile of kind %s, which is not read."
                            .formatted(root.members().keySet()),
                    "Only %s is.".formatted(SPACE));
        }
        return file.node(space, SPACE);
    }

    /// The issues that the file states, in its order.
    Domain domain() {
        var node = isProfile() ? file.object(space(), "domain") : root;
        var issues = new ArrayList<DomainIssue>();
        for (var entry : file.object(node, "issuesValues").members().entrySet()) {
            issues.add(issue(entry.getKey(), file.node(entry.getValue(), "an issue")));
        }
        if (issues.isEmpty()) {
            throw file.error(node, "there is no issue.", "Add at least one to issuesValues.");
        }
        var name = node.members().get("name");
        return new Domain(name instanceof Json.Text(var words, _) ? words : "", issues);
    }

    private DomainIssue issue(String name, Json.Node stated) {
        if (stated.members().get("values") instanceof Json.Row(var items, _)) {
            var options = new ArrayList<String>();
            for (var item : items) {
                options.add(file.words(item, "an option of \"%s\"".formatted(name)));
            }
            return new DomainIssue.Listed(file.issue(stated, name, options));
        }
        if (stated.members().get("range") instanceof Json.Row(var items, int line)
                && items.size() == 3) {
            var bounds = new ArrayList<Rational>();
            for (var item : items) {
                var of = "the range of \"%s\"".formatted(name);
                bounds.add(
                        Numbers.decimal(
                                file.digits(item, of),
                                of,
                                (what, mend) -> file.error(item, what, mend)));
            }
            try {
                return new DomainIssue.Range(name, bounds.get(0), bounds.get(1), bounds.get(2));
            } catch (IllegalArgumentException unfit) {
                throw file.source()
                        .error(
                                line,
                                String.valueOf(unfit.getMessage()).replace("\n", " "),
                                "Mend it there.");
            }
        }
        throw file.error(
                stated,
                "issue \"%s\" has neither \"values\" nor a \"range\".".formatted(name),
                "Write \"values\": [\"…\"] or \"range\": [\"low\", \"high\", \"step\"].");
    }

    /// What the file says of a party, over a domain.
    ///
    /// @param name what to call the party where the file does not say
    Profile profile(String name, Domain domain) {
        var space = space();
        var names = domain.issues().stream().map(DomainIssue::name).toList();
        var utilities = file.object(space, "issueUtilities");
        var weights = file.object(space, "issueWeights");
        file.sameIssues(utilities, "issueUtilities", names);
        file.sameIssues(weights, "issueWeights", names);
        var weighed = new ArrayList<Rational>();
        var evaluations = new ArrayList<Evaluation>();
        for (var issue : domain.issues()) {
            var weight = file.member(weights, issue.name());
            weighed.add(
                    Numbers.notNegative(
                            file.digits(weight, "the weight"),
                            "the weight of \"%s\"".formatted(issue.name()),
                            (what, mend) -> file.error(weight, what, mend)));
            evaluations.add(
                    evaluation(file.node(file.member(utilities, issue.name()), "an issue"), issue));
        }
        Weights.check(
                weighed, words -> file.source().warning(weights.line(), words), file.warnings());
        var called =
                space.members().get("name") instanceof Json.Text(var words, _) && !words.isBlank()
                        ? words
                        : name;
        return new Profile(
                called,
                domain,
                new Valuation.Weighted(weighed, evaluations, false),
                Rational.ONE,
                reservation(space, domain, weighed, evaluations));
    }

    private Evaluation evaluation(Json.Node stated, DomainIssue issue) {
        return switch (issue) {
            case DomainIssue.Listed(var listed) -> {
                var table =
                        part(stated, List.of("discreteutils", "DiscreteValueSetUtilities"), issue);
                var given = file.object(table, "valueUtilities");
                var values = new ArrayList<Rational>();
                for (var option : listed.options()) {
                    var value = given.members().get(option);
                    if (value == null) {
                        throw file.error(
                                given,
                                "issue \"%s\": option \"%s\" has no utility."
                                        .formatted(listed.name(), option),
                                "Add it to valueUtilities.");
                    }
                    values.add(share(value, "the utility of \"%s\"".formatted(option)));
                }
                for (var entry : file.entries(given)) {
                    if (!listed.options().contains(entry.getKey())) {
                        throw file.error(
                                entry.getValue(),
                                "issue \"%s\" has no option \"%s\"."
                                        .formatted(listed.name(), entry.getKey()),
                                "Is this a profile of another domain?");
                    }
                }
                yield new Evaluation.Table(values);
            }
            case DomainIssue.Range range -> {
                var line = part(stated, List.of("numberutils", "NumberValueSetUtilities"), issue);
                yield line(line, range);
            }
        };
    }

    private Json.Node part(Json.Node stated, List<String> keys, DomainIssue issue) {
        for (var key : keys) {
            var part = stated.members().get(key);
            if (part != null) {
                return file.node(part, key);
            }
        }
        throw file.error(
                stated,
                "issue \"%s\" has no %s.".formatted(issue.name(), keys.getFirst()),
                "Add them, or mend the domain's kind of issue.");
    }

    private Evaluation line(Json.Node line, DomainIssue.Range range) {
        var low = number(line, "lowValue");
        var high = number(line, "highValue");
        if (!low.equals(range.lower()) || !high.equals(range.upper())) {
            throw file.error(
                    line,
                    "issue \"%s\" has utilities from %s to %s, and its range runs from %s to %s."
                            .formatted(range.name(), low, high, range.lower(), range.upper()),
                    "Give lowValue and highValue the bounds of the range.");
        }
        var atLow = share(file.member(line, "lowUtility"), "lowUtility");
        var atHigh = share(file.member(line, "highUtility"), "highUtility");
        var width = high.minus(low);
        return new Evaluation.Line(
                atLow, width.signum() == 0 ? Rational.ZERO : atHigh.minus(atLow).dividedBy(width));
    }

    private Rational number(Json.Node node, String key) {
        var value = file.member(node, key);
        return Numbers.decimal(
                file.digits(value, key), key, (what, mend) -> file.error(value, what, mend));
    }

    private Rational share(Json value, String of) {
        return Numbers.share(
                file.digits(value, of), of, (what, mend) -> file.error(value, what, mend));
    }

    /// A whole bid is a package that every agreement must match; of a partial one GeniusWeb counts
    /// the issues that it settles.
    private Reservation reservation(
            Json.Node space, Domain domain, List<Rational> weights, List<Evaluation> evaluations) {
        if (!(space.members().get("reservationBid") instanceof Json.Node bid)) {
            return new Reservation.Value(Rational.ZERO);
        }
        var chosen = file.object(bid, "issuevalues");
        Map<String, Integer> places = new LinkedHashMap<>();
        for (var entry : chosen.members().entrySet()) {
            places.put(entry.getKey(), option(entry.getKey(), entry.getValue(), domain));
        }
        var options = new int[domain.issues().size()];
        var worth = Rational.ZERO;
        for (int i = 0; i < options.length; i++) {
            var place = places.get(domain.issues().get(i).name());
            if (place != null) {
                options[i] = place;
                var values = evaluations.get(i).over(domain.issues().get(i));
                worth = worth.plus(weights.get(i).times(values.get(place)));
            }
        }
        return places.size() == options.length
                ? new Reservation.ReservationPackage(Outcome.of(options))
                : new Reservation.Value(worth);
    }

    private int option(String name, Json value, Domain domain) {
        for (var issue : domain.issues()) {
            if (issue.name().equals(name)) {
                var words = file.digits(value, "the reservation bid");
                int place =
                        switch (issue) {
                            case DomainIssue.Listed(var listed) -> listed.options().indexOf(words);
                            case DomainIssue.Range range ->
                                    range.numbers()
                                            .indexOf(
                                                    Numbers.decimal(
                                                            words,
                                                            "the reservation bid",
                                                            (what, mend) ->
                                                                    file.error(value, what, mend)));
                        };
                if (place >= 0) {
                    return place;
                }
                throw file.error(
                        value,
                        "issue \"%s\" has no option \"%s\".".formatted(name, words),
                        "Name one of its options in the reservation bid.");
            }
        }
        throw file.error(
                value,
                "the reservation bid names issue \"%s\", which the domain lacks.".formatted(name),
                "Remove it.");
    }
}
