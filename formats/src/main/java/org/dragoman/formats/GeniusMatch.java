package org.dragoman.formats;

import java.util.ArrayList;
import java.util.List;

/// Finds a profile's issue for each issue of a domain: by name, else (with a warning) by index
/// where the options agree.
final class GeniusMatch {

    private GeniusMatch() {}

    /// One `issue` element for each issue of the domain, in its order.
    ///
    /// @throws IllegalArgumentException if one is missing or one is left over: the profile belongs
    ///   to another domain
    static List<Element> of(
            List<Element> issues, Domain domain, List<String> warnings, Element objective) {
        var matched = new ArrayList<Element>();
        for (int i = 0; i < domain.issues().size(); i++) {
            var wanted = domain.issues().get(i);
            var named =
                    issues.stream()
                            .filter(e -> wanted.name().equals(e.attributes().get("name")))
                            .toList();
            if (named.size() > 1) {
                throw named.get(1)
                        .error(
                                "issue \"%s\" stands twice.".formatted(wanted.name()),
                                "Keep one of the two.");
            }
            matched.add(
                    named.isEmpty()
                            ? byPlace(issues, i, wanted, domain, warnings, objective)
                            : named.getFirst());
        }
        for (var issue : issues) {
            if (!matched.contains(issue)) {
                throw issue.error(
                        "the domain has no issue \"%s\"; it has %s."
                                .formatted(
                                        issue.attributes().getOrDefault("name", ""), names(domain)),
                        "Is this a profile of another domain?");
            }
        }
        return matched;
    }

    private static Element byPlace(
            List<Element> issues,
            int place,
            DomainIssue wanted,
            Domain domain,
            List<String> warnings,
            Element objective) {
        if (place < issues.size() && issues.size() == domain.issues().size()) {
            var issue = issues.get(place);
            var options = issue.all("item").stream().map(e -> e.attributes().get("value")).toList();
            if (wanted instanceof DomainIssue.Listed listed
                    && listed.issue().options().equals(options)) {
                warnings.add(
                        issue.warning(
                                "mended: issue \"%s\" is taken for the domain's \"%s\": same place,"
                                        .concat(" same options.")
                                        .formatted(
                                                issue.attributes().getOrDefault("name", ""),
                                                wanted.name())));
                return issue;
            }
        }
        throw objective.error(
                "the profile says nothing of issue \"%s\".".formatted(wanted.name()),
                "Is this a profile of another domain? The domain has %s.".formatted(names(domain)));
    }

    private static List<String> names(Domain domain) {
        return domain.issues().stream().map(DomainIssue::name).toList();
    }
}
