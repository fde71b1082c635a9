package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.dragoman.talks.Sight;

/// How much of a long list one page shows: whole entries, until so many characters are reached, so
/// that a page of whole texts stays as light as one of short acts.
public final class Portion {

    private static final int CHARACTERS = 60_000;

    private Portion() {}

    /// The first entries, in their order; at least one where there is one.
    ///
    /// @param most how many at most
    /// @param sight what a page shows of an entry
    public static <T> List<T> of(Iterator<T> entries, int most, Function<T, Sight> sight) {
        var shown = new ArrayList<T>();
        int taken = 0;
        while (shown.size() < most && taken < CHARACTERS && entries.hasNext()) {
            var entry = entries.next();
            shown.add(entry);
            taken += sight.apply(entry).toString().length();
        }
        return shown;
    }
}
