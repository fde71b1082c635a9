package org.dragoman.talks;

import java.util.List;
import java.util.Map;

/// A merge that the mediator proposed to the owners of words.
///
/// @param from the wordings it would replace
/// @param asks the owners who were asked, with the identifier under which each was
public record Merge(
        Id merge, String clause, List<Wording> from, Wording into, Map<RoomId, Id> asks) {

    public Merge {
        from = List.copyOf(from);
        asks = Map.copyOf(asks);
    }
}
