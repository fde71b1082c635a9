package org.dragoman.store;

import java.util.List;
import org.dragoman.talks.Sight;

/// A page of what one participant has seen.
///
/// @param seen two sights an entry, oldest first; none for whoever sees nothing
/// @param first the number of the oldest entry here; 0 where there is none
public record Page(List<Sight> seen, long first) {

    public Page {
        seen = List.copyOf(seen);
    }
}
