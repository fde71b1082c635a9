package org.dragoman.talks.policy;

import java.util.List;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Entry;

/// Notifications and exports that tell too much, one leak each.
final class WayLeaks {

    private WayLeaks() {}

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "notifications",
                        "a signal, without content, as soon as something is held for it",
                        (talks, seat) ->
                                talks.desk().holds().values().stream()
                                        .filter(h -> h.to().equals(seat.room()))
                                        .count()),
                Leak.shows(
                        "counts",
                        "how many conveyances of others a second member confirmed",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(Entry::event)
                                        .filter(
                                                ConfidenceEvent.ConveyanceConfirmed.class
                                                        ::isInstance)
                                        .count()),
                Leak.shows(
                        "exports",
                        "its record with the identifiers of what lies behind each line",
                        (talks, seat) ->
                                Leaks.ofReceived(talks, seat, h -> h.hold() + " " + h.basis())),
                Leak.shows(
                        "exports",
                        "its record with whose act each line was",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .filter(e -> Audiences.includes(e.event(), seat.room()))
                                        .map(Entry::by)
                                        .toList()));
    }
}
