package org.dragoman.casefile;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Rational;

/// What it is worth to settle every issue in one package rather than each by itself, and in which
/// orders that package can be settled step by step.
///
/// Both start from how things stand. Issue by issue, each is settled while all others stay as they
/// are; in one package, all are settled at once: the Nash package from how things stand, in either
/// case (see `docs/blocking.md` and `org.dragoman.negotiation.LinkageValue`).
///
/// @param stands option id by issue id
/// @param apart the package that settling issue by issue leads to
/// @param together the package that settling all at once leads to
/// @param keptApart whether the settlements, each fine by itself, also hold together
/// @param gains one for each party, in the order of the case
/// @param everyStep whether in the orders no step leaves a side worse; where there is no such
///   order, they are those in which no side ever falls below where it stands today
/// @param orders steps of issue ids, those of a step settled at once because no part of them could
///   go first; the first few
/// @param count how many such orders there are; 0 where none is found, or more issues change than
///   are searched
public record Linking(
        Map<String, String> stands,
        Map<String, String> apart,
        Map<String, String> together,
        boolean keptApart,
        List<Gain> gains,
        boolean everyStep,
        List<List<List<String>>> orders,
        BigInteger count) {
    public Linking {
        gains = List.copyOf(gains);
        orders = List.copyOf(orders);
    }

    /// What a party gains over how things stand.
    ///
    /// @param party its id
    /// @param now what it has as things stand
    /// @param apart its gain where issues are settled one by one
    /// @param together its gain in one package
    public record Gain(String party, Rational now, Rational apart, Rational together) {
        /// What linking is worth to it; negative where it loses by linkage.
        public Rational worth() {
            return together.minus(apart);
        }
    }
}
