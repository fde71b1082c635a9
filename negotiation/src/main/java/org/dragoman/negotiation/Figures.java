package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Figures by which the literature tells domains apart, each under the name of its definition.
///
/// Several tools publish an "opposition" and mean different things; the names here say which.
public final class Figures {

    private Figures() {}

    /// Opposition as the distance to the best of all worlds: the smallest Euclidean distance of an
    /// outcome's utilities to (1, …, 1) (Baarslag et al. 2013). Attained on the frontier; a double,
    /// off by a few units in the last place.
    ///
    /// @param regardless the frontier without reservation values, not empty
    public static double oppositionByDistanceToOnes(Frontier regardless) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < regardless.size(); k++) {
            double square = 0;
            for (int p = 0; p < regardless.parties(); p++) {
                double missing = 1 - regardless.approximately(k, p);
                square += missing * missing;
            }
            least = Math.min(least, square);
        }
        return Math.sqrt(least);
    }

    /// The distance of one point to (1, …, 1). Tools that print it as "opposition" take it from a
    /// point that they call Kalai: NegoLog from the greatest sum, others from the egalitarian
    /// point.
    ///
    /// @param utility one number for each party
    public static double distanceToOnes(List<Rational> utility) {
        double square = 0;
        for (var each : utility) {
            double missing = 1 - each.toDouble();
            square += missing * missing;
        }
        return Math.sqrt(square);
    }

    /// Each party's mean utility over all outcomes, exactly: the sum of the means of its tables.
    ///
    /// @throws IllegalArgumentException if a party gives only an order, if its cap may bind, or if
    ///   there are red lines or linkages
    public static List<Rational> means(Negotiation negotiation) {
        if (!negotiation.redLines().isEmpty() || !negotiation.linkages().isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    The mean over outcomes is given for agendas without red lines and linkages.
                    Leave them out to describe the domain.\
                    """);
        }
        var means = new ArrayList<Rational>();
        for (int p = 0; p < negotiation.parties().size(); p++) {
            var utility = Disagreement.utility(negotiation.parties().get(p));
            var worth = Worth.of(utility, negotiation.agenda());
            var mean = Rational.ZERO;
            var most = Rational.ZERO;
            for (var table : worth.tables()) {
                most = most.plus(Collections.max(table.values()));
                var sum = table.values().stream().reduce(Rational.ZERO, Rational::plus);
                mean = mean.plus(sum.dividedBy(Rational.of(table.values().size())));
            }
            if (most.compareTo(worth.cap()) > 0) {
                throw new IllegalArgumentException(
                        """
                        The utility of party "%s" may be cut off, and its mean is not a sum then.
                        Rescale its weights so that they sum to at most one.\
                        """
                                .formatted(negotiation.parties().get(p).name()));
            }
            means.add(mean);
        }
        return means;
    }
}
