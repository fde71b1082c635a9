package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The method of US patent 5,495,412 (Thiessen 1996, expired): from the parties' own proposals to a
/// common base, and from there to the improvement whose smallest gain is greatest.
///
/// The common base is a package that gives each party at least what its own proposal gives it, with
/// the largest excess of any party as small as can be; ties go to the smaller second largest
/// excess, and so on, then to the lexicographically first package. It need not be efficient. The
/// improvement is the efficient point whose gains over the base are leximin greatest.
///
/// A base is searched depth first with bounds; on large agendas the search ends at its limit with
/// the best base so far.
///
/// @param base the common base
/// @param excess what it gives each party beyond the party's own proposal
/// @param proved whether no other package does better; else the search ended at its limit
/// @param improvement from the base; the base's own point where nothing is better
public record CommonBase(Outcome base, List<Rational> excess, boolean proved, Point improvement) {

    public CommonBase {
        excess = List.copyOf(excess);
    }

    /// From one proposal of each party.
    ///
    /// @param negotiation every party cardinal
    /// @param frontier of that negotiation
    /// @param proposals one for each party, in order
    /// @param most how many partial packages the search may look at
    /// @return nothing where the search finds no package that gives each party what its own
    ///   proposal gives it
    /// @throws IllegalArgumentException if a party gives only an order
    public static Optional<CommonBase> of(
            Negotiation negotiation, Frontier frontier, List<Outcome> proposals, long most) {
        var wanted = new ArrayList<Rational>();
        for (int p = 0; p < proposals.size(); p++) {
            var utility = Disagreement.utility(negotiation.parties().get(p));
            wanted.add(utility.of(proposals.get(p)));
        }
        var search = new BaseSearch(negotiation, wanted, most);
        return search.find()
                .map(base -> {
                    var worth = search.worth(base);
                    var excess = new ArrayList<Rational>();
                    for (int p = 0; p < worth.size(); p++) {
                        excess.add(worth.get(p).minus(wanted.get(p)));
                    }
                    var better =
                            Improvements.on(frontier, negotiation, base).greatestSmallestGain();
                    return new CommonBase(
                            base, excess, search.proved(), better.orElse(new Point(worth, base)));
                });
    }
}
