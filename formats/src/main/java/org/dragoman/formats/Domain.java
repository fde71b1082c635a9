package org.dragoman.formats;

import java.util.List;
import org.dragoman.negotiation.Agenda;

/// What a domain file states: the issues, in order.
///
/// @param name what the file calls it; may be empty
/// @param issues at least one, no two of one name
public record Domain(String name, List<DomainIssue> issues) {

    /// @throws IllegalArgumentException if there is no issue or two have one name
    public Domain {
        issues = List.copyOf(issues);
        var _ = agenda(issues);
    }

    /// The agenda that it puts to the parties.
    public Agenda agenda() {
        return agenda(issues);
    }

    private static Agenda agenda(List<DomainIssue> issues) {
        return new Agenda(issues.stream().map(DomainIssue::issue).toList());
    }
}
