package org.dragoman.talks;

import java.math.BigDecimal;

/// A figure that experts found, as a range.
///
/// @param what it measures
/// @param low not below this
/// @param best the best estimate, within the range
/// @param high not above this
/// @param unit in which it is measured
public record Finding(String what, BigDecimal low, BigDecimal best, BigDecimal high, String unit) {

    /// @throws IllegalArgumentException if it measures nothing, has no unit, or the best estimate
    ///   lies outside the range
    public Finding {
        if (what.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException(
                    """
                    The finding "%s" in "%s" lacks what it measures or its unit.
                    Give both.\
                    """
                            .formatted(what, unit));
        }
        if (low.compareTo(best) > 0 || best.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    """
                    The finding "%s" is best %s, outside its range %s to %s.
                    Give low, best and high in rising order.\
                    """
                            .formatted(what, best, low, high));
        }
    }

    @Override
    public String toString() {
        return "%s: %s (%s to %s) %s".formatted(what, best, low, high, unit);
    }
}
