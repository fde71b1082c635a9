package org.dragoman.talks.policy;

import java.util.List;
import org.dragoman.talks.Basis;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.Talks;

/// Views that tell too much of offers made openly and of files, one leak each.
final class TenderLeaks {

    private TenderLeaks() {}

    /// The item of whoever is behind something received, with its room's files.
    private static List<Object> files(Talks talks, ConfidenceEvent.Held held) {
        return held.basis() instanceof Basis.OnGrant(var room, var grant)
                ? talks
                        .room(room)
                        .flatMap(r -> r.confidences().grants().find(grant))
                        .map(Confidences.Grant::item)
                        .flatMap(item ->
                                talks.room(room).orElseThrow().confidences().items().find(item))
                        .stream()
                        .<Object>flatMap(item ->
                                item.message().attachments().stream()
                                        .map(a -> a.name() + a.digest()))
                        .toList()
                : List.of();
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "outcomes",
                        "how the offers of others stand",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r ->
                                                r.shuttle().tenders().standing().values().stream())
                                        .sorted()
                                        .toList()),
                Leak.shows(
                        "words",
                        "the offer with which another will counter",
                        (talks, seat) ->
                                Leaks.items(talks, seat)
                                        .filter(i -> i.message().kind() == MessageKind.FORMAL_OFFER)
                                        .map(i -> i.message().options())
                                        .toList()),
                Leak.shows(
                        "metadata",
                        "the name that a received file had at its source",
                        (talks, seat) -> Leaks.ofReceived(talks, seat, h -> files(talks, h))),
                Leak.shows(
                        "metadata",
                        "what cleaning removed, from whomever",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r ->
                                                r
                                                        .shuttle()
                                                        .enclosures()
                                                        .cleaned()
                                                        .values()
                                                        .stream())
                                        .map(a -> a.removed())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many files others enclose",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .mapToInt(r -> r.shuttle().enclosures().enclosed().size())
                                        .sum()));
    }
}
