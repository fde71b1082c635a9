package org.dragoman.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Rational;

/// Finds the weight of each issue of a GENIUS profile: by index, else (with a warning) by place.
final class GeniusWeights {

    private GeniusWeights() {}

    /// The weights, by the line and name of their issue; an issue without one is absent.
    static Map<String, Rational> of(Element objective, List<String> warnings) {
        var issues = objective.all("issue");
        var weights = objective.all("weight");
        var byIndex = new HashMap<String, Rational>();
        boolean distinct = true;
        for (var weight : weights) {
            var number =
                    Numbers.notNegative(weight.attribute("value"), "the weight", weight::error);
            distinct &= byIndex.put(weight.attribute("index"), number) == null;
        }
        var indexes = new HashSet<String>();
        for (var issue : issues) {
            var index = issue.attributes().getOrDefault("index", "");
            distinct &= indexes.add(index) && byIndex.containsKey(index);
        }
        var found = new HashMap<String, Rational>();
        if (!distinct && weights.size() == issues.size()) {
            warnings.add(
                    objective.warning(
                            "mended: the indexes of weights and issues do not match; weights are"
                                    + " taken in the order of the issues."));
            for (int i = 0; i < issues.size(); i++) {
                var weight = weights.get(i);
                found.put(
                        key(issues.get(i)),
                        Numbers.notNegative(
                                weight.attribute("value"), "the weight", weight::error));
            }
            return found;
        }
        for (var issue : issues) {
            var weight = byIndex.get(issue.attributes().getOrDefault("index", ""));
            if (weight != null) {
                found.put(key(issue), weight);
            }
        }
        for (var weight : weights) {
            var index = weight.attribute("index");
            if (!indexes.contains(index) && !index.equals(objective.attributes().get("index"))) {
                warnings.add(
                        weight.warning(
                                "no issue has index %s; this weight counts for nothing."
                                        .formatted(index)));
            }
        }
        return found;
    }

    /// What an issue is found by: two issues may share an index, not a line and a name.
    static String key(Element issue) {
        return issue.line() + " " + issue.attributes().getOrDefault("name", "");
    }
}
