package org.dragoman.formats;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// Reads NegoLog JSON: a profile with `issueWeights`, `issues` and `reservationValue`, which states
/// its domain too.
record NegoLogJson(JsonFile file, Json.Node root) {

    /// Whether a file looks like one of NegoLog's.
    static boolean knows(Json.Node root) {
        return root.members().containsKey("issueWeights") && root.members().containsKey("issues");
    }

    /// The issues that the file states, in its order.
    Domain domain() {
        var issues = new ArrayList<DomainIssue>();
        for (var entry : file.object(root, "issues").members().entrySet()) {
            var options = file.node(entry.getValue(), "an issue").members().keySet();
            issues.add(
                    new DomainIssue.Listed(
                            file.issue(entry.getValue(), entry.getKey(), List.copyOf(options))));
        }
        if (issues.isEmpty()) {
            throw file.error(root, "there is no issue.", "Add at least one to \"issues\".");
        }
        return new Domain("", issues);
    }

    /// What the file says of a party, over a domain.
    Profile profile(String name, Domain domain) {
        var names = domain.issues().stream().map(DomainIssue::name).toList();
        var weights = file.object(root, "issueWeights");
        var issues = file.object(root, "issues");
        file.sameIssues(weights, "issueWeights", names);
        file.sameIssues(issues, "issues", names);
        var weighed = new ArrayList<Rational>();
        var evaluations = new ArrayList<Evaluation>();
        for (var issue : domain.issues()) {
            weighed.add(notNegative(file.member(weights, issue.name()), "the weight"));
            evaluations.add(table(file.object(issues, issue.name()), issue));
        }
        Weights.check(
                weighed, words -> file.source().warning(weights.line(), words), file.warnings());
        var reservation = root.members().get("reservationValue");
        return new Profile(
                name,
                domain,
                new Valuation.Weighted(weighed, evaluations, false),
                Rational.ONE,
                new Reservation.Value(
                        reservation == null
                                ? Rational.ZERO
                                : notNegative(reservation, "the reservation value")));
    }

    private Evaluation table(Json.Node given, DomainIssue issue) {
        var options = issue.issue().options();
        var values = new ArrayList<Rational>();
        for (var option : options) {
            var value = given.members().get(option);
            if (value == null) {
                throw file.error(
                        given,
                        "issue \"%s\": option \"%s\" has no evaluation."
                                .formatted(issue.name(), option),
                        "Add it.");
            }
            values.add(
                    Numbers.share(
                            file.digits(value, "an evaluation"),
                            "the evaluation of \"%s\"".formatted(option),
                            (what, mend) -> file.error(value, what, mend)));
        }
        for (var entry : file.entries(given)) {
            if (!options.contains(entry.getKey())) {
                throw file.error(
                        entry.getValue(),
                        "issue \"%s\" has no option \"%s\"."
                                .formatted(issue.name(), entry.getKey()),
                        "Is this a profile of another domain?");
            }
        }
        return new Evaluation.Table(values);
    }

    private Rational notNegative(Json value, String of) {
        return Numbers.notNegative(
                file.digits(value, of), of, (what, mend) -> file.error(value, what, mend));
    }
}
