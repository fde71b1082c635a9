package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.List;

/// Points of a frontier as an engine holds them: exact numbers and outcomes are made on demand.
///
/// The seam between [Frontier] and the engines behind it: merging and elimination for additive
/// utilities, elimination for boxes. Points are indexes in [0, size), by descending utility of the
/// first party, then of the second, and so on; no two are alike and none dominates another.
interface Attained {

    int size();

    /// The exact utility of a point to a party.
    Rational utility(int point, int party);

    /// That utility as a double, off by at most [#error].
    double approximately(int point, int party);

    /// How far the doubles for a party may be off.
    double error(int party);

    /// An outcome that attains the point.
    Outcome outcome(int point);

    /// How many outcomes attain the point.
    BigInteger count(int point);

    /// Outcomes that attain the point, in lexicographic order of option indexes; where there are
    /// more than `most`, some of them, the same at each call.
    List<Outcome> outcomes(int point, int most);
}
