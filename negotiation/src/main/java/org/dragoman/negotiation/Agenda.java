package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;

/// The issues under negotiation, in order. An outcome settles each of them.
///
/// @param issues at least one, no two of one name
public record Agenda(List<Issue> issues) {

    /// @throws IllegalArgumentException if there is no issue or two have one name
    public Agenda {
        issues = List.copyOf(issues);
        if (issues.isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    The agenda has no issue.
                    Add at least one issue with its options.\
                    """);
        }
        var seen = new HashSet<String>();
        for (var issue : issues) {
            if (!seen.add(issue.name())) {
                throw new IllegalArgumentException(
                        """
                        The agenda lists issue "%s" twice.
                        Keep one of the two, or give them different names.\
                        """
                                .formatted(issue.name()));
            }
        }
    }

    /// How many issues there are.
    public int size() {
        return issues.size();
    }

    /// The issue at a place.
    ///
    /// @param index in [0, size)
    public Issue issue(int index) {
        return issues.get(index);
    }

    /// How many outcomes there are: the product of the numbers of options.
    public BigInteger outcomes() {
        var product = BigInteger.ONE;
        for (var issue : issues) {
            product = product.multiply(BigInteger.valueOf(issue.options().size()));
        }
        return product;
    }

    /// The place of an issue on the agenda.
    ///
    /// @throws IllegalArgumentException if no issue has this name
    public int indexOf(String issue) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).name().equals(issue)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                """
                The agenda has no issue "%s".
                Its issues are %s.\
                """
                        .formatted(issue, issues.stream().map(Issue::name).toList()));
    }
}
