package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.List;

/// A point of the frontier that a definition singles out, with every package that ties for it.
///
/// @param rule the definition
/// @param utility of the point; the lexicographically greatest where several points tie
/// @param outcome attains it
/// @param points how many points tie, this one included
/// @param tied every package that attains a tied point, `outcome` among them, in lexicographic
///   order of option indexes, one point after the other; at most [#MOST_TIED]
/// @param packages how many such packages there are
/// @param disagreement what the gains of the definition are counted from, one for each party
public record Solution(
        Rule rule,
        List<Rational> utility,
        Outcome outcome,
        int points,
        List<Outcome> tied,
        BigInteger packages,
        List<Rational> disagreement) {

    /// How many tied packages are listed; more are only counted.
    public static final int MOST_TIED = 1000;

    /// Which definition singles the point out.
    public enum Rule {
        /// Most parties gain, then the greatest product of their gains (Nash 1950; the first part
        /// makes it definite where not all can gain at once).
        NASH,
        /// The same with gains raised to each party's bargaining weight (Harsanyi and Selten 1972;
        /// Kalai 1977).
        ASYMMETRIC_NASH,
        /// The egalitarian rule: leximin of the gains (Kalai 1977).
        EGALITARIAN,
        /// Leximin of the gains as shares of the greatest possible (Kalai and Smorodinsky 1975; on
        /// a finite set the leximin of Imai 1983).
        KALAI_SMORODINSKY,
        /// The greatest sum of utilities.
        UTILITARIAN
    }

    public Solution {
        utility = List.copyOf(utility);
        tied = List.copyOf(tied);
        disagreement = List.copyOf(disagreement);
    }
}
