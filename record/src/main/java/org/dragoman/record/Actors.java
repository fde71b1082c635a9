package org.dragoman.record;

import java.util.HashSet;
import java.util.List;

/// The case's list of who is who: the authority wherever a report names somebody.
public record Actors(List<Actor> all) {
    /// No case: only the general lexicons are used.
    public static final Actors NONE = new Actors(List.of());

    public Actors {
        all = List.copyOf(all);
        var ids = new HashSet<String>();
        for (var actor : all) {
            if (!ids.add(actor.id())) {
                throw new IllegalArgumentException(
                        "Actor \"%s\" is listed twice.\nKeep one entry for each id."
                                .formatted(actor.id()));
            }
        }
    }
}
