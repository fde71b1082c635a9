package org.dragoman.negotiation;

import java.util.List;

/// What a party thinks of outcomes: numbers where it gave numbers, else only an order.
public sealed interface Preference {

    /// Cardinal: a utility for each outcome.
    record Cardinal(Utility utility) implements Preference {}

    /// Ordinal: for each issue an order of its options, and an order of how much the issues matter.
    ///
    /// Read as an unknown additive utility in keeping with both orders, a *completion* of them:
    /// strictly more where the order is strict, the same where it ties. Each issue's values lie in
    /// [0, 1] with the best ranked option at 1 and the worst at 0 (where there are two tiers or
    /// more; unplaced options lie anywhere); weights are positive and sum to one.
    ///
    /// @param options one ranking for each issue, in agenda order
    /// @param importance a ranking of the issues
    record Ordinal(List<Ranking> options, Ranking importance) implements Preference {
        /// @throws IllegalArgumentException if the rankings and the issues differ in number
        public Ordinal {
            options = List.copyOf(options);
            if (options.size() != importance.size()) {
                throw new IllegalArgumentException(
                        """
                        There are rankings for %d issues and an importance order of %d.
                        Give one ranking for each issue of the agenda.\
                        """
                                .formatted(options.size(), importance.size()));
            }
        }
    }
}
