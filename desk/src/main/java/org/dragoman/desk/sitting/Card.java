package org.dragoman.desk.sitting;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.rooms.Language;
import org.dragoman.rooms.Place;
import org.dragoman.rooms.Times;
import org.dragoman.talks.RoomId;

/// What the pages know of talks beyond their journal.
///
/// @param id the talks' part of an address
/// @param title what they are called
/// @param venue where they are
/// @param homes where each side's people are, where anybody has said
/// @param demo whether they are a demonstration
public record Card(String id, String title, Place venue, Map<RoomId, Place> homes, boolean demo) {

    public Card {
        homes = Map.copyOf(new TreeMap<>(homes));
    }

    /// How a room's people read moments.
    public Times times(RoomId room, Language language) {
        return new Times(venue, homes.getOrDefault(room, new Place("", venue.zone())), language);
    }
}
