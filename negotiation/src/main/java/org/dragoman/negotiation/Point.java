package org.dragoman.negotiation;

import java.util.List;

/// What an outcome is worth to each party, with an outcome that is worth just that.
///
/// @param utility one exact utility for each party, in the negotiation's order
/// @param outcome attains this utility; others may too
public record Point(List<Rational> utility, Outcome outcome) {
    public Point {
        utility = List.copyOf(utility);
    }

    /// Whether every party values this point at least as much as the other and one values it more
    /// (Raiffa 1982, ch. 11).
    public boolean dominates(Point other) {
        boolean more = false;
        for (int p = 0; p < utility.size(); p++) {
            int sign = utility.get(p).compareTo(other.utility.get(p));
            if (sign < 0) {
                return false;
            }
            more |= sign > 0;
        }
        return more;
    }
}
