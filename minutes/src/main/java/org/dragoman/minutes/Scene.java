package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Talks;

/// What a sentence is read against: the talks so far, what things and rooms are called, what day it
/// is, and in whose room the speaker sits.
record Scene(Talks talks, Names names, Things things, Calendar calendar, RoomId room) {

    private static final int LEAST_DIGITS = 4;

    /// The identifier that a label stands for in a room.
    Id thing(Place place, String label, RoomId where) {
        var bound = things.find(label, where);
        if (bound.isPresent()) {
            return bound.get();
        }
        var drawn = new LinkedHashSet<Id>();
        if (label.matches("[0-9a-f]{%d,32}".formatted(LEAST_DIGITS))) {
            known(where).stream().filter(id -> id.text().startsWith(label)).forEach(drawn::add);
        }
        if (drawn.size() == 1) {
            return drawn.getFirst();
        }
        if (!things.labels().containsKey(label)) {
            throw place.trouble(
                    "nothing is called [%s]".formatted(label),
                    Near.of(label, things.labels().keySet())
                            .map("Did you mean [%s]?"::formatted)
                            .orElse(
                                    "Give it that label where it first appears: \"… as [%s] …\"."
                                            .formatted(label)));
        }
        // A thing that this room never knew of: whoever asks for it is answered by the talks.
        return things.ids(label).getFirst();
    }

    /// The room from which a labelled thing comes.
    RoomId owner(Place place, String label) {
        return things.owner(label)
                .or(() ->
                        talks.rooms().keys().stream()
                                .filter(each ->
                                        known(each).stream()
                                                .anyMatch(id ->
                                                        id.text().length() == 32
                                                                && label.length() >= LEAST_DIGITS
                                                                && id.text().startsWith(label)))
                                .findFirst())
                .orElseThrow(() ->
                        place.trouble(
                                "[%s] comes from no room".formatted(label),
                                "Name a thing that a room confided, drafted or received."));
    }

    /// Every identifier that a room, or the desk, has seen.
    private Set<Id> known(RoomId where) {
        var sights = new ArrayList<Sight>();
        if (where.equals(RoomId.DESK)) {
            talks.desk().journal().values().forEach(entry -> sights.add(entry.event().sight()));
        } else {
            talks.room(where)
                    .ifPresent(state ->
                            state.entries()
                                    .values()
                                    .forEach(entry -> sights.add(entry.event().sight())));
        }
        return ids(sights);
    }

    static Set<Id> ids(Collection<Sight> sights) {
        var ids = new LinkedHashSet<Id>();
        for (var sight : sights) {
            for (var part : sight.parts()) {
                if (part.value().matches("[0-9a-f]{32}")) {
                    ids.add(new Id(part.value()));
                }
            }
        }
        return ids;
    }

    RoomId room(Place place, String name) {
        return names.find(name)
                .orElseThrow(() ->
                        place.trouble(
                                "no room is called \"%s\"".formatted(name.strip()),
                                names.nearest(name)));
    }

    /// Several names as they are said: "Iran, the US and the inspectorate".
    static List<String> several(String text) {
        return List.of(text.split(", and |, | and | or "));
    }
}
