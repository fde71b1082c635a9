package org.dragoman.talks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// What a person may do for their side, within which limits, until when.
///
/// @param powers what they may do; `SPEAK` is always among them
/// @param limits in words, as the principals gave them
/// @param until the first moment at which the powers no longer hold
public record Authority(Set<Power> powers, String limits, Instant until) {

    /// Only to speak, without end.
    public static final Authority TO_SPEAK = new Authority(Set.of(), "", Instant.MAX);

    /// Full powers, without end.
    public static final Authority FULL = new Authority(EnumSet.allOf(Power.class), "", Instant.MAX);

    public Authority {
        var all = EnumSet.of(Power.SPEAK);
        all.addAll(powers);
        powers = Set.copyOf(all);
    }

    /// Whether this authority covers an act at a moment.
    public boolean covers(Power power, Instant at) {
        return power == Power.SPEAK || (powers.contains(power) && at.isBefore(until));
    }
}
