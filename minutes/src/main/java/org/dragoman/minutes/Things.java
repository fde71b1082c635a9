package org.dragoman.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;

/// The labels of the minutes and what they stand for.
///
/// A thing has another identifier in each room that knows of it, so a label stands for one
/// identifier a room: "[I-1]" is the item in the room that confided it, the conveyance on the
/// mediator's desk, and what was received in the room to which it went.
///
/// @param labels by label, then by room in the order in which they came to know of it
record Things(Map<String, Map<RoomId, Id>> labels) {

    static final Things NONE = new Things(Map.of());

    Things with(String label, RoomId room, Id id) {
        var all = new LinkedHashMap<>(labels);
        var ids = new LinkedHashMap<>(all.getOrDefault(label, Map.of()));
        ids.put(room, id);
        all.put(label, ids);
        return new Things(all);
    }

    /// The things with those that came of one act: they go by its label, where that names nothing
    /// yet in their room or the act gave it.
    ///
    /// @param named whether the act said "as [label]"
    /// @param drawn the identifiers it drew
    Things after(String label, boolean named, List<Seeded.Drawn> drawn, List<Event> events) {
        var next = this;
        for (var each : drawn) {
            boolean open =
                    named
                            || carried(each, events)
                            || !labels.getOrDefault(label, Map.of()).containsKey(each.room());
            if (!label.isEmpty() && open) {
                next = next.with(label, each.room(), each.id());
            }
        }
        return next;
    }

    /// What was called back can be carried again: the label then stands for the later conveyance.
    private static boolean carried(Seeded.Drawn drawn, List<Event> events) {
        return events.stream()
                .anyMatch(event ->
                        event instanceof ConfidenceEvent.Held held
                                && held.hold().equals(drawn.id()));
    }

    /// The things after an entry: what is delivered keeps its label in the room it came to.
    Things after(Entry entry) {
        return entry.event() instanceof ConfidenceEvent.Delivered(var hold, var room, var received)
                ? label(hold).map(label -> with(label, room, received)).orElse(this)
                : this;
    }

    /// What a label stands for in a room; what it stands for on the desk where the room has no
    /// identifier of its own for it, since what the desk puts to several rooms it names for all.
    Optional<Id> find(String label, RoomId room) {
        var ids = labels.getOrDefault(label, Map.of());
        return Optional.ofNullable(ids.get(room))
                .or(() -> Optional.ofNullable(ids.get(RoomId.DESK)));
    }

    /// The room from which a labelled thing comes: the first beside the desk that knew of it.
    Optional<RoomId> owner(String label) {
        return labels.getOrDefault(label, Map.of()).keySet().stream()
                .filter(room -> !room.equals(RoomId.DESK))
                .findFirst();
    }

    /// The label of an identifier.
    Optional<String> label(Id id) {
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().containsValue(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// All identifiers of a label.
    List<Id> ids(String label) {
        return List.copyOf(labels.getOrDefault(label, Map.of()).values());
    }
}
