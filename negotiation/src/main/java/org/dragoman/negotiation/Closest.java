package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// What comes closest to a point that cannot be had, for example the Nash point of the same agenda
/// without its red lines and linkages.
///
/// The point whose greatest shortfall of any party is least, then whose next greatest is, and so
/// on: leximin of `u − wish`, where gains beyond the wish count as shortfalls below nothing (an
/// achievement function with the wish as reference point, Wierzbicki 1980). Where the wish can be
/// had, it is the wish or dominates it. It is efficient, and exact where the frontier is.
///
/// @param wish what was wished for, one utility for each party
/// @param utility of the point that comes closest; the lexicographically greatest where several do
/// @param outcome attains it
/// @param shortfalls `wish − utility` for each party; negative where it has more than wished
public record Closest(
        List<Rational> wish, List<Rational> utility, Outcome outcome, List<Rational> shortfalls) {

    public Closest {
        wish = List.copyOf(wish);
        utility = List.copyOf(utility);
        shortfalls = List.copyOf(shortfalls);
    }

    /// The point of a frontier that comes closest.
    ///
    /// @param frontier not empty
    /// @param wish one utility for each party
    public static Closest to(List<Rational> wish, Frontier frontier) {
        var found = Solutions.egalitarian(frontier, wish);
        var shortfalls = new ArrayList<Rational>();
        for (int p = 0; p < wish.size(); p++) {
            shortfalls.add(wish.get(p).minus(found.utility().get(p)));
        }
        return new Closest(wish, found.utility(), found.outcome(), shortfalls);
    }
}
