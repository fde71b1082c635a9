package org.dragoman.rooms;

import org.dragoman.talks.Sight;

/// How much of a long list one page shows: whole entries, until so many characters are reached, so
/// that a page of whole texts stays as light as one of short acts.
public final class Portion {

    private static final int CHARACTERS = 60_000;

    private int taken;

    /// Whether another entry may stand on the page.
    public boolean open() {
        return taken < CHARACTERS;
    }

    /// Puts an entry on the page.
    public void add(Sight sight) {
        taken += sight.toString().length();
    }
}
