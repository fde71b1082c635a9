package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// A side of the talks: what it thinks of outcomes and what it has without an agreement.
///
/// @param name names it among the parties of one negotiation
/// @param preference cardinal or ordinal
/// @param reservation what it has without an agreement
public record Party(String name, Preference preference, Reservation reservation) {

    /// A party with whole-number worths, for short programs.
    ///
    /// @param worths `worths.get(i).get(o)` is what option `o` of issue `i` is worth to it
    /// @param reservation what every agreement must be worth to it
    public static Party of(String name, List<List<Integer>> worths, int reservation) {
        var values = new ArrayList<List<Rational>>();
        for (var issue : worths) {
            values.add(issue.stream().map(Rational::of).toList());
        }
        return new Party(
                name,
                new Preference.Cardinal(Utility.additive(values)),
                new Reservation.Value(Rational.of(reservation)));
    }
}
