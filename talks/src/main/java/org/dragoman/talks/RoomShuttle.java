package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// What one room knows of what goes between the rooms beyond words on terms.
///
/// @param shortlists suggested packages and improvements
/// @param tenders how its open offers stand
/// @param enclosures the files that go with its words
public record RoomShuttle(Shortlists shortlists, Tenders tenders, Enclosures enclosures) {

    static final RoomShuttle NONE = new RoomShuttle(Shortlists.NONE, Tenders.NONE, Enclosures.NONE);

    RoomShuttle after(ShuttleEvent event) {
        return switch (event) {
            case ShortlistEvent it -> new RoomShuttle(shortlists.after(it), tenders, enclosures);
            case ImprovementEvent it -> new RoomShuttle(shortlists.after(it), tenders, enclosures);
            case TenderEvent it -> new RoomShuttle(shortlists, tenders.after(it), enclosures);
            case EnclosureEvent it -> new RoomShuttle(shortlists, tenders, enclosures.after(it));
        };
    }

    /// How the room sees it.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>(shortlists.sights());
        sights.addAll(tenders.sights());
        sights.addAll(enclosures.sights());
        return sights;
    }
}
