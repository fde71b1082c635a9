package org.dragoman.talks;

import java.util.List;

/// Options tied across issues: all of them are taken, or none.
///
/// @param choices at least two, of different issues
public record AgendaLinkage(List<AgendaChoice> choices) {

    /// @throws IllegalArgumentException if fewer than two issues are tied, or one of them twice
    public AgendaLinkage {
        choices = List.copyOf(choices);
        long issues = choices.stream().map(AgendaChoice::issue).distinct().count();
        if (issues < 2 || issues < choices.size()) {
            throw new IllegalArgumentException(
                    """
                    The linkage %s does not tie options of different issues.
                    Give one option for each of at least two issues.\
                    """
                            .formatted(choices));
        }
    }

    /// Whether a package, whole or partial, breaks the tie: it takes one of the options and settles
    /// another of the issues otherwise.
    boolean brokenBy(List<AgendaChoice> pack) {
        boolean taken = choices.stream().anyMatch(pack::contains);
        return taken
                && choices.stream()
                        .anyMatch(tied ->
                                pack.stream()
                                        .anyMatch(choice ->
                                                choice.issue().equals(tied.issue())
                                                        && !choice.equals(tied)));
    }
}
