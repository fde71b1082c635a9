package org.dragoman.casefile;

import java.util.List;

/// A question under negotiation, as the case folder gives it.
///
/// @param id names it in the case
/// @param name as it stands on pages
/// @param phrases words of the reports that point to it; a trailing `*` matches any ending
/// @param options what would settle it, at least one
/// @param line where `agenda.yaml` declares it
public record CaseIssue(
        String id, String name, List<String> phrases, List<CaseOption> options, int line) {
    public CaseIssue {
        phrases = List.copyOf(phrases);
        options = List.copyOf(options);
    }

    /// An option that would settle an issue.
    ///
    /// @param id names it among the options of its issue
    /// @param words as it stands on pages
    /// @param origin who thought of it
    public record CaseOption(String id, String words, Origin origin, int line) {
        /// Whether a party put it forward itself.
        public boolean isStated() {
            return origin instanceof Origin.PutForward;
        }
    }

    /// Who thought of an option.
    public sealed interface Origin {
        /// Parties put it forward.
        ///
        /// @param parties ids of the parties, at least one
        record PutForward(List<String> parties, Grounds grounds) implements Origin {
            public PutForward {
                parties = List.copyOf(parties);
            }
        }

        /// The mediator's team added it.
        record Added(Grounds.Entered entered) implements Origin {}
    }

    /// The option with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public CaseOption option(String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                """
                                Issue "%s" has no option "%s".
                                Its options are %s.\
                                """
                                        .formatted(
                                                this.id,
                                                id,
                                                options.stream().map(CaseOption::id).toList())));
    }
}
