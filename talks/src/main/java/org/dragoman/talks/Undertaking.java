package org.dragoman.talks;

import java.math.BigDecimal;
import java.util.Map;

/// A step that one side undertakes.
///
/// @param name what is done
/// @param by who does it
/// @param cost what it costs whoever does it, in a unit of the case
/// @param gains what others gain by it, in the same unit
public record Undertaking(String name, RoomId by, BigDecimal cost, Map<RoomId, BigDecimal> gains) {

    public Undertaking {
        gains = Map.copyOf(gains);
    }
}
