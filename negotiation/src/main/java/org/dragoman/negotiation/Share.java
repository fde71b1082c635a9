package org.dragoman.negotiation;

/// A share of draws, with its sampling error.
///
/// @param hits in how many draws it happened
/// @param draws how many draws there were, positive
public record Share(int hits, int draws) {

    private static final double Z = 1.959963984540054;

    /// The share itself, in [0, 1].
    public double value() {
        return (double) hits / draws;
    }

    /// The lower end of the 95 % interval of Wilson (1927), which stays within [0, 1] and does not
    /// shrink to a point at 0 or 1.
    public double low() {
        return hits == 0 ? 0 : centre() - error();
    }

    /// The upper end of the 95 % interval of Wilson (1927).
    public double high() {
        return hits == draws ? 1 : centre() + error();
    }

    /// Half the width of the 95 % interval of Wilson (1927).
    public double error() {
        double p = value();
        return Z * Math.sqrt((p * (1 - p) + Z * Z / (4.0 * draws)) / draws) / (1 + Z * Z / draws);
    }

    private double centre() {
        return (value() + Z * Z / (2.0 * draws)) / (1 + Z * Z / draws);
    }
}
